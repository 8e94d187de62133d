import { type Bits, hasBit } from "#domain/filter/bits.ts";
import type { Columns } from "./columns.ts";
import type { TimeWindow } from "./timeScale.ts";

/** Whether a row's main date is of a window, or may be where only its month or year is known. */
export const datesFrom = ({ starts, lasts }: Columns, row: number, window: TimeWindow): boolean =>
  (starts[row] ?? 0) < window.end && (lasts[row] ?? 0) >= Math.floor(window.start);

/** How many of `mask`'s rows date from a window. */
export const countDated = (columns: Columns, mask: Bits, window: TimeWindow): number => {
  let count = 0;
  for (let row = 0; row < columns.starts.length; row += 1) {
    if (hasBit(mask, row) && datesFrom(columns, row, window)) count += 1;
  }
  return count;
};
