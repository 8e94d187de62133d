import { type CalendarDate, type Day, isoDay, partsOf } from "#domain/calendar/dates.ts";
import type * as en from "#messages/words/dates.ts";

export const monthName: typeof en.monthName = (month) => `${month}月`;

const isYearStart = (day: Day): boolean => isoDay(day).endsWith("-01-01");
const isYearEnd = (day: Day): boolean => isoDay(day).endsWith("-12-31");

type Precision = "day" | "month" | "year";

/** The day, month or year that contains `day`; `isYearSaid` if the year comes before it already. */
const endWords = (day: Day, precision: Precision, isYearSaid = false): string => {
  const { year, month, date } = partsOf(day);
  if (precision === "year") return `${year}年`;
  const inYear = precision === "month" ? `${month}月` : `${month}月${date}日`;
  return isYearSaid ? inYear : `${year}年${inYear}`;
};

/** `2023年10月8日`, in tables too: a page has one form of dates. */
export const dayWords: typeof en.dayWords = (day) => endWords(day, "day");

/** For a span that we calculated, only its days show whether it is one of whole years. */
const spanWords = ({ start, end, ends }: CalendarDate): string => {
  const reckoned = isYearStart(start) && isYearEnd(end) ? "year" : "day";
  const [first, last] = ends ?? [reckoned, reckoned];
  const from = endWords(start, first);
  if (ends !== undefined && from === endWords(end, last)) return from;
  const { year } = partsOf(start);
  if (first === "year" && last === "year") {
    return year === partsOf(end).year ? from : `${year}—${endWords(end, last)}`;
  }
  const isOneYear = first !== "year" && year === partsOf(end).year;
  return `${from}至${endWords(end, last, isOneYear)}`;
};

/** A date as precisely as it is known: `2023年10月8日`, `2023年10月`, `2023年`, `2021—2025年`. */
export const dateWords: typeof en.dateWords = (date) =>
  date.precision === "span" ? spanWords(date) : endWords(date.start, date.precision);

/** A date that is 31 December is given as its year. */
export const dueWords: typeof en.dueWords = (due) =>
  isYearEnd(due.end) ? `${partsOf(due.end).year}年` : dateWords(due);

export const recordYearsWords: typeof en.recordYearsWords = ({ years: [first, last], older }) =>
  `${older === 0 ? "" : `除${older}个条目外均在`}${first === last ? `${first}年` : `${first}至${last}年`}`;
