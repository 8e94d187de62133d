import { lowerBound } from "#scene/time/sortedDays.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";

import { clampWindow, panWindow, zoomWindow } from "#domain/calendar/moveWindow.ts";

/** A key press. */
export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What to zoom around: the first of these moments within the window; and the days of records, by lane. */
export interface ZoomAt {
  readonly limits: TimeWindow;
  /** The selected or focused record, then today. */
  readonly moments: readonly (number | undefined)[];
  /** Sorted days, one list a lane. */
  readonly days: readonly Int32Array[];
}

/** Share of the window that one step pans by. */
const STEP = 0.2;

/** The day of a record nearest to a moment. */
const nearestDay = (days: readonly Int32Array[], moment: number): Day | undefined => {
  let nearest: Day | undefined;
  for (const list of days) {
    const at = lowerBound(list, moment);
    for (const day of [list[at - 1], list[at]]) {
      if (day === undefined) continue;
      if (nearest === undefined || Math.abs(day - moment) < Math.abs(nearest - moment))
        nearest = day;
    }
  }
  return nearest;
};

/**
 * Zooms by a factor around the first moment within the window, or around the middle. If the result contains no
 * record, the window is moved to the nearest one.
 */
export const zoomAbout = (
  window: TimeWindow,
  factor: number,
  { limits, moments, days }: ZoomAt,
): TimeWindow => {
  const middle = (window.start + window.end) / 2;
  const moment =
    moments.find((one) => one !== undefined && one >= window.start && one <= window.end) ?? middle;
  const next = zoomWindow(window, factor, moment, limits);
  if (factor >= 1) return next;
  const day = nearestDay(days, (next.start + next.end) / 2);
  if (day === undefined || (day >= next.start && day < next.end)) return next;
  const half = daysIn(next) / 2;
  return clampWindow({ start: day + 0.5 - half, end: day + 0.5 + half }, limits);
};

/** The window after a key: `+ - 0`, and arrows with shift. Undefined for any other key. */
export const windowForKey = (
  { key, shiftKey, ctrlKey, altKey, metaKey }: Pressed,
  window: TimeWindow,
  at: ZoomAt,
): TimeWindow | undefined => {
  if (ctrlKey || altKey || metaKey) return undefined;
  const { limits } = at;
  const zoom = (factor: number): TimeWindow => zoomAbout(window, factor, at);
  if (key === "+" || key === "=") return zoom(0.5);
  if (key === "-") return zoom(2);
  if (key === "0") return limits;
  if (!shiftKey) return undefined;
  if (key === "ArrowLeft") return panWindow(window, -daysIn(window) * STEP, limits);
  if (key === "ArrowRight") return panWindow(window, daysIn(window) * STEP, limits);
  if (key === "ArrowUp") return zoom(0.5);
  return key === "ArrowDown" ? zoom(2) : undefined;
};
