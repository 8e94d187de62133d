import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";

/** Where a moment falls on `width` pixels that show `window`. */
export const dayX = (window: TimeWindow, width: number, day: number): number =>
  ((day - window.start) / daysIn(window)) * width;

/** The moment at a pixel. */
export const dayAt = (window: TimeWindow, width: number, x: number): number =>
  window.start + (x / width) * daysIn(window);
