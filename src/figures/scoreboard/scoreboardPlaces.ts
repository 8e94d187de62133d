import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";

import type { ScoreShare } from "./scoreboardShares.ts";

/** One verdict's segment of a group's bar, in sixteenths of a rem. */
export interface PlacedScore {
  readonly verdict: Verdict;
  readonly count: number;
  readonly x: number;
  readonly width: number;
  /**
   * Where its mark and count begin; outside the bar, on which line, counted from the bar's own. Absent where words
   * beside the bar have the count.
   */
  readonly label?: {
    readonly x: number;
    readonly outside: boolean;
    readonly line: number;
    /** Whether it is the mark without the count. */
    readonly isBare?: boolean;
  };
}

/** The middle of a mark in its label. */
export const MARK_X = 11.9;
/** Where a count begins behind its mark, and the space after the count. */
export const COUNT_X = 20;
const AFTER = 5;

/** Width of a mark with a count. */
const roomFor = (count: number, measure: Measure): number =>
  Math.ceil(COUNT_X + measure(String(count), SMALL, "strong") + AFTER);

const totalOf = (shares: readonly ScoreShare[]): number =>
  shares.reduce((sum, { count }) => sum + count, 0);

/** Width of the counts that don't fit into their segments, given the width of one target. */
const outsideOf = (shares: readonly ScoreShare[], unit: number, measure: Measure): number =>
  shares
    .map(({ count }) => ({ count, room: roomFor(count, measure) }))
    .filter(({ count, room }) => count * unit < room)
    .reduce((sum, { room }) => sum + room, 0);

/**
 * The width of one target, the same in all bars: the greatest that leaves each bar space for the counts after its end.
 * Bars keep half of the width: counts then take further lines.
 */
const unitOf = (
  bars: readonly (readonly ScoreShare[])[],
  width: number,
  measure: Measure,
): number => {
  const totals = bars.map(totalOf);
  const widest = Math.max(1, ...totals);
  let unit = width / widest;
  // Each round may leave more counts outside; after as many rounds as there are verdicts all are.
  for (let round = 0; round < verdicts.length; round += 1) {
    const most = bars.map(
      (shares, at) => (width - outsideOf(shares, unit, measure)) / (totals[at] ?? 1),
    );
    unit = Math.min(unit, ...most);
  }
  return Math.max(unit, width / widest / 2);
};

/**
 * Places the bars of groups on one scale: a target has the same width in all. A count that doesn't fit into its segment
 * is after the end of the bar, so that no segment is identified by its colour alone.
 */
export const placeScores = (
  bars: readonly (readonly ScoreShare[])[],
  width: number,
  measure: Measure,
): readonly (readonly PlacedScore[])[] => {
  const unit = unitOf(bars, width, measure);
  return bars.map((shares) => {
    let start = 0;
    let free = totalOf(shares) * unit;
    let line = 0;
    return shares.map(({ verdict, count }): PlacedScore => {
      const x = start;
      const part = count * unit;
      const room = roomFor(count, measure);
      start += part;
      if (part >= room)
        return { verdict, count, x, width: part, label: { x, outside: false, line: 0 } };
      // Rounding must not push the last one that fits to the next line.
      if (free + room > width + 0.5) {
        free = 0;
        line += 1;
      }
      const label = { x: free, outside: true, line };
      free += room;
      return { verdict, count, x, width: part, label };
    });
  });
};

/** Width of a mark alone. */
const MARK_ROOM = 16;

/** One full-width bar, each segment with its mark: the counts are in words below the bar. */
export const placeWhole = (
  shares: readonly ScoreShare[],
  width: number,
): readonly PlacedScore[] => {
  const unit = width / Math.max(1, totalOf(shares));
  let start = 0;
  return shares.map(({ verdict, count }) => {
    const [x, part] = [start, count * unit];
    start += part;
    const placed = { verdict, count, x, width: part };
    if (part < MARK_ROOM) return placed;
    return {
      ...placed,
      label: { x: x + part / 2 - MARK_X, outside: false, line: 0, isBare: true },
    };
  });
};
