import { type Verdict, verdicts } from "#domain/pace/verdict.ts";

import type { ScoreShare } from "./scoreShares.ts";

/** One verdict's part of a group's bar, in sixteenths of a rem. */
export interface PlacedScore {
  readonly verdict: Verdict;
  readonly count: number;
  readonly x: number;
  readonly width: number;
  /** Where its mark and count begin; outside, on which line from that of the bar down. */
  readonly label: { readonly x: number; readonly outside: boolean; readonly line: number };
}

/** Room for a mark and a count, within a segment and outside of it. */
const WITHIN = 36;
const OUTSIDE = 34;

/** How many counts of a bar have no room in their segments, where a target is so wide. */
const outsideOf = (shares: readonly ScoreShare[], unit: number): number =>
  shares.filter(({ count }) => count * unit < WITHIN).length;

/**
 * The width of one target, the same in all bars: as great as leaves each bar room for the counts that
 * stand after its end. Bars keep half of the width: counts then take further lines.
 */
const unitOf = (bars: readonly (readonly ScoreShare[])[], width: number): number => {
  const totals = bars.map((shares) => shares.reduce((sum, { count }) => sum + count, 0));
  const widest = Math.max(1, ...totals);
  let unit = width / widest;
  // Each round may leave further counts without room; after as many as there are verdicts none is left.
  for (let round = 0; round < verdicts.length; round += 1) {
    const most = bars.map(
      (shares, at) => (width - outsideOf(shares, unit) * OUTSIDE) / (totals[at] ?? 1),
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
): readonly (readonly PlacedScore[])[] => {
  const unit = unitOf(bars, width);
  return bars.map((shares) => {
    const total = shares.reduce((sum, { count }) => sum + count, 0);
    let start = 0;
    let free = total * unit;
    let line = 0;
    return shares.map(({ verdict, count }): PlacedScore => {
      const x = start;
      const part = count * unit;
      start += part;
      if (part >= WITHIN)
        return { verdict, count, x, width: part, label: { x, outside: false, line: 0 } };
      // Rounding must not send the last one that fits to the next line.
      if (free + OUTSIDE > width + 0.5) {
        free = 0;
        line += 1;
      }
      const label = { x: free, outside: true, line };
      free += OUTSIDE;
      return { verdict, count, x, width: part, label };
    });
  });
};
