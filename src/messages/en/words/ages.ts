import { type CalendarDate, type Day, monthsOld } from "#domain/calendar/dates.ts";

import { dateWords } from "./dates.ts";
import { numberWords } from "./numbers.ts";

/** 'five years', but '23 months' below two; undefined under a year, when a figure is as new as they come. */
export const ageSpan = (date: CalendarDate, asOf: Day): string | undefined => {
  const months = monthsOld(date, asOf);
  if (months < 12) return undefined;
  if (months > 12 && months < 24) return `${months} months`;
  const years = Math.floor(months / 12);
  return `${numberWords(years)} ${years === 1 ? "year" : "years"}`;
};

/** 'five years old', in tables '5 y old' and '1 y 11 m old'. */
export const ageWords = (date: CalendarDate, asOf: Day, short = false): string | undefined => {
  const span = ageSpan(date, asOf);
  if (span === undefined || !short) return span && `${span} old`;
  const months = monthsOld(date, asOf);
  const rest = months < 24 ? months % 12 : 0;
  return `${Math.floor(months / 12)} y ${rest === 0 ? "" : `${rest} m `}old`;
};

/** A date with how old a figure of it is: '2021, four years old'. */
export const agedDateWords = (date: CalendarDate, asOf: Day | undefined, short = false): string => {
  const age = asOf === undefined ? undefined : ageWords(date, asOf, short);
  return [dateWords(date, short), ...(age === undefined ? [] : [age])].join(", ");
};
