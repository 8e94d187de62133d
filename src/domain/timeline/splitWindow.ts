import type { Day } from "#domain/calendar/dates.ts";
import { clampWindow } from "./moveWindow.ts";
import type { TimeWindow } from "./timeScale.ts";

/** The window in which records from one day to another stand apart, or undefined if they share the day. */
export const splitWindow = (
  firstDay: Day,
  lastDay: Day,
  limits: TimeWindow,
): TimeWindow | undefined => {
  if (firstDay === lastDay) return undefined;
  const air = Math.max(2, (lastDay - firstDay) * 0.25);
  return clampWindow({ start: firstDay - air, end: lastDay + 1 + air }, limits);
};

/** A window that shows days `start` to `end` with room around them. */
export const fitWindow = (start: Day, end: Day, limits: TimeWindow): TimeWindow => {
  const air = Math.max(15, (end - start) * 0.08);
  return clampWindow({ start: start - air, end: end + 1 + air }, limits);
};
