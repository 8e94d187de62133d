import { type Day, dayOf, partsOf } from "./dates.ts";

/** A stretch of time: from the start of day `start` up to, and excluding, day `end`. */
export interface TimeWindow {
  readonly start: Day;
  readonly end: Day;
}

export const daysIn = ({ start, end }: TimeWindow): number => end - start;

export const sameWindow = (a: TimeWindow, b: TimeWindow): boolean =>
  a.start === b.start && a.end === b.end;

/** Whole years around some spans, today included, with a small margin at both ends. */
export const limitsOf = (
  spans: Iterable<{ readonly start: Day; readonly end: Day }>,
  today: Day,
): TimeWindow => {
  let first = today;
  let last = today;
  for (const span of spans) {
    if (span.start < first) first = span.start;
    if (span.end > last) last = span.end;
  }
  const start = dayOf(partsOf(first).year, 1, 1);
  const end = dayOf(partsOf(last).year + 1, 1, 1);
  const air = Math.ceil((end - start) * 0.015);
  return { start: start - air, end: end + air };
};

/** The first day of the month that begins nearest to a day. */
const nearestMonth = (day: number): Day => {
  const { year, month } = partsOf(Math.floor(day));
  const start = dayOf(year, month, 1);
  const next = dayOf(year, month + 1, 1);
  return day - start < next - day ? start : next;
};

/** The nearest window of whole months. */
export const wholeMonths = ({ start, end }: TimeWindow): TimeWindow => ({
  start: nearestMonth(start),
  end: nearestMonth(end),
});
