import type { Stop } from "#figures/timeline/stops/stops.ts";
import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { LaneColumn } from "#domain/chronology/lanes.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { EntryRow, RowList } from "#domain/query/filter/row.ts";
import { fitWindow, splitWindow } from "#domain/calendar/moveWindow.ts";

/** The effect of opening a stop. */
export type Opened =
  | { readonly to: "record"; readonly row: EntryRow }
  | { readonly to: "window"; readonly window: TimeWindow }
  /** The lane opens or closes. */
  | { readonly to: "lane" }
  /** The lane is pinned to the top or unpinned. */
  | { readonly to: "pin" }
  /** Records with dates that no window can separate. */
  | { readonly to: "list"; readonly rows: RowList<Entry> };

/** Zooming to more than this share of the window wouldn't split a cluster. */
const WORTH_ZOOMING = 0.95;

/**
 * A record is opened; a cluster is zoomed into, or listed if no window can split it; a counter at the edge
 * widens the window until the records it counts are in it.
 */
export const openStop = (
  stop: Stop,
  lane: LaneColumn,
  window: TimeWindow,
  limits: TimeWindow,
): Opened => {
  if (stop.type === "lane" || stop.type === "pin") return { to: stop.type };
  if (stop.type === "edge") {
    const first = lane.starts[0] ?? window.start;
    const last = lane.starts.at(-1) ?? window.end;
    return {
      to: "window",
      window:
        stop.side === "before"
          ? { ...window, start: fitWindow(first, window.end, limits).start }
          : { ...window, end: fitWindow(window.start, last, limits).end },
    };
  }
  if (stop.type === "record") return { to: "record", row: stop.row };
  const row = stop.rows.at(0);
  if (row !== undefined && stop.rows.length === 1) return { to: "record", row };
  const apart = splitWindow(stop.firstDay, stop.lastDay, limits);
  return apart !== undefined && daysIn(apart) < daysIn(window) * WORTH_ZOOMING
    ? { to: "window", window: apart }
    : { to: "list", rows: stop.rows };
};
