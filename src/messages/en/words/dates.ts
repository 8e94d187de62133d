import { type CalendarDate, type Day, isoDay, partsOf } from "#domain/calendar/dates.ts";
import type { RecordYears } from "#domain/dataset/recordYears.ts";

import { numberWords } from "./numbers.ts";

/** Month names. Not from `Intl`, whose output differs between browsers. */
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const monthName = (month: number, short: boolean): string => {
  const name = months[month - 1] ?? "";
  return short ? name.slice(0, 3) : name;
};

/** `8 October 2023`, or `8 Oct 2023` in tables. */
export const dayWords = (day: Day, short = false): string => {
  const { year, month, date } = partsOf(day);
  return `${date} ${monthName(month, short)} ${year}`;
};

const isYearStart = (day: Day): boolean => isoDay(day).endsWith("-01-01");
const isYearEnd = (day: Day): boolean => isoDay(day).endsWith("-12-31");

/** The day, month or year that contains `day`. */
const endWords = (day: Day, precision: "day" | "month" | "year", short: boolean): string => {
  if (precision === "day") return dayWords(day, short);
  const { year, month } = partsOf(day);
  return precision === "year" ? String(year) : `${monthName(month, short)} ${year}`;
};

/** For a span that we calculated, only its days show whether it is one of whole years. */
const spanWords = ({ start, end, ends }: CalendarDate, short: boolean): string => {
  const reckoned = isYearStart(start) && isYearEnd(end) ? "year" : "day";
  const [first, last] = ends ?? [reckoned, reckoned];
  const [from, to] = [endWords(start, first, short), endWords(end, last, short)];
  return ends !== undefined && from === to ? from : `${from} to ${to}`;
};

/** A date as precisely as it is known: `8 October 2023`, `October 2023`, `2023`, `2021 to 2025`. */
export const dateWords = (date: CalendarDate, short = false): string =>
  date.precision === "span" ? spanWords(date, short) : endWords(date.start, date.precision, short);

/** A due date in its shortest form: one that is 31 December is given as its year. */
export const dueWords = (due: CalendarDate): string =>
  isYearEnd(due.end) ? String(partsOf(due.end).year) : dateWords(due, true);

/** The years that records date from: 'from 2021 to 2024', 'of 2023' or 'all but one from 2020 to 2026'. */
export const recordYearsWords = ({ years: [first, last], older }: RecordYears): string =>
  `${older === 0 ? "" : `all but ${numberWords(older)} `}${
    first === last ? `of ${first}` : `from ${first} to ${last}`
  }`;
