import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";

/** The pixel of a moment where `width` pixels show `window`. */
export const dayX = (window: TimeWindow, width: number, day: number): number =>
  ((day - window.start) / daysIn(window)) * width;

/** The moment at a pixel. */
export const dayAt = (window: TimeWindow, width: number, x: number): number =>
  window.start + (x / width) * daysIn(window);
