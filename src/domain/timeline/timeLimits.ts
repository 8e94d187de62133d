import { dayOf, type Day, partsOf } from "#domain/dates.ts";
import type { Extents } from "./lanes.ts";
import type { TimeWindow } from "./timeScale.ts";

/** Whole years around all that the records say, today included, with a little air at both ends. */
export const limitsOf = ({ starts, ends }: Extents, today: Day): TimeWindow => {
  let first = today;
  let last = today;
  for (let row = 0; row < starts.length; row += 1) {
    first = Math.min(first, starts[row] ?? first);
    last = Math.max(last, ends[row] ?? last);
  }
  const start = dayOf(partsOf(first).year, 1, 1);
  const end = dayOf(partsOf(last).year + 1, 1, 1);
  const air = Math.ceil((end - start) * 0.015);
  return { start: start - air, end: end + air };
};
