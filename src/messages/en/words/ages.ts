import { ageOf } from "#domain/calendar/ages.ts";
import type { CalendarDate, Day } from "#domain/calendar/dates.ts";

import { dateWords } from "./dates.ts";
import { numberWords } from "./numbers.ts";

const part = (count: number, unit: string): readonly string[] =>
  count === 0 ? [] : [`${numberWords(count)} ${unit}${count === 1 ? "" : "s"}`];

/** 'two years and ten months', 'ten months', in tables '2 y 10 m' on one line; undefined under a month. */
export const ageSpan = (date: CalendarDate, asOf: Day, short = false): string | undefined => {
  const [years = 0, months = 0] = ageOf(date, asOf) ?? [];
  const parts = short
    ? [years === 0 ? [] : `${years}\u{a0}y`, months === 0 ? [] : `${months}\u{a0}m`].flat()
    : [...part(years, "year"), ...part(months, "month")];
  return parts.length === 0 ? undefined : parts.join(short ? "\u{a0}" : " and ");
};

/** 'five years old', in tables '5 y old' and '1 y 11 m old'. */
export const ageWords = (date: CalendarDate, asOf: Day, short = false): string | undefined => {
  const span = ageSpan(date, asOf, short);
  return span && `${span}${short ? "\u{a0}" : " "}old`;
};

/** A date with how old a figure of it is: '2021, four years old'. */
export const agedDateWords = (date: CalendarDate, asOf: Day | undefined, short = false): string => {
  const age = asOf === undefined ? undefined : ageWords(date, asOf, short);
  return [dateWords(date, short), ...(age === undefined ? [] : [age])].join(", ");
};
