import type { CalendarDate, Day } from "#domain/calendar/dates.ts";
import {
  type AgainstNeeded,
  againstPath,
  type Ground,
  groundsOf,
} from "#domain/judging/grounds.ts";
import { type Way, wayOf } from "#domain/judging/way.ts";
import { formatShares } from "#languages/signs.ts";
import type * as en from "#messages/judging/details.ts";

import { ageSpan } from "#languages/zh/words/ages.ts";
import { measuredBeside, readingWords } from "#languages/zh/words/amounts.ts";
import { dateWords } from "#languages/zh/words/dates.ts";
import { reasons } from "#languages/zh/words/verdicts.ts";

const bounds = { "at least": "至少", "at most": "至多" } as const;

const boundedShare = ({ covered, bound }: Way): string => {
  const [share] = formatShares(covered, undefined, bound);
  return bound === undefined ? share : `${bounds[bound]}${share}`;
};

export const wayShare: typeof en.wayShare = (judgement) => {
  const way = wayOf(judgement);
  return way && boundedShare(way);
};

const ofTheWay = (way: Way): string => `已完成${boundedShare(way)}`;

export const wayWords: typeof en.wayWords = (judgement) => {
  const way = wayOf(judgement);
  return way && ofTheWay(way);
};

const againstWords = ({ by, needed }: AgainstNeeded, unit?: string): string => {
  const read = readingWords(by, unit);
  if (needed === undefined) return read;
  return `${read}，所需值为${measuredBeside(needed.value, unit, by.value, needed.bound)}`;
};

export const againstNeeded: typeof en.againstNeeded = (judgement, by, unit) =>
  againstWords(againstPath(judgement, by), unit);

/** A date with how old a figure of it is on the as-of day, whichever that is. */
const readOn = (date: CalendarDate, asOf: Day | undefined, short: boolean | undefined): string => {
  const age = asOf === undefined ? undefined : ageSpan(date, asOf);
  const words = dateWords(date, short);
  return age === undefined ? words : `${words}（读数已有${age}）`;
};

const groundWords = (
  ground: Ground,
  unit: string | undefined,
  asOf: Day | undefined,
  short: boolean | undefined,
): string => {
  switch (ground.is) {
    case "seen":
      return `首见于${readOn(ground.date, asOf, short)}`;
    case "after-due":
      return "系到期后读数";
    case "within-tolerance":
      return "在“约”的容差之内";
    case "reading":
      return readingWords(ground.by, unit);
    case "against-needed":
      return againstWords(ground, unit);
    case "way":
      return ofTheWay(ground.way);
    case "moved-backwards":
      return "出现倒退";
    case "open":
      return "界限值不足以判定";
    case "reason":
      return reasons[ground.reason];
    case "left-out":
      return `另有${ground.count}个读数因公布较晚未采用`;
    case "read":
      return readOn(ground.date, asOf, short);
    case "reached-later":
      return `${dateWords(ground.date, short)}的读数已达到`;
  }
};

export const verdictDetail: typeof en.verdictDetail = (judgement, short) =>
  groundsOf(judgement)
    .map((ground) => groundWords(ground, short ? undefined : judgement.unit, judgement.asOf, short))
    .join("，");
