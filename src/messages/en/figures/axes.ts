import { type Day, partsOf } from "#domain/calendar/dates.ts";

import { monthName } from "#messages/words/dates.ts";

/** A day that an axis of time marks, in the unit by which it counts; with its year where it `isFull`. */
export const tickLabel = (day: Day, unit: "day" | "month" | "year", isFull: boolean): string => {
  const { year, month, date } = partsOf(day);
  if (unit === "year") return String(year);
  const name = monthName(month, true);
  const inYear = unit === "month" ? name : `${date} ${name}`;
  return isFull ? `${inYear} ${year}` : inYear;
};

/** The end of a year on an axis of figures: what was read for the year is over it. */
export const yearEndLabel = (year: number): string => `end ${year}`;
