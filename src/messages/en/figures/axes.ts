import { type Day, partsOf } from "#domain/calendar/dates.ts";

import { monthName } from "#messages/words/dates.ts";

/** A day marked on a time axis, in the axis's unit; with its year if `isFull`. */
export const tickLabel = (day: Day, unit: "day" | "month" | "year", isFull: boolean): string => {
  const { year, month, date } = partsOf(day);
  if (unit === "year") return String(year);
  const name = monthName(month, true);
  const inYear = unit === "month" ? name : `${date} ${name}`;
  return isFull ? `${inYear} ${year}` : inYear;
};

/** The end of a year on the axis of a figure: a value for the year is placed there. */
export const yearEndLabel = (year: number): string => `end ${year}`;
