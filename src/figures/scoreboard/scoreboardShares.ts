import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import type { VerdictCounts } from "#domain/query/filter/verdictCounts.ts";

/** One verdict's share of a set of targets. */
export interface ScoreShare {
  readonly verdict: Verdict;
  readonly count: number;
}

/** The verdicts that occur in a set of targets, in the order of display. */
export const scoreShares = ({ byVerdict }: VerdictCounts): readonly ScoreShare[] =>
  verdicts.flatMap((verdict) => {
    const count = byVerdict.get(verdict) ?? 0;
    return count === 0 ? [] : [{ verdict, count }];
  });
