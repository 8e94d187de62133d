import type { Day } from "#domain/calendar/dates.ts";
import type { TypedDate } from "#domain/calendar/typedDate.ts";

import { dayWords, monthName } from "#messages/words/dates.ts";

type Fault = Extract<TypedDate, { fault: string }>["fault"];

/** Shorter beginnings of a month's name may mean another: 'Ju'. */
const LEAST_LETTERS = 3;

/** The number of a month by its name, or by its first three letters or more. */
export const monthNamed = (name: string): number | undefined => {
  if (name.length < LEAST_LETTERS) return undefined;
  const months = Array.from({ length: 12 }, (_, at) => monthName(at + 1, false).toLowerCase());
  const at = months.findIndex((month) => month.startsWith(name));
  return at < 0 ? undefined : at + 1;
};

/** A date that is typed into a field. */
export const typedDates = {
  placeholder: "Nov 2023",
  /** The day that a field means, which a year or a month leaves open: by the end it is for. */
  means: {
    first: (day: Day): string => `from ${dayWords(day, true)}`,
    last: (day: Day): string => `to ${dayWords(day, true)}`,
    day: (day: Day): string => `taken as ${dayWords(day, true)}`,
  },
  faults: {
    unreadable: (text: string): string =>
      `‘${text}’ is not a date. Write 2023, Nov 2023, 11/2023 or 1 Nov 2023.`,
    "no-such-day": (text: string): string => `‘${text}’ is not in the calendar.`,
    "either-of-two": (text: string): string =>
      `‘${text}’ may be either of two days. Write the month in letters, as in 1 Nov 2023.`,
  } satisfies Record<Fault, (text: string) => string>,
};
