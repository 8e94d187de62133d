import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";

import type { ScoreShare } from "./scoreboardShares.ts";

/** One verdict's part of a group's bar, in sixteenths of a rem. */
export interface PlacedScore {
  readonly verdict: Verdict;
  readonly count: number;
  readonly x: number;
  readonly width: number;
  /**
   * Where its mark and count begin; outside, on which line from that of the bar down. Absent where words
   * beside the bar tell the count.
   */
  readonly label?: {
    readonly x: number;
    readonly outside: boolean;
    readonly line: number;
    /** Whether it is the mark without the count. */
    readonly isBare?: boolean;
  };
}

/** Where the middle of a mark stands in its label. */
export const MARK_X = 11.9;
/** Where a count begins behind its mark, and what stays free behind the count. */
export const COUNT_X = 20;
const AFTER = 5;

/** Room for a mark and a count. */
const roomFor = (count: number, measure: Measure): number =>
  Math.ceil(COUNT_X + measure(String(count), SMALL, "strong") + AFTER);

const totalOf = (shares: readonly ScoreShare[]): number =>
  shares.reduce((sum, { count }) => sum + count, 0);

/** Room for the counts of a bar that have none in their segments, where a target is so wide. */
const outsideOf = (shares: readonly ScoreShare[], unit: number, measure: Measure): number =>
  shares
    .map(({ count }) => ({ count, room: roomFor(count, measure) }))
    .filter(({ count, room }) => count * unit < room)
    .reduce((sum, { room }) => sum + room, 0);

/**
 * The width of one target, the same in all bars: as great as leaves each bar room for the counts that
 * stand after its end. Bars keep half of the width: counts then take further lines.
 */
const unitOf = (
  bars: readonly (readonly ScoreShare[])[],
  width: number,
  measure: Measure,
): number => {
  const totals = bars.map(totalOf);
  const widest = Math.max(1, ...totals);
  let unit = width / widest;
  // Each round may leave further counts without room; after as many as there are verdicts none is left.
  for (let round = 0; round < verdicts.length; round += 1) {
    const most = bars.map(
      (shares, at) => (width - outsideOf(shares, unit, measure)) / (totals[at] ?? 1),
    );
    unit = Math.min(unit, ...most);
  }
  return Math.max(unit, width / widest / 2);
};

/**
 * Places the bars of groups on one scale: a target has the same width in all. A count without room in
 * its segment stands after the end of the bar, so that no segment is told by its colour alone.
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
      // Rounding must not send the last one that fits to the next line.
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

/** Room for a mark alone. */
const MARK_ROOM = 16;

/** One bar over the whole width, of what is judged, each with its mark: words under the bar tell the counts. */
export const placeWhole = (
  judged: readonly ScoreShare[],
  width: number,
): readonly PlacedScore[] => {
  const unit = width / Math.max(1, totalOf(judged));
  let start = 0;
  return judged.map(({ verdict, count }) => {
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
