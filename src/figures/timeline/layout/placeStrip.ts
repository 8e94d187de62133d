import { lowerBound } from "#scene/time/sortedDays.ts";
import { dayX } from "#scene/time/timeScale.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { daysIn } from "#domain/calendar/timeWindow.ts";
import type { LaneColumn, LanePart } from "#domain/chronology/lanes.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { rowAt, type RowList } from "#domain/query/filter/row.ts";
import type { EntryKind } from "#domain/schema/records.ts";

import type { PlaceContext } from "./placeRow.ts";
import type { LaneShape, PlacedCluster, PlacedMark, PlacedRecord } from "./placed.ts";
import type { FactsOf } from "./recordFacts.ts";

/** Neighbours in a lane that overlap on the screen: indices from `from` up to but excluding `to`. */
interface RowRun {
  readonly from: number;
  readonly to: number;
}

/**
 * Splits indices `from..to` of a sorted lane wherever two neighbours are at least `gapDays` apart. Breaks depend on the
 * dates alone, so that panning never regroups. It uses binary search: its cost depends on the pixels, not the records.
 * Returns undefined beyond `most` runs.
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

/** For more records than this, a shared kind isn't determined. */
const MOST_LOOKED_AT = 60;

/** The kind that a lane's rows share: the lane's own, or else that of a few rows. */
const kindOfRows = (
  lane: LaneColumn,
  rows: RowList<Entry>,
  factsOf: FactsOf,
): EntryKind | undefined => {
  if (lane.kind !== undefined || rows.length > MOST_LOOKED_AT) return lane.kind;
  const kinds = new Set([...rows].map((row) => factsOf(row).kind));
  return kinds.size === 1 ? [...kinds][0] : undefined;
};

/** Beyond this many records only the first few are compared by weight. */
const MOST_WEIGHED = 50;

/** The last possible day of any of some rows: a date known to the month counts to its end. */
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

/** Marks closer than this, in pixels, become a count. */
const NEAR = 11;
/** Half the width of a mark, of a count with one digit, and of each further digit. */
const HALF = 5;
const BADGE = 8;
const DIGIT = 3.6;
/** Between a mark and its title, and between that and the next mark. */
const LEAD = 9;
const AIR = 8;
/** Height and width of the parts of a crowded line: the least that a thumb can hit. */
const PART = 24;

/** Half the width of a count. */
export const badgeHalf = (count: number): number => BADGE + (String(count).length - 1) * DIGIT;

const clusterOf = (
  { lane }: LaneShape,
  part: LanePart,
  { from, to }: RowRun,
  y: number,
  { window, width, factsOf }: PlaceContext,
): PlacedCluster => {
  const rows = part.rows.subarray(from, to);
  const firstDay = part.starts[from] ?? 0;
  const lastDay = part.starts[to - 1] ?? firstDay;
  const x = (dayX(window, width, firstDay + 0.5) + dayX(window, width, lastDay + 0.5)) / 2;
  const half = badgeHalf(rows.length);
  return {
    type: "cluster",
    key: `${lane.id}/${firstDay}+${rows.length}`,
    rows,
    kind: kindOfRows(lane, rows, factsOf),
    firstDay,
    lastDay,
    x,
    x0: x - half,
    x1: x + half,
    y,
    from,
  };
};

const aloneAt = (
  { lane }: LaneShape,
  part: LanePart,
  at: number,
  y: number,
  { window, width, factsOf }: PlaceContext,
): PlacedRecord => {
  const { row, entry, kind } = factsOf(rowAt(part.rows, at));
  const { start, end } = entry.main;
  const x = dayX(window, width, (start + end + 1) / 2);
  return {
    type: "record",
    key: `${lane.id}/${entry.id}`,
    row,
    kind,
    isRow: false,
    x,
    x0: x - HALF,
    x1: x + HALF,
    y,
    from: at,
    label: undefined,
  };
};

/** The indices of a part whose main date begins in the window. */
const inWindow = ({ starts }: LanePart, { window }: PlaceContext): RowRun => {
  const from = lowerBound(starts, Math.floor(window.start));
  return { from, to: lowerBound(starts, window.end, from) };
};

const nearDays = ({ window, width }: PlaceContext): number => (NEAR / width) * daysIn(window);

/** The news of an open lane on its line: marks, or counts where they overlap, named where names fit. */
export const placeNews = (shape: LaneShape, context: PlaceContext): readonly PlacedMark[] => {
  const { newsY: y, lane } = shape;
  if (y === undefined) return [];
  const { news } = lane;
  const { from, to } = inWindow(news, context);
  const most = context.width / NEAR;
  const runs = splitRuns(news.starts, from, to, nearDays(context), most) ?? [{ from, to }];
  const marks = runs
    .filter((run) => run.to > run.from)
    .map((run) =>
      run.to - run.from === 1
        ? aloneAt(shape, news, run.from, y, context)
        : clusterOf(shape, news, run, y, context),
    );
  // The line of the day would run through a title.
  const now = dayX(context.window, context.width, context.asOf + 1);
  return marks.map((mark, at) => {
    if (mark.type === "cluster") return mark;
    const { title: text, titleWidth, lang } = context.factsOf(mark.row);
    const x = mark.x + LEAD;
    const next = marks[at + 1]?.x0 ?? Number.POSITIVE_INFINITY;
    const end = Math.min(next, context.width, mark.x < now ? now : next) - AIR;
    return x + titleWidth > end ? mark : { ...mark, label: { x, text, lang } };
  });
};

/** The stops of a closed lane: clusters of overlapping records, or equal parts where one cluster would cover all. */
export const placeClosed = (shape: LaneShape, context: PlaceContext): readonly PlacedMark[] => {
  const { lane, top, height } = shape;
  const { width, window } = context;
  const { from, to } = inWindow(lane, context);
  const y = top + height / 2;
  const most = Math.floor(width / PART);
  const runs =
    splitRuns(lane.starts, from, to, nearDays(context), most) ??
    Array.from({ length: most }, (_none, part): RowRun => {
      const edge = (at: number): number =>
        lowerBound(lane.starts, window.start + (at / most) * daysIn(window), from, to);
      return { from: edge(part), to: edge(part + 1) };
    });
  return runs
    .filter((run) => run.to > run.from)
    .map((run) =>
      run.to - run.from === 1
        ? aloneAt(shape, lane, run.from, y, context)
        : clusterOf(shape, lane, run, y, context),
    );
};
