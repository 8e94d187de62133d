import { type Age, ageOf } from "#domain/calendar/ages.ts";
import type { CalendarDate, Day } from "#domain/calendar/dates.ts";

import { dateWords } from "./dates.ts";
import { numberWords } from "./numbers.ts";

const spanWords = ({ count, unit }: Age): string =>
  unit === "month" ? `${count} months` : `${numberWords(count)} ${count === 1 ? "year" : "years"}`;

const shortSpan = ({ count, unit }: Age): string =>
  unit === "month" ? `1 y ${count - 12} m` : `${count} y`;

/** 'five years', but '23 months' below two; undefined under a year. */
export const ageSpan = (date: CalendarDate, asOf: Day): string | undefined => {
  const age = ageOf(date, asOf);
  return age && spanWords(age);
};

/** 'five years old', in tables '5 y old' and '1 y 11 m old'. */
export const ageWords = (date: CalendarDate, asOf: Day, short = false): string | undefined => {
  const age = ageOf(date, asOf);
  return age && `${short ? shortSpan(age) : spanWords(age)} old`;
};

/** A date with how old a figure of it is: '2021, four years old'. */
export const agedDateWords = (date: CalendarDate, asOf: Day | undefined, short = false): string => {
  const age = asOf === undefined ? undefined : ageWords(date, asOf, short);
  return [dateWords(date, short), ...(age === undefined ? [] : [age])].join(", ");
};
