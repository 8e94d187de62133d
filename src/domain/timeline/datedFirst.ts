import type { Columns } from "./columns.ts";
import { datesFrom } from "./datesFrom.ts";
import type { LaneColumn } from "./lanes.ts";
import type { TimeWindow } from "./timeScale.ts";

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
