import type { Extents, LaneColumn } from "#domain/timeline/lanes.ts";
import type { TimeWindow } from "#domain/timeline/timeScale.ts";
import { touches } from "#domain/timeline/visibleRows.ts";

/** A record of the table, and the lanes it stands in. */
export interface TableRow {
  readonly row: number;
  readonly lanes: readonly string[];
}

/**
 * The records that a window shows, in the order of the arrow keys: lane by lane, each through time.
 * A record of several lanes stands once, where it comes first. At most `most` rows; `total` counts all.
 */
export const tableRows = (
  lanes: readonly LaneColumn[],
  extents: Extents,
  window: TimeWindow,
  most: number,
): { readonly rows: readonly TableRow[]; readonly total: number } => {
  const lanesOf = new Map<number, string[]>();
  const seen = new Uint8Array(extents.starts.length);
  let total = 0;
  for (const { label, rows } of lanes) {
    for (const row of rows) {
      if (seen[row] === 1) {
        lanesOf.get(row)?.push(label);
        continue;
      }
      if (!touches(extents, row, window)) continue;
      seen[row] = 1;
      total += 1;
      if (lanesOf.size < most) lanesOf.set(row, [label]);
    }
  }
  return { rows: [...lanesOf].map(([row, labels]) => ({ row, lanes: labels })), total };
};
