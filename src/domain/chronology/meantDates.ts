import type { CalendarDate } from "#domain/calendar/dates.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import type { DateMeaning } from "#domain/schema/records.ts";
import { readDate } from "#domain/dataset/periods.ts";

/** A date of a record and its meaning. A target's due date is one of its policy's dates. */
export interface MeantDate extends CalendarDate {
  readonly means: DateMeaning;
}

/** All dates of a record, including the due dates of its targets, without duplicates; earliest first. */
export const meantDates = ({ record, dates }: Entry): readonly MeantDate[] => {
  const all: MeantDate[] = [...dates];
  if (isPolicy(record)) {
    for (const text of new Set(record.targets.map(({ due }) => due))) {
      const due = readDate(text);
      if (due !== undefined) all.push({ ...due, means: "due" });
    }
  }
  return all
    .filter(
      (one, at) =>
        all.findIndex(
          (other) =>
            other.means === one.means &&
            // A year and its last day are the same deadline.
            (one.means === "due" || other.start === one.start) &&
            other.end === one.end,
        ) === at,
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
};
