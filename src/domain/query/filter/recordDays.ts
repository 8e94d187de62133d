import type { Day } from "#domain/calendar/dates.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { extentOf, horizonOf } from "#domain/dataset/periods.ts";
import { oncePer } from "#domain/oncePer.ts";

import { type Bits, emptyBits, hasBit, setBit } from "./bits.ts";
import { firstRow, nextRow, type NumberByRow, type Row } from "./row.ts";

/** The value for a day that a record doesn't have. */
export const NO_DAY = -2_147_483_648;

/** A span of days for each row: its first and its last day, both included. */
export interface DaySpans<Item> {
  readonly starts: NumberByRow<Item>;
  readonly ends: NumberByRow<Item>;
}

/** The days by which rows are filtered. */
export interface FilterDays<Item> {
  /** The main date: more than one day where only its month or year is known. */
  readonly main: DaySpans<Item>;
  /** The publication day. */
  readonly published: NumberByRow<Item>;
}

/** Days of records; `NO_DAY` where a record has none. */
export interface RecordDays extends FilterDays<Entry> {
  /** Last day of the plan period. */
  readonly planEnd: NumberByRow<Entry>;
  /** Horizon: the last day of the plan period, else the last on which a target is due. */
  readonly horizon: NumberByRow<Entry>;
}

/** Reads all rows in one pass: records are scattered in memory, and each access is slow. */
export const recordDays = oncePer((entries: readonly Entry[]): RecordDays => {
  const starts = new Int32Array(entries.length);
  const ends = new Int32Array(entries.length);
  const published = new Int32Array(entries.length);
  const planEnd = new Int32Array(entries.length);
  const horizon = new Int32Array(entries.length);
  entries.forEach((entry, row) => {
    starts[row] = entry.main.start;
    ends[row] = entry.main.end;
    published[row] = entry.publication.end;
    planEnd[row] = entry.period?.end?.end ?? NO_DAY;
    horizon[row] = horizonOf(entry) ?? NO_DAY;
  });
  return { main: { starts, ends }, published, planEnd, horizon };
});

/** The extent of each record over its dates, plan period and targets. An open period ends on `openEnd`. */
export const extentsOf = (entries: readonly Entry[], openEnd: Day): DaySpans<Entry> => {
  const starts = new Int32Array(entries.length);
  const ends = new Int32Array(entries.length);
  entries.forEach((entry, row) => {
    const { start, end } = extentOf(entry, openEnd);
    starts[row] = start;
    ends[row] = end;
  });
  return { starts, ends };
};

/** Rows whose days overlap those from `from` to `to`, both included. `null`: neither is set. */
export const spanMask = <Item>(
  { starts, ends }: DaySpans<Item>,
  from: Day | undefined,
  to: Day | undefined,
): Bits<Item> | null => {
  if (from === undefined && to === undefined) return null;
  const mask = emptyBits<Item>(starts.length);
  const first = from ?? Number.NEGATIVE_INFINITY;
  const last = to ?? Number.POSITIVE_INFINITY;
  for (let row: Row<Item> = firstRow; row < starts.length; row = nextRow(row)) {
    if ((ends[row] ?? 0) >= first && (starts[row] ?? 0) <= last) setBit(mask, row);
  }
  return mask;
};

/** Whether a row's days overlap a window, which may begin and end within a day. */
export const touches = <Item>(
  { starts, ends }: DaySpans<Item>,
  row: Row<Item>,
  window: TimeWindow,
): boolean => (starts[row] ?? 0) < window.end && (ends[row] ?? 0) + 1 > window.start;

/** How many of `mask`'s rows overlap a window. */
export const countTouching = <Item>(
  spans: DaySpans<Item>,
  mask: Bits<Item>,
  window: TimeWindow,
): number => {
  let count = 0;
  for (let row: Row<Item> = firstRow; row < spans.starts.length; row = nextRow(row)) {
    if (hasBit(mask, row) && touches(spans, row, window)) count += 1;
  }
  return count;
};
