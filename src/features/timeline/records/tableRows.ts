import type { NamedLane } from "#figures/timeline/layout/placed.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { EntryRow } from "#domain/query/filter/row.ts";
import { type DaySpans, touches } from "#domain/query/filter/recordDays.ts";

/** A record of the table, and its lanes. */
export interface TableRow {
  readonly row: EntryRow;
  readonly lanes: readonly string[];
}

/**
 * The records within a window in the order of the arrow keys: lane by lane, each by date. A record of several
 * lanes is listed once, at its first place. At most `most` rows; `total` counts all.
 */
export const tableRows = (
  lanes: readonly NamedLane[],
  extents: DaySpans<Entry>,
  window: TimeWindow,
  most: number,
): { readonly rows: readonly TableRow[]; readonly total: number } => {
  const lanesOf = new Map<EntryRow, string[]>();
  const seen = new Uint8Array(extents.starts.length);
  let total = 0;
  for (const { name, rows } of lanes) {
    for (const row of rows) {
      if (seen[row] === 1) {
        lanesOf.get(row)?.push(name);
        continue;
      }
      if (!touches(extents, row, window)) continue;
      seen[row] = 1;
      total += 1;
      if (lanesOf.size < most) lanesOf.set(row, [name]);
    }
  }
  return { rows: [...lanesOf].map(([row, names]) => ({ row, lanes: names })), total };
};
