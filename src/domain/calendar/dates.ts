/**
 * Calendar dates with a precision, free of time zones.
 *
 * A date is kept as whole days since 1970-01-01 in the proleptic Gregorian calendar, so it is the same in
 * every time zone. A year is the span of that year, never its first of January.
 */

/** Whole days since 1970-01-01. Not a moment in time: it has no zone. */
export type Day = number;

type Precision = "day" | "month" | "year";

/** A date as far as it is known: every day from `start` to `end`, both included. */
export interface CalendarDate {
  readonly precision: Precision | "span";
  readonly start: Day;
  readonly end: Day;
  /** The precision of either end of a printed span; absent where we calculated the span. */
  readonly ends?: readonly [Precision, Precision];
}

const MS_PER_DAY = 86_400_000;
const ZERO = 48;
const HYPHEN = 45;
const MIN_YEAR = 1000;

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Day of a calendar date. `month` is 1 to 12. Years from 1000 to 9999. */
export const dayOf = (year: number, month: number, date: number): Day =>
  Date.UTC(year, month - 1, date) / MS_PER_DAY;

/** The calendar year, month (1 to 12) and day of the month of a `Day`. */
export const partsOf = (day: Day): { year: number; month: number; date: number } => {
  const moment = new Date(day * MS_PER_DAY);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    date: moment.getUTCDate(),
  };
};

/** The `count` digits of `text` from `from` on as a number, or NaN where one of them isn't a digit. */
const digits = (text: string, from: number, count: number): number => {
  let value = 0;
  for (let at = from; at < from + count; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
};

interface SingleDate extends CalendarDate {
  readonly precision: Precision;
}

const parseSingle = (text: string): SingleDate | undefined => {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return undefined;
  const year = digits(text, 0, 4);
  if (!(year >= MIN_YEAR)) return undefined;
  if (length === 4) {
    return { precision: "year", start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) };
  }
  const month = digits(text, 5, 2);
  if (text.charCodeAt(4) !== HYPHEN || !(month >= 1 && month <= 12)) return undefined;
  if (length === 7) {
    const start = dayOf(year, month, 1);
    return { precision: "month", start, end: start + daysInMonth(year, month) - 1 };
  }
  const date = digits(text, 8, 2);
  if (text.charCodeAt(7) !== HYPHEN || !(date >= 1 && date <= daysInMonth(year, month))) {
    return undefined;
  }
  const start = dayOf(year, month, date);
  return { precision: "day", start, end: start };
};

/**
 * Reads `2023`, `2023-10`, `2023-10-08`, or a span of two of these joined by `/`.
 * Returns undefined for anything else, impossible days and reversed spans included.
 */
export const parseDate = (text: string): CalendarDate | undefined => {
  const slash = text.indexOf("/");
  if (slash < 0) return parseSingle(text);
  const from = parseSingle(text.slice(0, slash));
  const to = parseSingle(text.slice(slash + 1));
  if (from === undefined || to === undefined || to.end < from.start) return undefined;
  const ends = [from.precision, to.precision] as const;
  return { precision: "span", start: from.start, end: to.end, ends };
};

const pad = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** `2023-10-08` for a day. */
export const isoDay = (day: Day): string => {
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(date)}`;
};

/** The calendar day of a moment, in the local time zone. */
export const todayOf = (now: Date): Day =>
  dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());

/** Years from one day to another, at 365.2425 days a year. */
export const yearsBetween = (from: Day, to: Day): number => (to - from) / 365.2425;
