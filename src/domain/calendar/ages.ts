import { type CalendarDate, type Day, partsOf } from "./dates.ts";

/**
 * How many whole months lie between the end of what a figure stands for and a day. A year's figure ages
 * from its 31 December, so that one of 2024 is 22 months old in November 2026.
 */
export const monthsOld = ({ end }: CalendarDate, asOf: Day): number => {
  const then = partsOf(end);
  const now = partsOf(asOf);
  const months = 12 * (now.year - then.year) + now.month - then.month;
  return Math.max(0, months - (now.date < then.date ? 1 : 0));
};

/** How old a figure is as it is told: in months below two years, else in years. */
export interface Age {
  readonly count: number;
  readonly unit: "month" | "year";
}

/** Whether a figure is so old that it should stand out. */
export const isOld = (date: CalendarDate, asOf: Day): boolean => monthsOld(date, asOf) >= 24;

/** The age of a figure on a day; undefined under a year, when it is as new as they come. */
export const ageOf = (date: CalendarDate, asOf: Day): Age | undefined => {
  const months = monthsOld(date, asOf);
  if (months < 12) return undefined;
  return months > 12 && months < 24
    ? { count: months, unit: "month" }
    : { count: Math.floor(months / 12), unit: "year" };
};
