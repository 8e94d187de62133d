import { type Day, isoDay, parseDate } from "#domain/calendar/dates.ts";
import { sameWindow, type TimeWindow, wholeMonths } from "#domain/calendar/timeWindow.ts";

import { clampWindow, wholeDays } from "#domain/calendar/moveWindow.ts";

/**
 * Parses `2021-01..2026-12`: two dates of any precision, both included. A reversed pair is swapped, one that extends
 * beyond `limits` is clipped to them. Anything else is undefined.
 */
export const parseWindow = (text: string | null, limits: TimeWindow): TimeWindow | undefined => {
  const [from = "", to = "", ...rest] = (text ?? "").trim().split("..");
  if (rest.length > 0 || from.includes("/") || to.includes("/")) return undefined;
  const first = parseDate(from);
  const last = parseDate(to);
  if (first === undefined || last === undefined) return undefined;
  const start = Math.max(Math.min(first.start, last.start), limits.start);
  const end = Math.min(Math.max(first.end, last.end) + 1, limits.end);
  return start < end ? wholeDays(clampWindow({ start, end }, limits), limits) : undefined;
};

/** A window of whole days as in an address: in months where it consists of months, else in days. */
export const writeWindow = (window: TimeWindow): string => {
  const letters = sameWindow(wholeMonths(window), window) ? "2021-01".length : undefined;
  const words = (day: Day): string => isoDay(day).slice(0, letters);
  return `${words(window.start)}..${words(window.end - 1)}`;
};
