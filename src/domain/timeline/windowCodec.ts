import { type Day, dayOf, isoDay, parseDate, partsOf } from "#domain/dates.ts";
import { clampWindow, daysIn, type TimeWindow } from "./timeScale.ts";

/** Up to this many days a window is written to the day, beyond to the month. */
const DAYS_TO_THE_DAY = 2 * 366;

/**
 * Reads `2021-01..2026-12`: two dates of any precision, both included. A reversed pair is turned
 * round, one that reaches beyond `limits` is cut to them. Anything else is undefined.
 */
export const parseWindow = (text: string | null, limits: TimeWindow): TimeWindow | undefined => {
  const [from = "", to = "", ...rest] = (text ?? "").trim().split("..");
  if (rest.length > 0 || from.includes("/") || to.includes("/")) return undefined;
  const first = parseDate(from);
  const last = parseDate(to);
  if (first === undefined || last === undefined) return undefined;
  const start = Math.max(Math.min(first.start, last.start), limits.start);
  const end = Math.min(Math.max(first.end, last.end) + 1, limits.end);
  return start < end ? clampWindow({ start, end }, limits) : undefined;
};

const nearestMonth = (day: number): Day => {
  const { year, month } = partsOf(Math.floor(day));
  const start = dayOf(year, month, 1);
  const next = dayOf(year, month + 1, 1);
  return day - start < next - day ? start : next;
};

/** The nearest window of whole months, where a window is long or is of months; else undefined. */
export const wholeMonths = (window: TimeWindow): TimeWindow | undefined => {
  const start = nearestMonth(window.start);
  const end = nearestMonth(window.end);
  const isExact = start === window.start && end === window.end;
  return daysIn(window) > DAYS_TO_THE_DAY || isExact ? { start, end } : undefined;
};

/** The window as an address holds it: whole months, or days where it is short and isn't of months. */
export const writeWindow = (window: TimeWindow): string => {
  const months = wholeMonths(window);
  if (months !== undefined) {
    return `${isoDay(months.start).slice(0, 7)}..${isoDay(months.end - 1).slice(0, 7)}`;
  }
  const start = Math.round(window.start);
  return `${isoDay(start)}..${isoDay(Math.max(Math.round(window.end) - 1, start))}`;
};
