import type { Columns } from "./columns.ts";
import type { LaneColumn } from "./lanes.ts";
import type { TimeWindow } from "./timeScale.ts";

/** Whether a row's main date is of a window, or may be where only its month or year is known. */
export const datesFrom = ({ starts, lasts }: Columns, row: number, window: TimeWindow): boolean =>
  (starts[row] ?? 0) < window.end && (lasts[row] ?? 0) >= Math.floor(window.start);

/** The lanes that hold what dates from a window before the others, else in the order they have. */
export const datedFirst = (
  lanes: readonly LaneColumn[],
  columns: Columns,
  window: TimeWindow,
): readonly LaneColumn[] => {
  const dated = new Set(
    lanes.filter(({ rows }) => rows.some((row) => datesFrom(columns, row, window))),
  );
  const sorted = [...dated, ...lanes.filter((lane) => !dated.has(lane))];
  // The same list goes on being the same: nothing is placed anew for it.
  return sorted.every((lane, at) => lane === lanes[at]) ? lanes : sorted;
};
