import { type CalendarDate, type Day, partsOf } from "#domain/calendar/dates.ts";
import { reportingPeriods } from "#domain/chronology/reportingPeriods.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import { type Bits, countShared, emptyBits, setBit } from "#domain/query/filter/bits.ts";
import { asRow } from "#domain/query/filter/row.ts";
import type { SelectedTable } from "#domain/query/filter/snapshot.ts";
import { oncePer } from "#domain/oncePer.ts";

/** What a set of records covers. */
export interface Coverage {
  readonly documents: number;
  /** Documents that set targets. */
  readonly plans: number;
  readonly news: number;
  readonly years: readonly [first: number, last: number];
  readonly newest: CalendarDate;
  /**
   * The days on which the newsletter reports, if there is one and the set may include records of those days.
   */
  readonly reported: { readonly start: Day; readonly end: Day } | undefined;
}

/** The documents of a table, and those of them that set targets. */
const kindsIn = oncePer((items: readonly Entry[]) => {
  const made = { documents: emptyBits<Entry>(items.length), plans: emptyBits<Entry>(items.length) };
  for (const [at, { record }] of items.entries()) {
    if (!isPolicy(record)) continue;
    setBit(made.documents, asRow(at));
    if (record.targets.length > 0) setBit(made.plans, asRow(at));
  }
  return made;
});

/** The coverage of the records in `mask`, with those in `shown` newest first. Undefined without any. */
export const coverageOf = (
  {
    items,
    shown,
    mask,
  }: Pick<SelectedTable<Entry>, "items" | "shown"> & { readonly mask: Bits<Entry> },
  dataset: Dataset,
): Coverage | undefined => {
  const [newest] = shown;
  const oldest = shown.at(-1);
  if (newest === undefined || oldest === undefined) return undefined;
  const { documents, plans } = kindsIn(items);
  const issued = countShared(mask, documents);
  const [reported, another] = reportingPeriods(dataset);
  const isWithin =
    reported !== undefined &&
    another === undefined &&
    reported.start <= newest.main.end &&
    reported.end >= oldest.main.start;
  return {
    documents: issued,
    plans: countShared(mask, plans),
    news: shown.length - issued,
    years: [partsOf(oldest.main.start).year, partsOf(newest.main.start).year],
    newest: newest.main,
    reported: isWithin ? reported : undefined,
  };
};
