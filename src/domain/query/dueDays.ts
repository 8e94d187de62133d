import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";

/** Thousands of targets are due on a few dozen days. */
const years = new Map<Day, string>();

/** The year a due day falls into, as the facet names it. */
export const dueYear = (end: Day): string => {
  const known = years.get(end);
  if (known !== undefined) return known;
  const year = String(partsOf(end).year);
  years.set(end, year);
  return year;
};

/** What may be asked of due days beside their years: how they compare with the as-of day. */
export const dueSpans = ["passed", "within-a-year"] as const;

export type DueSpan = (typeof dueSpans)[number];

/** The last day that lies within a year of another. */
export const inAYear = (asOf: Day): Day => {
  const { year, month, date } = partsOf(asOf);
  return dayOf(year + 1, month, date);
};

/**
 * How due days compare with the as-of day. One has passed from the day after it, as in judging; undefined
 * for one that is more than a year away.
 */
export const dueSpanOn = (asOf: Day): ((end: Day) => DueSpan | undefined) => {
  const soon = inAYear(asOf);
  return (end) => (end < asOf ? "passed" : end <= soon ? "within-a-year" : undefined);
};
