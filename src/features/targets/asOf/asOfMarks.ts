import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Day, dayOf, parseDate, partsOf } from "#domain/calendar/dates.ts";
import { dayWords } from "#messages/dates.ts";

/** A day worth turning back to. */
export interface AsOfMark {
  readonly day: Day;
  readonly words: string;
}

/** The days that the as-of date can be set to, and the marks among them, the earliest first. */
export interface AsOfRange {
  readonly first: Day;
  readonly today: Day;
  readonly marks: readonly AsOfMark[];
}

/** The end of each reporting period, the end of each year, and today, from the first target on. */
export const asOfRange = ({ targets, sources }: Dataset, today: Day): AsOfRange => {
  const first = targets.reduce((day, { entry }) => Math.min(day, entry.main.start), today);
  const words = new Map<Day, string>();
  for (let { year } = partsOf(first); dayOf(year, 12, 31) < today; year += 1) {
    words.set(dayOf(year, 12, 31), `End of ${year}`);
  }
  for (const { reportingPeriod } of sources.values()) {
    const period = reportingPeriod === undefined ? undefined : parseDate(reportingPeriod);
    if (period === undefined || period.end < first || period.end >= today) continue;
    words.set(period.end, `End of the reporting period, ${dayWords(period.end)}`);
  }
  words.set(today, "Today");
  const marks = Array.from(words, ([day, label]) => ({ day, words: label }));
  return { first, today, marks: marks.sort((a, b) => a.day - b.day) };
};

/** The mark after a day; from today on, the first one. */
export const nextMark = ({ marks, today }: AsOfRange, day: Day): AsOfMark | undefined =>
  day >= today ? marks[0] : marks.find((mark) => mark.day > day);

/** The mark before a day, or the first one. */
export const previousMark = ({ marks }: AsOfRange, day: Day): AsOfMark | undefined =>
  marks.findLast((mark) => mark.day < day) ?? marks[0];

/** The day itself, or a mark so close to it that a hand on a slider must have meant it. */
export const snapped = ({ first, today, marks }: AsOfRange, day: Day): Day => {
  const reach = (today - first) * 0.008;
  const near = marks.find((mark) => Math.abs(mark.day - day) <= reach);
  return near?.day ?? day;
};
