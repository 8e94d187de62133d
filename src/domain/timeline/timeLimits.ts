import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";
import type { TimeWindow } from "./timeScale.ts";

/** Whole years around all of some spans, today included, with a little air at both ends. */
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
