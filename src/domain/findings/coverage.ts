import type { CalendarDate, Day } from "#domain/calendar/dates.ts";
import { reportingPeriods } from "#domain/chronology/reportingPeriods.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import { type RecordYears, recordYears } from "#domain/dataset/recordYears.ts";
import { primaryTextOf } from "#domain/dataset/primaryText.ts";
import { type Bits, countShared, emptyBits, setBit } from "#domain/query/filter/bits.ts";
import { asRow } from "#domain/query/filter/row.ts";
import type { SelectedTable } from "#domain/query/filter/snapshot.ts";
import { oncePer } from "#domain/oncePer.ts";

/** What a set of records covers. */
export interface Coverage extends RecordYears {
  readonly documents: number;
  /** Documents that set targets. */
  readonly plans: number;
  /** Documents whose text was read on an official page, and those read about in reports alone. */
  readonly official: number;
  readonly reportedOnly: number;
  readonly news: number;
  readonly newest: CalendarDate;
  /**
   * The days on which the newsletter reports, if there is one and the set may include records of those days.
   */
  readonly reported: { readonly start: Day; readonly end: Day } | undefined;
}

/** The documents of a table, those of them that set targets, and those with and without a certain kind of page. */
const kindsUnder = oncePer((sources: Dataset["sources"]) =>
  oncePer((items: readonly Entry[]) => {
    const none = () => emptyBits<Entry>(items.length);
    const kinds = { documents: none(), plans: none(), official: none(), reportedOnly: none() };
    for (const [at, { record }] of items.entries()) {
      if (!isPolicy(record)) continue;
      const row = asRow<Entry>(at);
      setBit(kinds.documents, row);
      if (record.targets.length > 0) setBit(kinds.plans, row);
      // Addresses aren't asked for: they come after what a page begins with.
      const pages = primaryTextOf(record, sources)?.pages ?? [];
      if (pages.length === 0) setBit(kinds.reportedOnly, row);
      if (pages.some(({ is }) => is === "official")) setBit(kinds.official, row);
    }
    return kinds;
  }),
);

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
  const kinds = kindsUnder(dataset.sources)(items);
  const documents = countShared(mask, kinds.documents);
  const [reported, another] = reportingPeriods(dataset);
  const isWithin =
    reported !== undefined &&
    another === undefined &&
    reported.start <= newest.main.end &&
    reported.end >= oldest.main.start;
  return {
    documents,
    plans: countShared(mask, kinds.plans),
    official: countShared(mask, kinds.official),
    reportedOnly: countShared(mask, kinds.reportedOnly),
    news: shown.length - documents,
    ...recordYears(shown),
    newest: newest.main,
    reported: isWithin ? reported : undefined,
  };
};
