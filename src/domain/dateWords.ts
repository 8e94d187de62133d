import { type CalendarDate, type Day, isoDay, partsOf } from "./dates.ts";

/** Dates in words. Written by hand rather than by `Intl`, whose output differs between browsers. */
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

/** A date as precisely as it is known: `8 October 2023`, `October 2023`, `2023`, `2021 to 2025`. */
export const dateWords = (date: CalendarDate, short = false): string => {
  const { year, month } = partsOf(date.start);
  switch (date.precision) {
    case "day":
      return dayWords(date.start, short);
    case "month":
      return `${monthName(month, short)} ${year}`;
    case "year":
      return String(year);
    case "span":
      return isYearStart(date.start) && isYearEnd(date.end)
        ? `${year} to ${partsOf(date.end).year}`
        : `${dayWords(date.start, short)} to ${dayWords(date.end, short)}`;
  }
};
