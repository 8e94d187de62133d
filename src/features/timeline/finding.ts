import { type Day, partsOf } from "#domain/calendar/dates.ts";
import { type Bits, countBits, hasBit } from "#domain/filter/bits.ts";
import { type Columns, NO_END } from "#domain/timeline/columns.ts";
import { countDated } from "#domain/timeline/datesFrom.ts";
import type { TimeWindow } from "#domain/timeline/timeScale.ts";

import { windowWords } from "./windowWords.ts";

interface Year {
  readonly year: number;
  readonly count: number;
  /** Days of it that were counted, the last one. */
  readonly lastDay: Day;
}

/** How many of `mask`'s rows have a day, by year; the fullest first, the later of two as full. */
const byYear = (days: Int32Array, mask: Bits): { years: readonly Year[]; total: number } => {
  const byDay = new Map<Day, number>();
  let total = 0;
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] ?? NO_END;
    if (day === NO_END || !hasBit(mask, row)) continue;
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

/** How many of `total` records date from a stretch of time, as a sentence. */
const datedWords = (count: number, total: number, words: string): string => {
  if (count === 0) return `No record dates from ${words}`;
  if (total === 1) return `The record dates from ${words}`;
  if (count === total) return `All records date from ${words}`;
  return count === 1 ? `One record dates from ${words}` : `${count} records date from ${words}`;
};

/**
 * What the timeline shows, in one sentence made by rule: the year in which most plan periods end, or,
 * without plans, the year that holds most of the records. Of a window that is less than all of time:
 * how many records date from it. Of how many records is told by the line under it.
 */
export const findingOf = (columns: Columns, mask: Bits, asOf: Day, window?: TimeWindow): string => {
  if (window !== undefined) {
    return datedWords(countDated(columns, mask, window), countBits(mask), windowWords(window));
  }
  const ends = byYear(columns.ends, mask);
  const [horizon] = ends.years;
  if (horizon !== undefined && ends.total > 1) {
    const verb = horizon.lastDay < asOf ? "ended" : "end";
    return horizon.count === ends.total
      ? `All plan periods ${verb} in ${horizon.year}`
      : `${horizon.count} of the ${ends.total} plan periods ${verb} in ${horizon.year}`;
  }
  const starts = byYear(columns.starts, mask);
  const [year] = starts.years;
  if (year === undefined) return "No record matches";
  const words = datedWords(year.count, starts.total, String(year.year));
  return year.count === starts.total ? words : `${words}; no year has more`;
};
