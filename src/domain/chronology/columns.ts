import type { Day } from "#domain/calendar/dates.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { type Bits, hasBit } from "#domain/query/filter/bits.ts";
import { type RecordDays, recordDays } from "#domain/query/filter/recordDays.ts";
import { type EntryRow, firstRow, nextRow, type NumberByRow } from "#domain/query/filter/row.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import { entryKinds } from "#domain/schema/values.ts";

/** The main facts of each row as numbers, from which many rows are drawn and counted at once. */
export interface Columns {
  readonly days: RecordDays;
  /** Index of the kind in `entryKinds`. */
  readonly kinds: NumberByRow<Entry>;
  /** First and last day over all dates, plan periods and targets; undefined without rows. */
  readonly span: { readonly start: Day; readonly end: Day } | undefined;
}

const codes: Record<EntryKind, number> = { policy: 0, "policy-news": 1, "corporate-news": 2 };

export const kindOf = (code: number): EntryKind => entryKinds[code] ?? "policy";

export const columnsOf = (
  entries: readonly Entry[],
  targets: readonly TargetEntry[] = [],
): Columns => {
  const kinds = new Uint8Array(entries.length);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  entries.forEach(({ record, dates, period }, row) => {
    kinds[row] = codes[record.kind];
    for (const { start, end } of dates) {
      if (start < first) first = start;
      if (end > last) last = end;
    }
    if (period === undefined) return;
    first = Math.min(first, period.start.start);
    last = Math.max(last, period.end?.end ?? last);
  });
  for (const { due } of targets) last = Math.max(last, due.end);
  const span = entries.length === 0 ? undefined : { start: first, end: last };
  return { days: recordDays(entries), kinds, span };
};

/** The kinds that some rows have, in the order of `entryKind`. */
export const kindsAmong = ({ kinds }: Columns, mask: Bits<Entry>): readonly EntryKind[] => {
  const seen = new Set<number>();
  let row: EntryRow = firstRow;
  for (; row < kinds.length && seen.size < entryKinds.length; row = nextRow(row)) {
    if (hasBit(mask, row)) seen.add(kinds[row] ?? 0);
  }
  return entryKinds.filter((_, code) => seen.has(code));
};
