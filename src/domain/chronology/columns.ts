import type { Day } from "#domain/calendar/dates.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { type Bits, hasBit } from "#domain/query/filter/bits.ts";
import { type EntryRow, firstRow, nextRow, type NumberByRow } from "#domain/query/filter/row.ts";
import { type EntryKind, entryKind } from "#domain/schema/records.ts";

/** The main facts of each row as numbers: what crowds are drawn and counted from. */
export interface Columns {
  /** First day of the main date. */
  readonly starts: NumberByRow<Entry>;
  /** Last day of the main date: later where only its month or year is known. */
  readonly lasts: NumberByRow<Entry>;
  /** Place of the kind in `entryKind.options`. */
  readonly kinds: NumberByRow<Entry>;
  /** Last day of the plan period; `NO_END` where there is none. */
  readonly ends: NumberByRow<Entry>;
  /** First and last day over all dates, plan periods and targets; undefined without rows. */
  readonly span: { readonly start: Day; readonly end: Day } | undefined;
}

export const NO_END = -2_147_483_648;

const codes: Record<EntryKind, number> = { policy: 0, "policy-news": 1, "corporate-news": 2 };

export const kindOf = (code: number): EntryKind => entryKind.options[code] ?? "policy";

/** Reads all rows in one pass: records lie scattered in memory, and each look at one is dear. */
export const columnsOf = (
  entries: readonly Entry[],
  targets: readonly TargetEntry[] = [],
): Columns => {
  const starts = new Int32Array(entries.length);
  const lasts = new Int32Array(entries.length);
  const kinds = new Uint8Array(entries.length);
  const ends = new Int32Array(entries.length).fill(NO_END);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < entries.length; row += 1) {
    const entry = entries[row];
    if (entry === undefined) continue;
    const { record, main, dates, period } = entry;
    starts[row] = main.start;
    lasts[row] = main.end;
    kinds[row] = codes[record.kind];
    for (const date of dates) {
      if (date.start < first) first = date.start;
      if (date.end > last) last = date.end;
    }
    if (period === undefined) continue;
    first = Math.min(first, period.start.start);
    if (period.end === undefined) continue;
    ends[row] = period.end.end;
    last = Math.max(last, period.end.end);
  }
  for (const { due } of targets) last = Math.max(last, due.end);
  const span = entries.length === 0 ? undefined : { start: first, end: last };
  return { starts, lasts, kinds, ends, span };
};

/** The kinds that some rows have, in the order of `entryKind`. */
export const kindsAmong = ({ kinds }: Columns, mask: Bits<Entry>): readonly EntryKind[] => {
  const seen = new Set<number>();
  let row: EntryRow = firstRow;
  for (; row < kinds.length && seen.size < entryKind.options.length; row = nextRow(row)) {
    if (hasBit(mask, row)) seen.add(kinds[row] ?? 0);
  }
  return entryKind.options.filter((_, code) => seen.has(code));
};

/** Whether a row's main date is of a window, or may be where only its month or year is known. */
const datesFrom = ({ starts, lasts }: Columns, row: EntryRow, window: TimeWindow): boolean =>
  (starts[row] ?? 0) < window.end && (lasts[row] ?? 0) >= Math.floor(window.start);

/** How many of `mask`'s rows date from a window. */
export const countDated = (columns: Columns, mask: Bits<Entry>, window: TimeWindow): number => {
  let count = 0;
  for (let row: EntryRow = firstRow; row < columns.starts.length; row = nextRow(row)) {
    if (hasBit(mask, row) && datesFrom(columns, row, window)) count += 1;
  }
  return count;
};
