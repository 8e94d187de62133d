import { dateWords, monthName } from "#domain/dateWords.ts";
import { partsOf } from "#domain/dates.ts";
import type { FactsOf } from "#domain/timeline/recordFacts.ts";
import type { TimeWindow } from "#domain/timeline/timeScale.ts";
import { fitWindow } from "#domain/timeline/splitWindow.ts";

import type { TableRow } from "./tableRows.ts";

/** A stretch of the vertical reading: a year or a month, with its records in time. */
export interface ReadingPart {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly number[];
  /** Set where there are too many to list: the window that shows them alone. */
  readonly zoom: TimeWindow | undefined;
}

/** More than this in one month are counted. */
const MOST = 40;

/** Reads records downwards through time: a part per year, or per month where a year holds many. */
export const readingOf = (
  rows: readonly TableRow[],
  factsOf: FactsOf,
  limits: TimeWindow,
): readonly ReadingPart[] => {
  const sorted = rows
    .map(({ row }) => factsOf(row))
    .sort((a, b) => {
      const first = a.entry.main;
      const second = b.entry.main;
      return first.start - second.start || first.end - second.end || a.row - b.row;
    });
  const years = new Map<number, number>();
  for (const { entry } of sorted) {
    const { year } = partsOf(entry.main.start);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  const parts = new Map<string, { title: string; rows: number[] }>();
  for (const { row, entry } of sorted) {
    const { year, month } = partsOf(entry.main.start);
    const split = (years.get(year) ?? 0) > MOST;
    const key = split ? `${year}-${month}` : String(year);
    const part = parts.get(key);
    if (part !== undefined) part.rows.push(row);
    else {
      const title = split ? `${monthName(month, false)} ${year}` : String(year);
      parts.set(key, { title, rows: [row] });
    }
  }
  return [...parts].map(([key, { title, rows: list }]) => {
    const first = factsOf(list[0] ?? 0).entry.main;
    const last = factsOf(list.at(-1) ?? 0).entry.main;
    const zoom = list.length > MOST ? fitWindow(first.start, last.end, limits) : undefined;
    return { key, title, rows: list, zoom };
  });
};

/** What follows from a record: when it is due, or until when its plan runs. */
export const horizonWords = (row: number, factsOf: FactsOf): string => {
  const { dates, period } = factsOf(row);
  const dues = dates.filter(({ means }) => means === "due").map((date) => dateWords(date, true));
  if (dues.length > 0) return `due ${dues.join(", ")}`;
  if (period === undefined) return "";
  return period.end === undefined ? "no end set" : `runs to ${partsOf(period.end).year}`;
};
