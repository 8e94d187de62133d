import { type CalendarDate, partsOf } from "#domain/calendar/dates.ts";

/** The years that records date from, but for the few before the first of them. */
export interface RecordYears {
  readonly years: readonly [first: number, last: number];
  readonly older: number;
}

interface Dated {
  readonly main: CalendarDate;
}

/** Of fifty records one may be so old that it says nothing of when the others are from. */
const OLD = 1 / 50;

/** The years of at least one record, in any order. */
export const recordYears = (entries: readonly Dated[]): RecordYears => {
  const all = entries.map(({ main }) => partsOf(main.start).year).sort((a, b) => a - b);
  const [first = 0] = all.slice(Math.floor(all.length * OLD));
  const last = all.at(-1) ?? first;
  return { years: [first, last], older: all.filter((year) => year < first).length };
};
