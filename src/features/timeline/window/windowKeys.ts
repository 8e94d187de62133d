import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";

import { panWindow, zoomWindow } from "./moveWindow.ts";

/** A key as it is pressed. */
export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Part of the window that one step pans by. */
const STEP = 0.2;

/** Zooms by a factor around a moment, or around the middle where that moment is out of sight. */
export const zoomAbout = (
  window: TimeWindow,
  factor: number,
  limits: TimeWindow,
  moment: number | undefined,
): TimeWindow => {
  const inSight = moment !== undefined && moment >= window.start && moment <= window.end;
  return zoomWindow(window, factor, inSight ? moment : (window.start + window.end) / 2, limits);
};

/**
 * The window that a key leads to: `+ - 0`, and arrows with shift. Undefined for any other key.
 * Zooming keeps `moment` where it is.
 */
export const windowForKey = (
  { key, shiftKey, ctrlKey, altKey, metaKey }: Pressed,
  window: TimeWindow,
  limits: TimeWindow,
  moment?: number,
): TimeWindow | undefined => {
  if (ctrlKey || altKey || metaKey) return undefined;
  const zoom = (factor: number): TimeWindow => zoomAbout(window, factor, limits, moment);
  if (key === "+" || key === "=") return zoom(0.5);
  if (key === "-") return zoom(2);
  if (key === "0") return limits;
  if (!shiftKey) return undefined;
  if (key === "ArrowLeft") return panWindow(window, -daysIn(window) * STEP, limits);
  if (key === "ArrowRight") return panWindow(window, daysIn(window) * STEP, limits);
  if (key === "ArrowUp") return zoom(0.5);
  return key === "ArrowDown" ? zoom(2) : undefined;
};
