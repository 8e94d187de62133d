import type { TargetEntry } from "#domain/entry.ts";
import { type Verdict, verdicts } from "#domain/pace/verdict.ts";
import type { Judged } from "#domain/snapshot.ts";

/** One verdict's part of a set of targets. Shares are fractions of the set, side by side from 0 to 1. */
export interface ScoreShare {
  readonly verdict: Verdict;
  readonly count: number;
  readonly start: number;
  readonly share: number;
}

/** The verdicts on a set of targets, each with its place on a bar, in the order of display. */
export const scoreShares = (
  targets: readonly TargetEntry[],
  judged: Judged,
): readonly ScoreShare[] => {
  const counts = new Map<Verdict, number>();
  let total = 0;
  for (const { id } of targets) {
    const verdict = judged.byTarget.get(id)?.verdict;
    if (verdict === undefined) continue;
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    total += 1;
  }
  let start = 0;
  return verdicts.flatMap((verdict) => {
    const count = counts.get(verdict) ?? 0;
    if (count === 0) return [];
    const share = count / total;
    const placed = { verdict, count, start, share };
    start += share;
    return [placed];
  });
};
