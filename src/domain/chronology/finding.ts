import { type Day, partsOf } from "#domain/calendar/dates.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { type Bits, hasBit } from "#domain/query/filter/bits.ts";
import { NO_DAY } from "#domain/query/filter/recordDays.ts";
import { type EntryRow, firstRow, nextRow, type NumberByRow } from "#domain/query/filter/row.ts";

import type { Columns } from "./columns.ts";

interface Counts {
  readonly count: number;
  /** The number of which it is a part. */
  readonly total: number;
}

/** What some records show in time. */
export type ChronologyFinding =
  | { readonly is: "nothing" }
  /** The year with most records. */
  | ({ readonly is: "fullest-year"; readonly year: number } & Counts)
  /** The year in which most plan periods end, and whether all of them have. */
  | ({ readonly is: "plans-end"; readonly year: number; readonly isPast: boolean } & Counts);

interface Year {
  readonly year: number;
  readonly count: number;
  /** Days of that year that were counted, and the last of these. */
  readonly lastDay: Day;
}

/** How many of `mask`'s rows have a day, by year; the year with most rows first, the later one of a tie. */
const byYear = (
  days: NumberByRow<Entry>,
  mask: Bits<Entry>,
): { years: readonly Year[]; total: number } => {
  const byDay = new Map<Day, number>();
  let total = 0;
  for (let row: EntryRow = firstRow; row < days.length; row = nextRow(row)) {
    const day = days[row] ?? NO_DAY;
    if (day === NO_DAY || !hasBit(mask, row)) continue;
    byDay.set(day, (byDay.get(day) ?? 0) + 1);
    total += 1;
  }
  const years = new Map<number, Year>();
  for (const [day, count] of byDay) {
    const { year } = partsOf(day);
    const before = years.get(year);
    years.set(year, {
      year,
      count: count + (before?.count ?? 0),
      lastDay: Math.max(day, before?.lastDay ?? day),
    });
  }
  return { years: [...years.values()].sort((a, b) => b.count - a.count || b.year - a.year), total };
};

/**
 * What records show in time, by rule: the year in which most plan periods end or, without plans, the year
 * with most of the records.
 */
export const chronologyFinding = (
  { days }: Pick<Columns, "days">,
  mask: Bits<Entry>,
  asOf: Day,
): ChronologyFinding => {
  const ends = byYear(days.planEnd, mask);
  const [horizon] = ends.years;
  if (horizon !== undefined && ends.total > 1) {
    const { year, count, lastDay } = horizon;
    return { is: "plans-end", year, count, total: ends.total, isPast: lastDay < asOf };
  }
  const starts = byYear(days.main.starts, mask);
  const [fullest] = starts.years;
  if (fullest === undefined) return { is: "nothing" };
  return {
    is: "fullest-year",
    year: fullest.year,
    count: fullest.count,
    total: starts.total,
  };
};
