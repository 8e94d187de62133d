import type { Day } from "#domain/calendar/dates.ts";

/** A stretch of time: from the start of day `start` up to, and without, day `end`. */
export interface TimeWindow {
  readonly start: Day;
  readonly end: Day;
}

export const daysIn = ({ start, end }: TimeWindow): number => end - start;

/** Where a moment falls on `width` pixels that show `window`. */
export const xOf = (window: TimeWindow, width: number, day: number): number =>
  ((day - window.start) / daysIn(window)) * width;

/** The moment at a pixel. */
export const dayAt = (window: TimeWindow, width: number, x: number): number =>
  window.start + (x / width) * daysIn(window);

export const sameWindow = (a: TimeWindow, b: TimeWindow): boolean =>
  a.start === b.start && a.end === b.end;
