import type { Verdict } from "#domain/judging/verdict.ts";
import type { VerdictCounts } from "#domain/filter/verdictCounts.ts";

/** One verdict's part of a set of targets. Shares are fractions of the set, side by side from 0 to 1. */
export interface ScoreShare {
  readonly verdict: Verdict;
  readonly count: number;
  readonly start: number;
  readonly share: number;
}

/** The verdicts on a set of targets, each with its place on a bar, in the order of display. */
export const scoreShares = ({ byVerdict }: VerdictCounts): readonly ScoreShare[] => {
  const total = [...byVerdict.values()].reduce((sum, count) => sum + count, 0);
  let start = 0;
  return [...byVerdict].flatMap(([verdict, count]) => {
    if (count === 0) return [];
    const share = count / total;
    const placed = { verdict, count, start, share };
    start += share;
    return [placed];
  });
};
