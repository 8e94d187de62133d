import { type CalendarDate, type Day, partsOf } from "./dates.ts";

/**
 * Whole months between the end of what a figure stands for and a day; the last day of a month is its end,
 * however long it is. A year's figure ages from its 31 December, so that one of 2024 is 22 months old in
 * November 2026.
 */
export const monthsOld = ({ end }: CalendarDate, asOf: Day): number => {
  const then = partsOf(end);
  const now = partsOf(asOf);
  const months = 12 * (now.year - then.year) + now.month - then.month;
  const isWhole = now.date >= then.date || partsOf(asOf + 1).date === 1;
  return Math.max(0, isWhole ? months : months - 1);
};

/** Whether a figure is so old that it should be marked as old. */
export const isOld = (date: CalendarDate, asOf: Day): boolean => monthsOld(date, asOf) >= 24;

/** The age of a figure in years and months; undefined under a month. */
export const ageOf = (
  date: CalendarDate,
  asOf: Day,
): readonly [years: number, months: number] | undefined => {
  const months = monthsOld(date, asOf);
  return months === 0 ? undefined : [Math.floor(months / 12), months % 12];
};
