import { cautionsOf } from "#domain/judging/caution.ts";
import { type CalendarDate, parseDate } from "#domain/calendar/dates.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { labelledReading } from "#domain/judging/shownReading.ts";
import { neededNow, neededThen } from "#domain/judging/neededNow.ts";
import type { QuantitativeTarget, Target } from "#domain/schema/target.ts";

import { ageWords, goalWords, measuredBeside, readingWords } from "#messages/words/amounts.ts";
import { dateWords, dayWords } from "#messages/words/dates.ts";
import { gradeLabel } from "#messages/words/grades.ts";
import { wayWords, noReadingWords } from "#messages/judging/verdicts.ts";
import { reasons } from "#messages/words/verdicts.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

/** The texts in a target's glyph and beside it. */
export const targetGlyph = {
  samples: {
    baseline: "baseline",
    needed: "needed by then",
    last: "latest",
    off: "off the scale",
    others: "earlier",
    target: "target",
  },
  /** What the path required on the day of the last figure, or requires by now if there is none. */
  neededThen: (figure: string): string => `needed ${figure}`,
  neededNow: (figure: string): string => `needed now ${figure}`,
  /** The label of a target behind a figure that has passed it and isn’t the one used. */
  goal: (figure: string): string => `target ${figure}`,
  /** In place of the figure of a baseline. */
  noBase: "no baseline",
  unreadable: "This target can’t be read.",
};

/** A date within a sentence: 'on 30 June 2025', 'in June 2025', 'for 2021 to 2025'. */
const whenWords = (date: CalendarDate): string => {
  const words = dateWords(date);
  switch (date.precision) {
    case "day":
      return `on ${words}`;
    case "span":
      return `for ${words}`;
    default:
      return `in ${words}`;
  }
};

const baseWords = ({ baseline, baselineProblem }: Judgement, unit: string): string => {
  if (baseline === undefined) return reasons[baselineProblem ?? "no-baseline"];
  const when = baseline.date === undefined ? "undated" : whenWords(baseline.date);
  const words = `baseline ${readingWords(baseline, unit)} ${when}`;
  return baselineProblem === "baseline-not-comparable" ? `${words}, which isn’t comparable` : words;
};

const coveredWords = (judgement: Judgement): string | undefined =>
  cautionsOf(judgement).includes("moved-backwards") ? "moved backwards" : wayWords(judgement);

/** What the path requires by the as-of day, for a target that isn't due yet: '22.7 needed by 24 Nov 2026'. */
export const neededByAsOf = (
  judgement: Judgement,
  unit?: string,
  short = false,
): string | undefined => {
  const now = neededNow(judgement);
  if (now === undefined) return undefined;
  const read = judgement.last?.value;
  const measured = measuredBeside(now.value, unit, read, now.bound);
  return `${measured} needed by ${dayWords(now.day, short)}`;
};

/** By how much a target was missed, if a later reading follows. */
const missedWords = (judgement: Judgement, unit: string): string | undefined => {
  const telling = labelledReading(judgement);
  return telling === undefined || telling === judgement.last
    ? undefined
    : `missed with ${readingWords(telling, unit)} ${whenWords(telling.date)}`;
};

/**
 * The last reading with its age and what was required on its day; without the reading if that is shown beside
 * it.
 */
const readWords = (judgement: Judgement, unit: string, isBeside: boolean): string | undefined => {
  const { last, asOf } = judgement;
  if (last === undefined) return isBeside ? undefined : noReadingWords(judgement);
  const then = neededThen(judgement);
  const needed = then && measuredBeside(then.value, unit, last.value, then.bound);
  if (isBeside) return needed && `${needed} needed at the latest figure`;
  const age = ageWords(last.date, asOf);
  const read = `latest figure ${readingWords(last, unit)} ${whenWords(last.date)}${age === undefined ? "" : ` (${age})`}`;
  return needed === undefined ? read : `${read}, when ${needed} was needed`;
};

/** Interim steps of a target with their figures: 'interim step 50% by 2023'. */
export const interimWords = ({ interim = [], unit }: QuantitativeTarget): readonly string[] =>
  interim.map(({ value, due }) => {
    const date = parseDate(due);
    const by = date === undefined ? due : dateWords(date);
    return `interim step ${readingWords({ value }, unit)} by ${by}`;
  });

/**
 * A glyph in words, for screen readers and for the caption of an export; without the last reading and the
 * reason for the verdict if these are shown beside it.
 */
export const glyphWords = (target: Target, judgement: Judgement, isBeside = false): string => {
  if (isQualitative(target)) return target.goal;
  const { unit } = target;
  const figures = [missedWords(judgement, unit), readWords(judgement, unit, isBeside)];
  return [
    // First, as a name that is long ends after some of its parts.
    ...(isBeside ? [] : figures),
    `target ${goalWords(target)}`,
    baseWords(judgement, unit),
    ...interimWords(target),
    ...(isBeside ? figures : [coveredWords(judgement)]),
    neededByAsOf(judgement, unit),
    isBeside || judgement.grade === undefined
      ? undefined
      : `evidence: ${gradeLabel(judgement.grade)}`,
  ]
    .filter((part) => part !== undefined)
    .join("; ");
};
