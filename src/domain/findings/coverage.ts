import { type CalendarDate, type Day, partsOf } from "#domain/calendar/dates.ts";
import { reportingPeriods } from "#domain/chronology/reportingPeriods.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";

/** What a set of records covers. */
export interface Coverage {
  readonly documents: number;
  /** Documents that set targets. */
  readonly plans: number;
  readonly news: number;
  readonly years: readonly [first: number, last: number];
  readonly newest: CalendarDate;
  /** The days that the newsletter reports on, where there is one and records of those days may be among them. */
  readonly reported: { readonly start: Day; readonly end: Day } | undefined;
}

/** Records come newest first. Undefined without any. */
export const coverageOf = (entries: readonly Entry[], dataset: Dataset): Coverage | undefined => {
  const [newest] = entries;
  const oldest = entries.at(-1);
  if (newest === undefined || oldest === undefined) return undefined;
  let [documents, plans] = [0, 0];
  for (const { record } of entries) {
    if (!isPolicy(record)) continue;
    documents += 1;
    if (record.targets.length > 0) plans += 1;
  }
  const [reported, another] = reportingPeriods(dataset);
  const isWithin =
    reported !== undefined &&
    another === undefined &&
    reported.start <= newest.main.end &&
    reported.end >= oldest.main.start;
  return {
    documents,
    plans,
    news: entries.length - documents,
    years: [partsOf(oldest.main.start).year, partsOf(newest.main.start).year],
    newest: newest.main,
    reported: isWithin ? reported : undefined,
  };
};
