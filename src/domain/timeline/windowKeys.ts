import { daysIn, panWindow, type TimeWindow, zoomWindow } from "./timeScale.ts";

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

/** Zooms by a factor around the middle. */
export const zoomMiddle = (window: TimeWindow, factor: number, limits: TimeWindow): TimeWindow =>
  zoomWindow(window, factor, (window.start + window.end) / 2, limits);

/** The window that a key leads to: `+ - 0`, and arrows with shift. Undefined for any other key. */
export const windowForKey = (
  { key, shiftKey, ctrlKey, altKey, metaKey }: Pressed,
  window: TimeWindow,
  limits: TimeWindow,
): TimeWindow | undefined => {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === "+" || key === "=") return zoomMiddle(window, 0.5, limits);
  if (key === "-") return zoomMiddle(window, 2, limits);
  if (key === "0") return limits;
  if (!shiftKey) return undefined;
  if (key === "ArrowLeft") return panWindow(window, -daysIn(window) * STEP, limits);
  if (key === "ArrowRight") return panWindow(window, daysIn(window) * STEP, limits);
  if (key === "ArrowUp") return zoomMiddle(window, 0.5, limits);
  return key === "ArrowDown" ? zoomMiddle(window, 2, limits) : undefined;
};
