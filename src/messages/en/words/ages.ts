import { type CalendarDate, type Day, yearsOld } from "#domain/calendar/dates.ts";

import { dateWords } from "./dates.ts";
import { numberWords } from "./numbers.ts";

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
