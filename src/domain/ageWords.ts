import { dateWords } from "./dateWords.ts";
import { type CalendarDate, type Day, partsOf } from "#domain/calendar/dates.ts";
import { numberWords } from "./numberWords.ts";

/**
 * How many whole years lie between the end of what a figure stands for and a day. A year's figure ages
 * from its 31 December, so that one of 2021 is four years old in November 2026.
 */
export const yearsOld = ({ end }: CalendarDate, asOf: Day): number => {
  const then = partsOf(end);
  const now = partsOf(asOf);
  const isBeforeDay = now.month - then.month || now.date - then.date;
  return Math.max(0, now.year - then.year - (isBeforeDay < 0 ? 1 : 0));
};

/** 'five years old', in tables '5 y old'; undefined under a year, when a figure is as new as they come. */
export const ageWords = (date: CalendarDate, asOf: Day, short = false): string | undefined => {
  const years = yearsOld(date, asOf);
  if (years === 0) return undefined;
  if (short) return `${years} y old`;
  return `${numberWords(years)} ${years === 1 ? "year" : "years"} old`;
};

/** A date with how old a figure of it is: '2021, four years old'. */
export const agedDateWords = (date: CalendarDate, asOf: Day | undefined, short = false): string => {
  const age = asOf === undefined ? undefined : ageWords(date, asOf, short);
  return [dateWords(date, short), ...(age === undefined ? [] : [age])].join(", ");
};
