import { lowerBound } from "#scene/time/sortedDays.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { LaneColumn } from "#domain/chronology/lanes.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { RowList } from "#domain/query/filter/row.ts";
import type { EntryKind } from "#domain/schema/records.ts";

import type { FactsOf } from "./recordFacts.ts";

/** Neighbours in a lane that fall together on the screen: places `from` up to, without, `to`. */
export interface RowRun {
  readonly from: number;
  readonly to: number;
}

/**
 * Splits places `from..to` of a sorted lane wherever two neighbours are at least `gapDays` apart.
 * Breaks depend on the dates alone, so that panning never regroups. It jumps by binary search: its
 * cost follows the pixels, not the records. Returns undefined beyond `most` runs.
 */
export const splitRuns = (
  starts: Int32Array,
  from: number,
  to: number,
  gapDays: number,
  most = Number.POSITIVE_INFINITY,
): readonly RowRun[] | undefined => {
  const runs: RowRun[] = [];
  let first = from;
  let at = from;
  while (at < to) {
    const reach = lowerBound(starts, (starts[at] ?? 0) + gapDays, at + 1, to);
    if (reach === at + 1) {
      runs.push({ from: first, to: reach });
      if (runs.length > most) return undefined;
      first = reach;
      at = reach;
    } else at = reach - 1;
  }
  return runs;
};

/** Of more records than this, no kind that they share is looked for. */
const MOST_LOOKED_AT = 60;

/** The kind that a lane's rows share: the lane's own, or else that of a few rows. */
export const kindOfRows = (
  lane: LaneColumn,
  rows: RowList<Entry>,
  factsOf: FactsOf,
): EntryKind | undefined => {
  if (lane.kind !== undefined || rows.length > MOST_LOOKED_AT) return lane.kind;
  const kinds = new Set([...rows].map((row) => factsOf(row).kind));
  return kinds.size === 1 ? [...kinds][0] : undefined;
};

/** Beyond this many records only the first few are looked at for their weight. */
const MOST_WEIGHED = 50;

/** The last day that any of some rows may be of: the month of a vague date counts to its end. */
export const lastDayOf = (rows: RowList<Entry>, last: Day, factsOf: FactsOf): Day =>
  [...rows.subarray(0, MOST_WEIGHED)].reduce(
    (day, row) => Math.max(day, factsOf(row).entry.main.end),
    last,
  );

/** The titles of some records, those of most weight first. */
export const weightiest = (
  rows: RowList<Entry>,
  factsOf: FactsOf,
  most: number,
): readonly string[] =>
  [...rows.subarray(0, MOST_WEIGHED)]
    .map(factsOf)
    .sort((a, b) => b.weight - a.weight || a.row - b.row)
    .slice(0, most)
    .map(({ title }) => title);
