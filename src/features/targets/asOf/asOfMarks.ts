import { reportingPeriods } from "#domain/chronology/reportingPeriods.ts";
import { type Dataset, wholeOf } from "#domain/dataset/dataset.ts";
import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";
import type { MarkKind } from "#messages/targets/asOf.ts";

/** A day worth stepping back to. */
export interface AsOfMark {
  readonly day: Day;
  readonly kind: MarkKind;
}

/** The days that the as-of date can be set to, and the marks among them, earliest first. */
export interface AsOfRange {
  readonly first: Day;
  readonly today: Day;
  readonly marks: readonly AsOfMark[];
}

/** The end of each reporting period, the end of each year, and today, starting with the first target. */
export const asOfRange = (shownDataset: Dataset, today: Day): AsOfRange => {
  const dataset = wholeOf(shownDataset);
  const first = dataset.targets.reduce((day, { entry }) => Math.min(day, entry.main.start), today);
  const kinds = new Map<Day, MarkKind>();
  for (let { year } = partsOf(first); dayOf(year, 12, 31) < today; year += 1) {
    kinds.set(dayOf(year, 12, 31), "year-end");
  }
  for (const { end } of reportingPeriods(dataset)) {
    if (end >= first && end < today) kinds.set(end, "period-end");
  }
  kinds.set(today, "today");
  const marks = Array.from(kinds, ([day, kind]) => ({ day, kind }));
  return { first, today, marks: marks.sort((a, b) => a.day - b.day) };
};

/** The mark after a day; from today on, the first one. */
export const nextMark = ({ marks, today }: AsOfRange, day: Day): AsOfMark | undefined =>
  day >= today ? marks[0] : marks.find((mark) => mark.day > day);

/** The mark before a day, or the first one. */
export const previousMark = ({ marks }: AsOfRange, day: Day): AsOfMark | undefined =>
  marks.findLast((mark) => mark.day < day) ?? marks[0];

/** The day itself, or a mark near enough that the slider must have been meant for it. */
export const snapped = ({ first, today, marks }: AsOfRange, day: Day): Day => {
  const reach = (today - first) * 0.008;
  const near = marks.find((mark) => Math.abs(mark.day - day) <= reach);
  return near?.day ?? day;
};
