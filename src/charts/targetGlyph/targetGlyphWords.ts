import { ageWords } from "#messages/ages.ts";
import { type CalendarDate, parseDate } from "#domain/calendar/dates.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { figureBeside, goalWords, measuredBeside, readingWords } from "#messages/amounts.ts";
import { isUnsettled } from "#domain/judging/verdict.ts";
import { wayWords } from "#messages/judging/details.ts";
import { silenceWords } from "#messages/judging/outcomes.ts";
import { isQualitative, type QuantitativeTarget, type Target } from "#domain/schema/target.ts";
import { dateWords, dayWords } from "#messages/dates.ts";
import { reasons } from "#messages/verdicts.ts";

/** A date as a sentence takes it: 'on 30 June 2025', 'in June 2025', 'for 2021 to 2025'. */
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

const coveredWords = (judgement: Judgement): readonly string[] => {
  if (judgement.cautions.includes("moved-backwards")) return ["moved backwards"];
  const way = wayWords(judgement);
  return way === undefined ? [] : [way];
};

/** Whether the path still asks for something: neither met nor due. */
const isRunning = ({ due, verdict }: Judgement): boolean =>
  due?.passed === false && verdict !== "met";

/** What the path needs by the as-of day while the target runs: '22.7 needed by 24 Nov 2026'. */
export const neededByAsOf = (
  judgement: Judgement,
  unit?: string,
  short = false,
): string | undefined => {
  const { last, expectedAsOf, asOf } = judgement;
  if (!isRunning(judgement) || expectedAsOf === undefined || asOf === undefined) return undefined;
  const measured =
    unit === undefined
      ? figureBeside(expectedAsOf, last?.value)
      : measuredBeside(expectedAsOf, unit, last?.value);
  return `${measured} needed by ${dayWords(asOf, short)}`;
};

const readWords = (judgement: Judgement, unit: string): string => {
  const { last, expected, asOf, verdict } = judgement;
  if (last === undefined) return silenceWords(judgement);
  const age = asOf === undefined ? undefined : ageWords(last.date, asOf);
  const read = `last reading ${readingWords(last, unit)} ${whenWords(last.date)}${age === undefined ? "" : ` (${age})`}`;
  const isHeldToPath = isRunning(judgement) || isUnsettled(verdict);
  return !isHeldToPath || expected === undefined
    ? read
    : `${read}, when ${measuredBeside(expected, unit, last.value)} was needed`;
};

/** Interim steps of a target with their figures: 'interim step 50% by 2023'. */
export const interimWords = ({ interim = [], unit }: QuantitativeTarget): readonly string[] =>
  interim.map(({ value, due }) => {
    const date = parseDate(due);
    const by = date === undefined ? due : dateWords(date);
    return `interim step ${readingWords({ value }, unit)} by ${by}`;
  });

/** What a glyph shows, in words: for those who hear it, and for an export's caption. */
export const glyphWords = (target: Target, judgement: Judgement): string => {
  if (isQualitative(target)) return target.goal;
  const { unit } = target;
  const now = neededByAsOf(judgement, unit);
  return [
    `target ${goalWords(target)}`,
    baseWords(judgement, unit),
    ...interimWords(target),
    readWords(judgement, unit),
    ...coveredWords(judgement),
    ...(now === undefined ? [] : [now]),
  ].join("; ");
};
