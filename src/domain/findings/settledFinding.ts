import type { VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import { isUnsettled, type Verdict, verdicts } from "#domain/judging/verdict.ts";

import { judgedFinding, type JudgedFinding } from "./judgedFinding.ts";

/**
 * How far the judged targets are settled: how many are met, how many were missed, how many lack a final
 * figure.
 */
export interface SettledFinding extends Omit<JudgedFinding, "second"> {
  readonly missed: number;
  /** Due without a final figure. */
  readonly unsettled: number;
}

/** The same finding for a list that shows missed and due targets first. */
export const settledFinding = (counts: VerdictCounts): SettledFinding | undefined => {
  const finding = judgedFinding(counts);
  if (finding === undefined) return undefined;
  const { judged, first, count, share } = finding;
  const countOf = (verdict: Verdict): number => counts.byVerdict.get(verdict) ?? 0;
  const unsettled = verdicts.filter(isUnsettled).reduce((sum, one) => sum + countOf(one), 0);
  return { judged, first, count, share, missed: countOf("missed"), unsettled };
};
