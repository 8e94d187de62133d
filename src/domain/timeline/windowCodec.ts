import { type Day, dayOf, isoDay, parseDate, partsOf } from "#domain/calendar/dates.ts";
import { clampWindow, wholeDays } from "./moveWindow.ts";
import { sameWindow, type TimeWindow } from "./timeScale.ts";

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
  return start < end ? wholeDays(clampWindow({ start, end }, limits), limits) : undefined;
};

/** The first day of the month that begins nearest to a day. */
const nearestMonth = (day: number): Day => {
  const { year, month } = partsOf(Math.floor(day));
  const start = dayOf(year, month, 1);
  const next = dayOf(year, month + 1, 1);
  return day - start < next - day ? start : next;
};

/** The nearest window of whole months. */
export const wholeMonths = ({ start, end }: TimeWindow): TimeWindow => ({
  start: nearestMonth(start),
  end: nearestMonth(end),
});

/** A window of whole days as an address holds it: in months where it is of months, else in days. */
export const writeWindow = (window: TimeWindow): string => {
  const letters = sameWindow(wholeMonths(window), window) ? "2021-01".length : undefined;
  const words = (day: Day): string => isoDay(day).slice(0, letters);
  return `${words(window.start)}..${words(window.end - 1)}`;
};
