import { byLetters } from "#domain/compare.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { type Bits, emptyBits, hasBit, rowsOf, setBit } from "#domain/query/filter/bits.ts";
import {
  asRows,
  type EntryRow,
  firstRow,
  listRows,
  nextRow,
  rowAt,
  type RowList,
} from "#domain/query/filter/row.ts";
import type { EntryKind } from "#domain/schema/records.ts";

import { type Columns, kindOf } from "./columns.ts";

/** A lane's records by their main date: for each place a row and its first day, earliest first. */
export interface LaneColumn {
  readonly id: string;
  /** How many lanes it combines; absent for a single lane. */
  readonly shared?: number;
  /** The kind that all its records have in common. */
  readonly kind: EntryKind | undefined;
  readonly rows: RowList<Entry>;
  readonly starts: Int32Array;
}

/** Lanes beyond this many are combined into one, so that the plot's size is bounded whatever the data. */
export const MAX_LANES = 40;

interface Order {
  /** Lanes that come first, in this order; the others follow, those with most records first. */
  readonly first?: readonly string[];
  /** The lane that comes last. */
  readonly last?: string;
  /**
   * The weight by which lanes are ordered, greatest first; by default, and among equals, their number of
   * records.
   */
  readonly weigh?: (lane: LaneColumn) => number;
  /** The order of two lanes of equal weight; by default that of their ids. */
  readonly compare?: (a: string, b: string) => number;
}

/** The kind that all of some rows share. */
const sharedKind = (rows: RowList<Entry>, { kinds }: Columns): EntryKind | undefined => {
  const code = kinds[rowAt(rows, 0)] ?? 0;
  return rows.every((row) => kinds[row] === code) ? kindOf(code) : undefined;
};

const columnOf = (id: string, list: readonly EntryRow[], columns: Columns): LaneColumn => {
  const rows = listRows(list);
  const { starts: days } = columns.days.main;
  const starts = Int32Array.from(list, (row) => days[row] ?? 0);
  return { id, kind: sharedKind(rows, columns), rows, starts };
};

/** Sorts rows into lanes, once per data set and grouping. Rows are numbered from the newest. */
export const buildLanes = (
  columns: Columns,
  laneIds: (row: EntryRow) => readonly string[],
): readonly LaneColumn[] => {
  const rowsById = new Map<string, EntryRow[]>();
  for (let row: EntryRow = firstRow; row < columns.kinds.length; row = nextRow(row)) {
    for (const id of laneIds(row)) {
      const rows = rowsById.get(id);
      if (rows === undefined) rowsById.set(id, [row]);
      else rows.push(row);
    }
  }
  return [...rowsById].map(([id, rows]) => columnOf(id, rows.reverse(), columns));
};

/** The lanes with only the rows of `mask`; lanes that lose all of them are left out. */
export const narrowLanes = (
  lanes: readonly LaneColumn[],
  mask: Bits<Entry>,
): readonly LaneColumn[] => {
  const longest = lanes.reduce((most, { rows }) => Math.max(most, rows.length), 0);
  const rows = new Int32Array(longest);
  const starts = new Int32Array(longest);
  return lanes.flatMap((lane) => {
    const { length } = lane.rows;
    let count = 0;
    for (let at = 0; at < length; at += 1) {
      const row = rowAt(lane.rows, at);
      if (!hasBit(mask, row)) continue;
      rows[count] = row;
      starts[count] = lane.starts[at] ?? 0;
      count += 1;
    }
    if (count === length) return length === 0 ? [] : [lane];
    return count === 0
      ? []
      : [{ ...lane, rows: asRows(rows.slice(0, count)), starts: starts.slice(0, count) }];
  });
};

/** The lane that combines those with fewest records. It can't be another lane's id: no id is a sign alone. */
const SHARED = "+";

/** Lanes in the order in which they are drawn. Beyond `MAX_LANES` those with fewest records are combined. */
export const arrangeLanes = (
  lanes: readonly LaneColumn[],
  columns: Columns,
  { first = [], last, weigh = () => 0, compare = byLetters }: Order = {},
): readonly LaneColumn[] => {
  const rank = (id: string): number => {
    if (id === last) return Number.MAX_SAFE_INTEGER;
    const at = first.indexOf(id);
    return at < 0 ? first.length : at;
  };
  const weights = new Map(lanes.map((lane) => [lane, weigh(lane)]));
  const weightOf = (lane: LaneColumn): number => weights.get(lane) ?? 0;
  const sorted = [...lanes].sort(
    (a, b) =>
      rank(a.id) - rank(b.id) ||
      weightOf(b) - weightOf(a) ||
      b.rows.length - a.rows.length ||
      compare(a.id, b.id),
  );
  if (sorted.length <= MAX_LANES) return sorted;
  const own = sorted.slice(0, MAX_LANES - 1);
  const rest = sorted.slice(own.length);
  const shared = emptyBits<Entry>(columns.kinds.length);
  for (const { rows } of rest) rows.forEach((row) => setBit(shared, row));
  // Rows are numbered from the newest.
  const lane = columnOf(SHARED, rowsOf(shared).reverse(), columns);
  return [...own, { ...lane, shared: rest.length }];
};

/** Some records of a lane by their main date, in the form of the lane's own. */
export type LanePart = Pick<LaneColumn, "rows" | "starts">;

/** Splits a lane into its documents and its news. */
export const partsOfLane = (
  { rows, starts, kind }: LaneColumn,
  { kinds }: Columns,
): { readonly documents: LanePart; readonly news: LanePart } => {
  const none: LanePart = { rows: listRows([]), starts: new Int32Array(0) };
  if (kind !== undefined) {
    const all = { rows, starts };
    return kind === "policy" ? { documents: all, news: none } : { documents: none, news: all };
  }
  const { length } = rows;
  const places = [new Int32Array(length), new Int32Array(length)] as const;
  const counts = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const which = kinds[rowAt(rows, at)] === 0 ? 0 : 1;
    const count = counts[which] ?? 0;
    places[which][count] = at;
    counts[which] = count + 1;
  }
  const part = (which: 0 | 1): LanePart => {
    const own = places[which].subarray(0, counts[which]);
    return {
      rows: asRows(own.map((at) => rowAt(rows, at))),
      starts: own.map((at) => starts[at] ?? 0),
    };
  };
  return { documents: part(0), news: part(1) };
};
