import type { Day } from "#domain/calendar/dates.ts";
import { type Entry, isPolicy, type TargetEntry } from "#domain/dataset/entry.ts";
import { type EntryKind, entryKind } from "#domain/schema/records.ts";
import { readDate } from "./entryDates.ts";

/** The main facts of each row as numbers: what crowds are drawn and counted from. */
export interface Columns {
  /** First day of the main date. */
  readonly starts: Int32Array;
  /** Last day of the main date: later where only its month or year is known. */
  readonly lasts: Int32Array;
  /** Place of the kind in `entryKind.options`. */
  readonly kinds: Uint8Array;
  /** Last day of the plan period; `NO_END` where there is none. */
  readonly ends: Int32Array;
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
    const { record, main, dates } = entry;
    starts[row] = main.start;
    lasts[row] = main.end;
    kinds[row] = codes[record.kind];
    for (const date of dates) {
      if (date.start < first) first = date.start;
      if (date.end > last) last = date.end;
    }
    if (!isPolicy(record) || record.period === undefined) continue;
    const start = readDate(record.period.start);
    const end = record.period.end === undefined ? undefined : readDate(record.period.end);
    if (start !== undefined) first = Math.min(first, start.start);
    if (end === undefined) continue;
    ends[row] = end.end;
    last = Math.max(last, end.end);
  }
  for (const { due } of targets) last = Math.max(last, due.end);
  const span = entries.length === 0 ? undefined : { start: first, end: last };
  return { starts, lasts, kinds, ends, span };
};
