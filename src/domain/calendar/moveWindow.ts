import type { Day } from "./dates.ts";
import { daysIn, type TimeWindow } from "./timeWindow.ts";

/** The shortest window, in days: a shorter one would separate records no better. */
export const MIN_DAYS = 10;

const between = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));

/** The nearest window of the same length within `limits`; a longer one is clipped to them. */
export const clampWindow = (window: TimeWindow, limits: TimeWindow): TimeWindow => {
  const days = between(daysIn(window), Math.min(MIN_DAYS, daysIn(limits)), daysIn(limits));
  const middle = (window.start + window.end) / 2;
  const start = between(middle - days / 2, limits.start, limits.end - days);
  return { start, end: start + days };
};

/** The nearest window of whole days, which an address can express. */
export const wholeDays = (window: TimeWindow, limits: TimeWindow): TimeWindow => {
  const rounded = { start: Math.round(window.start), end: Math.round(window.end) };
  const clamped = clampWindow(rounded, limits);
  // Widened about its centre, a window of an odd number of days would begin at noon.
  const start = Math.floor(clamped.start);
  return { start, end: start + daysIn(clamped) };
};

/** `factor` below 1 zooms in. The moment `at` keeps its place on screen. */
export const zoomWindow = (
  window: TimeWindow,
  factor: number,
  at: number,
  limits: TimeWindow,
): TimeWindow => {
  const days = between(daysIn(window) * factor, MIN_DAYS, daysIn(limits));
  const share = (at - window.start) / daysIn(window);
  const start = between(at - share * days, limits.start, limits.end - days);
  return { start, end: start + days };
};

/** Moves a window by a number of days, up to the limits. */
export const panWindow = (window: TimeWindow, days: number, limits: TimeWindow): TimeWindow => {
  const start = between(window.start + days, limits.start, limits.end - daysIn(window));
  return { start, end: start + daysIn(window) };
};

/** The interpolated window between two; `share` runs from 0 to 1. */
export const betweenWindows = (from: TimeWindow, to: TimeWindow, share: number): TimeWindow => ({
  start: from.start + (to.start - from.start) * share,
  end: from.end + (to.end - from.end) * share,
});

/** The window in which records dated on two days are visibly apart, or undefined if the days are the same. */
export const splitWindow = (
  firstDay: Day,
  lastDay: Day,
  limits: TimeWindow,
): TimeWindow | undefined => {
  if (firstDay === lastDay) return undefined;
  const air = Math.max(2, (lastDay - firstDay) * 0.25);
  return clampWindow({ start: firstDay - air, end: lastDay + 1 + air }, limits);
};

/** A window that shows days `start` to `end` with a margin. */
export const fitWindow = (start: Day, end: Day, limits: TimeWindow): TimeWindow => {
  const air = Math.max(15, (end - start) * 0.08);
  return clampWindow({ start: start - air, end: end + 1 + air }, limits);
};
