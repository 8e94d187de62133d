import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { type DaySpans, touches } from "#domain/query/filter/recordDays.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { lowerBound } from "#scene/time/sortedDays.ts";
import { type EntryRow, listRows } from "#domain/query/filter/row.ts";

import type { LaneShape, NamedLane } from "./placed.ts";

/** Height above the first lane: the labels above the axis, and its names. */
export const AXIS = 44;
/** Baseline of those names. */
export const NAMES = AXIS - 8;
/** Heights of a lane's header, of a row, of its news line, and of a closed lane. */
export const HEAD = 20;
export const ROW = 17;
const NEWS = 21;
const CLOSED = 23;
const FOOT = 4;

/** The first lane is open even where it doesn't fit, up to this many rows: it is the most informative. */
const FIRST_LANE = 40;

export interface ShapesInput {
  readonly lanes: readonly NamedLane[];
  readonly extents: () => DaySpans<Entry>;
  /** The window at the end of the last gesture: rows don't come and go during one. */
  readonly window: TimeWindow;
  /** The height of the plot before lanes are closed. */
  readonly room: number;
  /** Lanes that the reader opened or closed; the others are open as long as they fit. */
  readonly opened: ReadonlySet<string>;
  readonly closed: ReadonlySet<string>;
  /** What rows are ordered by before their dates; by default dates alone. */
  readonly rank: ((row: EntryRow) => number) | undefined;
  /** The most rows of a lane. */
  readonly most: number;
}

/** Counts the documents that extend into a window, up to a limit. */
const countInSight = (
  { documents: { rows, starts } }: NamedLane,
  extentsOf: () => DaySpans<Entry>,
  window: TimeWindow,
  limit: number,
): number => {
  // Documents dated in the window count first: where those reach the limit, nothing else is examined.
  const from = lowerBound(starts, Math.ceil(window.start));
  const dated = lowerBound(starts, window.end, from) - from;
  if (dated > limit) return dated;
  const extents = extentsOf();
  let count = 0;
  for (const row of rows) {
    if (touches(extents, row, window)) count += 1;
    if (count > limit) break;
  }
  return count;
};

const outside = (starts: Int32Array, window: TimeWindow) => {
  const from = lowerBound(starts, Math.floor(window.start));
  return { before: from, after: starts.length - lowerBound(starts, window.end, from) };
};

const openHeight = (rows: number, hasNews: boolean): number =>
  HEAD + rows * ROW + (hasNews ? NEWS : 0) + FOOT;

const closedShape = (lane: NamedLane, top: number, window: TimeWindow): LaneShape => ({
  lane,
  top,
  height: CLOSED,
  isOpen: false,
  rows: listRows([]),
  cut: 0,
  newsY: undefined,
  ...outside(lane.starts, window),
});

const openShape = (lane: NamedLane, top: number, input: ShapesInput): LaneShape => {
  const { window, rank, most } = input;
  const extents = input.extents();
  const dated: EntryRow[] = [];
  const running: EntryRow[] = [];
  let [before, after] = [0, 0];
  const { rows: documents, starts } = lane.documents;
  for (const [at, row] of [...documents].entries()) {
    const start = starts[at] ?? 0;
    if (start >= Math.floor(window.start) && start < window.end) dated.push(row);
    else if (touches(extents, row, window)) running.push(row);
    else if ((extents.ends[row] ?? 0) < window.start) before += 1;
    else after += 1;
  }
  // Documents dated in the window are above those that merely run through it.
  const inSight = [...dated, ...running];
  if (rank !== undefined) {
    const ranks = new Map(inSight.map((row) => [row, rank(row)]));
    inSight.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  }
  const news = outside(lane.news.starts, window);
  const hasNews = lane.news.rows.length > 0;
  const rows = inSight.slice(0, most);
  return {
    lane,
    top,
    height: openHeight(rows.length, hasNews),
    isOpen: true,
    rows: listRows(rows),
    cut: inSight.length - rows.length,
    newsY: hasNews ? top + HEAD + rows.length * ROW + NEWS / 2 : undefined,
    before: before + news.before,
    after: after + news.after,
  };
};

/** Which lanes are open: those that the reader opened, and from the first on all that fit. */
const openLanes = (input: ShapesInput): ReadonlySet<NamedLane> => {
  const { lanes, extents, window, opened, closed, most } = input;
  const open = new Set<NamedLane>();
  // The count stops early for lanes that don't fit.
  const cost = (lane: NamedLane, limit: number): number => {
    const rows = Math.min(most, countInSight(lane, extents, window, limit));
    return openHeight(rows, lane.news.rows.length > 0) - CLOSED;
  };
  let left = input.room - AXIS - lanes.length * CLOSED;
  for (const lane of lanes) {
    if (!opened.has(lane.id) && !lane.isPinned) continue;
    open.add(lane);
    left -= cost(lane, most);
  }
  const byItself = lanes.filter((lane) => !open.has(lane) && !closed.has(lane.id));
  const [first] = open.size === 0 ? byItself : [];
  for (const lane of byItself) {
    const needed = cost(lane, left / ROW);
    const isShort = lane === first && countInSight(lane, extents, window, FIRST_LANE) <= FIRST_LANE;
    if (needed > left && !isShort) continue;
    open.add(lane);
    left -= isShort ? cost(lane, FIRST_LANE) : needed;
  }
  return open;
};

/** The position of each lane, which lanes are open, and which documents have a row in them. */
export const shapeLanes = (input: ShapesInput): readonly LaneShape[] => {
  const open = openLanes(input);
  let top = AXIS;
  return input.lanes.map((lane) => {
    const shape = open.has(lane)
      ? openShape(lane, top, input)
      : closedShape(lane, top, input.window);
    top += shape.height;
    return shape;
  });
};

/** The bottom of the last lane. */
export const heightOf = (shapes: readonly LaneShape[]): number => {
  const last = shapes.at(-1);
  return last === undefined ? AXIS : last.top + last.height;
};

/** Middle of a row of a lane. */
export const rowY = ({ top }: Pick<LaneShape, "top">, at: number): number =>
  top + HEAD + at * ROW + ROW / 2;
