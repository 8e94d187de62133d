import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";

/** A cache, as thousands of targets are due on a few dozen days. */
const years = new Map<Day, string>();

/** The year of a due day, as a value of the facet. */
export const dueYear = (end: Day): string => {
  const cached = years.get(end);
  if (cached !== undefined) return cached;
  const year = String(partsOf(end).year);
  years.set(end, year);
  return year;
};

/** Values of the facet besides years: due days relative to the as-of day. */
export const dueSpans = ["passed", "within-a-year"] as const;

export type DueSpan = (typeof dueSpans)[number];

/** The last day within a year of another. */
export const inAYear = (asOf: Day): Day => {
  const { year, month, date } = partsOf(asOf);
  return dayOf(year + 1, month, date);
};

/**
 * Classifies due days relative to the as-of day. One has passed from the day after it, as in judging;
 * undefined for one that is more than a year away.
 */
export const dueSpanOn = (asOf: Day): ((end: Day) => DueSpan | undefined) => {
  const soon = inAYear(asOf);
  return (end) => (end < asOf ? "passed" : end <= soon ? "within-a-year" : undefined);
};
