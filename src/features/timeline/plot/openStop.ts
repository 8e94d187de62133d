import type { Stop } from "#figures/timeline/stops/stops.ts";
import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { LaneColumn } from "#domain/chronology/lanes.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { EntryRow, RowList } from "#domain/query/filter/row.ts";
import { fitWindow, splitWindow } from "#domain/calendar/moveWindow.ts";

/** What opening a stop leads to. */
export type Opened =
  | { readonly to: "record"; readonly row: EntryRow }
  | { readonly to: "window"; readonly window: TimeWindow }
  /** The lane opens, or closes. */
  | { readonly to: "lane" }
  /** The lane is kept on top, or no longer. */
  | { readonly to: "pin" }
  /** Records that time can't tell apart in this window. */
  | { readonly to: "list"; readonly rows: RowList<Entry> };

/** A narrower window that takes away less than this part splits nothing. */
const WORTH_ZOOMING = 0.95;

/**
 * A record is opened; a cluster is zoomed into where it splits, and listed where time can't split it; a
 * counter at the edge widens the window until what it counts is in sight.
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
