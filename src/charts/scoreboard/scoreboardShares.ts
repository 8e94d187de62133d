import type { Verdict } from "#domain/judging/verdict.ts";
import type { VerdictCounts } from "#domain/filter/verdictCounts.ts";

/** One verdict's part of a set of targets. */
export interface ScoreShare {
  readonly verdict: Verdict;
  readonly count: number;
}

/** The verdicts on a set of targets that any of it has, in the order of display. */
export const scoreShares = ({ byVerdict }: VerdictCounts): readonly ScoreShare[] =>
  [...byVerdict].flatMap(([verdict, count]) => (count === 0 ? [] : [{ verdict, count }]));
