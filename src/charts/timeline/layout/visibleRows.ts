import { lowerBound } from "#charts/scene/time/sortedDays.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { type Extents, type LaneColumn, touches } from "#domain/chronology/lanes.ts";
import { type EntryRow, rowAt } from "#domain/filter/row.ts";

/** Which places of a lane a window shows. */
export interface Visible {
  /** Places whose main date begins in the window: `from` up to, without, `to`. */
  readonly from: number;
  readonly to: number;
  /** Places whose main date lies outside, but which reach into the window. Empty beyond the limit. */
  readonly reaching: readonly number[];
  /** How many of those last from before its beginning to after its end: one line holds them all. */
  readonly through: number;
}

const runsThrough = ({ starts, ends }: Extents, row: EntryRow, window: TimeWindow): boolean =>
  (starts[row] ?? 0) < window.start && (ends[row] ?? 0) >= window.end;

/** Plans that run through are few pixels, but each is looked at: at most so many. */
const MOST_THROUGH = 200;

/**
 * Finds what a lane shows of a window, at most `limit` records beside those that run through it. What merely runs through the window
 * is left out where there would be too much of it: else long plans would keep the lane full forever.
 */
export const visibleIn = (
  { rows, starts }: LaneColumn,
  extents: () => Extents,
  window: TimeWindow,
  limit: number,
): Visible => {
  const from = lowerBound(starts, Math.floor(window.start));
  const to = lowerBound(starts, window.end, from);
  const left = limit - (to - from);
  if (left <= 0 || to - from === rows.length) return { from, to, reaching: [], through: 0 };
  const known = extents();
  const reaching: number[] = [];
  let through = 0;
  const look = (first: number, last: number): boolean => {
    for (let at = first; at < last; at += 1) {
      const row = rowAt(rows, at);
      if (!touches(known, row, window)) continue;
      reaching.push(at);
      if (runsThrough(known, row, window)) through += 1;
      if (reaching.length - through > left || through > MOST_THROUGH) return false;
    }
    return true;
  };
  return look(0, from) && look(to, rows.length)
    ? { from, to, reaching, through }
    : { from, to, reaching: [], through: 0 };
};

/** How many records of a lane take room of their own in a window. */
export const visibleCount = ({ from, to, reaching, through }: Visible): number =>
  to - from + reaching.length - through;

/** The places in order. */
export const visiblePlaces = ({ from, to, reaching }: Visible): readonly number[] => {
  const places = reaching.filter((at) => at < from);
  for (let at = from; at < to; at += 1) places.push(at);
  return [...places, ...reaching.filter((at) => at >= to)];
};
