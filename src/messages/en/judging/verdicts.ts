import { type CalendarDate, type Day, isoDay, partsOf } from "#domain/calendar/dates.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import {
  type AgainstNeeded,
  againstPath,
  type Ground,
  groundsOf,
} from "#domain/judging/grounds.ts";
import type { Outcome, Judgement } from "#domain/judging/judgement.ts";
import { type RequiredPace, requiredPacesOf } from "#domain/judging/requiredPace.ts";
import type { NotJudgedReason, Verdict } from "#domain/judging/verdict.ts";
import { type Way, wayOf } from "#domain/judging/way.ts";
import { type LeftOpen, type Why, type WhyClause, whyOf } from "#domain/judging/whyClause.ts";
import type { Target } from "#domain/schema/target.ts";

import { formatPace, formatRate } from "#languages/digits.ts";
import { formatShares } from "#languages/signs.ts";
import {
  agedDateWords,
  measuredBeside,
  readingWords,
  goalWords,
  differenceWords,
} from "#messages/words/amounts.ts";
import { dateWords, dayWords } from "#messages/words/dates.ts";
import { reasons } from "#messages/words/verdicts.ts";

// Not with the words of verdicts: the first load shows verdicts, but no single targets.

const silent: ReadonlySet<NotJudgedReason> = new Set([
  "not-comparable",
  "no-reading-since-baseline",
]);

/** In place of the last reading: 'no figure', or why the existing ones don't count. */
export const noReadingWords = (outcome: Outcome): string =>
  reasons[
    outcome.verdict === "not-judged" && silent.has(outcome.reason) ? outcome.reason : "no-reading"
  ];

/** What each verdict means, in a sentence. The rules are in `domain/judging/decide.ts`. */
export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  met: "The latest conclusive figure up to the due date shows the target reached; or, once that date has passed without a figure for it, the first conclusive one after it does.",
  missed:
    "The due date has passed, the figures up to it don’t meet the target, and the one for that date, or the first conclusive one after it, falls short.",
  "due-was-ahead":
    "The due date has passed, and no figure yet decides it; the latest conclusive one was on the path from baseline to target, or ahead of it.",
  "due-was-behind":
    "The due date has passed, and no figure yet decides it; the latest conclusive one was behind the path from baseline to target.",
  "due-no-baseline":
    "The due date has passed, and no figure yet decides it; there is no path to compare the latest one with, or it or the baseline is only a limit, which leaves it open.",
  "on-pace":
    "Not due yet, and not met; the latest figure is on the path from baseline to target, or ahead of it.",
  behind: "Not due yet, and not met; the latest figure is behind the path from baseline to target.",
  "not-judged": "Not enough data; the reason is given beside it.",
};

/** In whole per cent, as in the clause beside it (`whyWords`), so that a page shows one figure for one thing. */
const boundedShare = ({ covered, bound }: Way): string => {
  const [share] = formatShares(covered, undefined, bound);
  return bound === undefined ? share : `${bound} ${share}`;
};

/** The share of the way covered, under a heading that says of what: 'at least 83%'. */
export const wayShare = (judgement: Judgement): string | undefined => {
  const way = wayOf(judgement);
  return way && boundedShare(way);
};

const ofTheWay = (way: Way): string => `${boundedShare(way)} of the way`;

/** The share of the way covered, as far as bounds prove it: '48% of the way', 'at least 83% of the way'. */
export const wayWords = (judgement: Judgement): string | undefined => {
  const way = wayOf(judgement);
  return way && ofTheWay(way);
};

const againstWords = ({ by, needed }: AgainstNeeded, unit?: string): string => {
  const read = readingWords(by, unit);
  if (needed === undefined) return read;
  return `${read} against ${measuredBeside(needed.value, undefined, by.value, needed.bound)} needed`;
};

/** A reading against what the path required on its own day: '246 EFLOPS against 238 needed'. */
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
      return "within the tolerance of ‘about’";
    case "reading":
      return readingWords(ground.by, unit);
    case "against-needed":
      return againstWords(ground, unit);
    case "way":
      return ofTheWay(ground.way);
    case "moved-backwards":
      return "moved backwards";
    case "open":
      return "a limit, so inconclusive";
    case "reason":
      return reasons[ground.reason];
    case "left-out":
      return ground.count === 1
        ? "one figure disclosed later left out"
        : `${ground.count} figures disclosed later left out`;
    case "read":
      return agedDateWords(ground.date, asOf, short);
    case "reached-later":
      return `reached later, ${dateWords(ground.date, short)}`;
  }
};

/**
 * The line beside a verdict: 'seen 2023, two years old', '246 EFLOPS against 238 needed, 30 June 2024, two
 * years old', '67% of the way, December 2025', 'no figure, no baseline given'. With `short`, dates and ages
 * have the form used in tables, and the unit is left to the column.
 */
export const verdictDetail = (judgement: Judgement, short = false): string =>
  groundsOf(judgement)
    .map((ground) => groundWords(ground, short ? undefined : judgement.unit, judgement.asOf, short))
    .join(", ");

const moments = {
  "on-the-way": "",
  due: " at the due date",
  "after-due": " at the first figure after the due date",
} as const;

const wayClauseWords = (
  clause: Extract<WhyClause, { readonly is: "way" }>,
  own: string,
): string => {
  const { way, needed, moment, isAhead, isWithinTolerance } = clause;
  const { covered, bound } = way;
  const [share, asked] = formatShares(covered, moment === "on-the-way" ? needed : undefined, bound);
  const words = `${bound === undefined ? "" : `${bound} `}${share} of the way${own}${moments[moment]}`;
  if (asked === undefined) return words;
  const within = isWithinTolerance ? ", within the tolerance of ‘about’" : "";
  if (share !== asked) return `${words} when ${asked} was needed${within}`;
  if (isWithinTolerance) return `${words}${within}`;
  return isAhead ? `${words}, as needed by then` : `${words}, just short of what was needed`;
};

const backwardsWords = (
  { baseline, needed, moment }: Extract<WhyClause, { readonly is: "backwards" }>,
  unit: string | undefined,
): string => {
  const from = `, from a baseline of ${readingWords({ value: baseline }, unit)}`;
  if (moment !== "on-the-way") return `moved backwards${moments[moment]}${from}`;
  const [asked] = needed === undefined ? [] : formatShares(needed);
  return asked === undefined
    ? `moved backwards${from}`
    : `moved backwards; ${asked} of the way was needed by then`;
};

const openWords = (target: Target, { by, needed }: LeftOpen, unit: string | undefined): string => {
  const read = readingWords(by, unit);
  const quoted = by.bound === undefined ? read : `‘${read}’`;
  if (needed === undefined)
    return `${quoted} may or may not meet the target (${goalWords(target)})`;
  if (needed.bound === undefined) {
    return `${quoted} may be above or below the ${measuredBeside(needed.value, unit, by.value)} needed`;
  }
  const required = measuredBeside(needed.value, undefined, by.value, needed.bound);
  const limits = by.bound === undefined ? "that is only a limit" : "both are only limits";
  return `${read} when ${required} was needed: ${limits}, so whether it was on pace isn’t known`;
};

/** When something was so, by the date of its figure: 'in 2025', 'by 31 Dec 2025', 'over 2021 to 2025'. */
const duringWords = (date: CalendarDate): string => {
  const words = dateWords(date, true);
  if (date.precision === "day") return `by ${words}`;
  return date.precision === "span" ? `over ${words}` : `in ${words}`;
};

const clauseWords = (
  target: Target,
  { clause, isOwnSum }: Why,
  unit: string | undefined,
): string => {
  // Right after the figure or its share, as what is required isn't a sum of ours.
  const own = isOwnSum ? " (our calculation)" : "";
  switch (clause.is) {
    case "way":
      return wayClauseWords(clause, own);
    case "backwards":
      return backwardsWords(clause, unit);
    case "against": {
      const { by, needed } = clause;
      const read = readingWords(by, unit);
      if (needed === undefined) return read;
      return `${read} when ${measuredBeside(needed.value, undefined, by.value, needed.bound)} was needed`;
    }
    case "figure": {
      const { by, moment, problem } = clause;
      const read = `${readingWords(by, unit)}${own}${moments[moment]}`;
      const words = `${read}, target ${goalWords(target)}`;
      return problem === undefined ? words : `${words}; ${reasons[problem]}`;
    }
    case "open":
      return openWords(target, clause, unit);
    case "seen": {
      const { date, first, isAfterDue, isNotDueYet, isWithinTolerance, hasFallenBack } = clause;
      return [
        `reached ${duringWords(date)}${own}`,
        first === undefined ? "" : ` (first: ${dateWords(first, true)})`,
        isAfterDue ? ", after the due date" : "",
        isNotDueYet ? ", not due yet" : "",
        isWithinTolerance ? ", within the tolerance of ‘about’" : "",
        hasFallenBack ? "; a later figure no longer shows it" : "",
      ].join("");
    }
    case "reasons":
      return clause.reasons.map((reason) => reasons[reason]).join(", ");
  }
};

/**
 * Why a verdict is what it is, in one clause: '67% of the way (our calculation) at the due date', '21% of the way
 * when 80% was needed'. A last figure that settles nothing comes first, as it is the newest.
 */
export const whyWords = (target: Target, judgement: Judgement, inShort = false): string => {
  const why = whyOf(judgement, inShort);
  const { clause, isOwnSum, reachedLater, leftOpenBy } = why;
  const { unit } = judgement;
  return [
    leftOpenBy === undefined ? "" : `${openWords(target, leftOpenBy, unit)}; before it `,
    clauseWords(target, why, unit),
    isOwnSum && clause.is !== "figure" && clause.is !== "way" && clause.is !== "seen"
      ? " (our calculation)"
      : "",
    reachedLater === undefined ? "" : `; reached later, ${dateWords(reachedLater, true)}`,
  ].join("");
};

/** Just over a year, so that the 366 days of a leap year count as one. */
const oneYear = 1.01;

/** The day at an end of a path: `mid-2023`, `end-2020`, otherwise the full date. */
const pathDayWords = (day: Day): string => {
  const { year } = partsOf(day);
  const iso = isoDay(day);
  if (iso.endsWith("-06-30")) return `mid-${year}`;
  return iso.endsWith("-12-31") ? `end-${year}` : dayWords(day);
};

/** For a year or less the total is given: a rate a year would be one that nobody has to keep up for longer. */
const paceWords = (pace: RequiredPace, unit: string): string => {
  const { total, perYear, compound, from, to, years } = pace;
  const more = perYear < 0 ? "less" : "more";
  if (years < oneYear) {
    const whole = differenceWords(Math.abs(total), unit, formatPace);
    return `${whole} ${more} from ${pathDayWords(from)} to ${pathDayWords(to)}`;
  }
  const straight = `${differenceWords(Math.abs(perYear), unit, formatPace)} ${more} each year`;
  const rate = compound === undefined ? "" : `, ${formatRate(Math.abs(compound))} compound`;
  return `${straight} from ${pathDayWords(from)}${rate}`;
};

/**
 * The required pace in words: 'requires 41 EFLOPS more each year from mid-2023, 18% compound; 36 EFLOPS more each
 * year from mid-2024, 14% compound'. In the past tense once due or met. Undefined where no pace is required.
 */
export const paceSentence = (judgement: Judgement, unit: string): string | undefined => {
  const required = requiredPacesOf(judgement);
  if (required === undefined) return undefined;
  const { isPast, paces } = required;
  return `${isPast ? "required" : "requires"} ${paces.map((pace) => paceWords(pace, unit)).join("; ")}`;
};
