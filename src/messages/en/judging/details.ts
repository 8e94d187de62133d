import type { Day } from "#domain/calendar/dates.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import {
  type AgainstNeeded,
  againstPath,
  type Ground,
  groundsOf,
} from "#domain/judging/grounds.ts";
import type { Judgement } from "#domain/judging/judgement.ts";
import { type Way, wayOf } from "#domain/judging/way.ts";
import { formatShares } from "#languages/signs.ts";

import { agedDateWords } from "#messages/words/ages.ts";
import { measuredBeside, readingWords } from "#messages/words/amounts.ts";
import { dateWords } from "#messages/words/dates.ts";
import { reasons } from "#messages/words/verdicts.ts";

/** In whole per cent, as the clause beside it says why (`whyWords`): one page has one figure for one thing. */
const boundedShare = ({ covered, bound }: Way): string => {
  const [share] = formatShares(covered, undefined, bound);
  return bound === undefined ? share : `${bound} ${share}`;
};

/** How much of the way is covered, where its heading says of what: 'at least 83%'. */
export const wayShare = (judgement: Judgement): string | undefined => {
  const way = wayOf(judgement);
  return way && boundedShare(way);
};

const ofTheWay = (way: Way): string => `${boundedShare(way)} of the way`;

/** How much of the way is covered, as far as bounds prove it: '48% of the way', 'at least 83% of the way'. */
export const wayWords = (judgement: Judgement): string | undefined => {
  const way = wayOf(judgement);
  return way && ofTheWay(way);
};

const againstWords = ({ by, needed }: AgainstNeeded, unit?: string): string => {
  const read = readingWords(by, unit);
  if (needed === undefined) return read;
  return `${read} against ${measuredBeside(needed.value, undefined, by.value, needed.bound)} needed`;
};

/** A reading against what the path needed on its own day: '246 EFLOPS against 238 needed'. */
export const againstNeeded = (judgement: Judgement, by: KnownReading, unit?: string): string =>
  againstWords(againstPath(judgement, by), unit);

const groundWords = (
  ground: Ground,
  unit: string | undefined,
  asOf: Day | undefined,
  short: boolean,
): string => {
  switch (ground.is) {
    case "seen":
      return `seen ${agedDateWords(ground.date, asOf, short)}`;
    case "after-due":
      return "after due";
    case "within-tolerance":
      return "within the tolerance of 'about'";
    case "reading":
      return readingWords(ground.by, unit);
    case "against-needed":
      return againstWords(ground, unit);
    case "way":
      return ofTheWay(ground.way);
    case "moved-backwards":
      return "moved backwards";
    case "open":
      return "a bound that proves neither";
    case "reason":
      return reasons[ground.reason];
    case "left-out":
      return ground.count === 1
        ? "one reading disclosed later left out"
        : `${ground.count} readings disclosed later left out`;
    case "read":
      return agedDateWords(ground.date, asOf, short);
    case "reached-later":
      return `reached later, ${dateWords(ground.date, short)}`;
  }
};

/**
 * The line beside a verdict: 'seen 2023, two years old', '246 EFLOPS against 238 needed, 30 June 2024,
 * two years old', '67% of the way, December 2025', 'no reading, no baseline given'. With `short` dates
 * and ages are those of tables, and the unit is left to its column.
 */
export const verdictDetail = (judgement: Judgement, short = false): string =>
  groundsOf(judgement)
    .map((ground) => groundWords(ground, short ? undefined : judgement.unit, judgement.asOf, short))
    .join(", ");
