import { byLetters } from "#domain/compare.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { dueYear } from "./facets.ts";
import { type NotJudgedReason, type Verdict, verdicts } from "#domain/judging/verdict.ts";
import type { Judged } from "./judged.ts";

/** How targets stand, counted. */
export interface VerdictCounts {
  readonly total: number;
  /** Those with any verdict but 'not judged'. */
  readonly judged: number;
  /** In the order of display, zeros included. */
  readonly byVerdict: ReadonlyMap<Verdict, number>;
  /** Main reasons of those not judged, the most frequent first. */
  readonly reasons: readonly (readonly [NotJudgedReason, number])[];
  /** The years in which they are due, the most frequent first. Worked out when asked for. */
  readonly dueYears: () => readonly (readonly [string, number])[];
}

/** Counts by how often, then by key. */
const byFrequency = <Key extends string>(
  counts: ReadonlyMap<Key, number>,
): readonly (readonly [Key, number])[] =>
  [...counts].sort(([a, one], [b, other]) => other - one || byLetters(a, b));

const countDueYears = (targets: readonly TargetEntry[]): readonly (readonly [string, number])[] => {
  const years = new Map<string, number>();
  for (const { due } of targets) {
    const year = dueYear(due.end);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return byFrequency(years);
};

const countAnew = (targets: readonly TargetEntry[], judged: Judged): VerdictCounts => {
  const byVerdict = new Map<Verdict, number>(verdicts.map((verdict) => [verdict, 0]));
  const reasons = new Map<NotJudgedReason, number>();
  for (const { id } of targets) {
    const judgement = judged.byTarget.get(id);
    if (judgement === undefined) continue;
    byVerdict.set(judgement.verdict, (byVerdict.get(judgement.verdict) ?? 0) + 1);
    if (judgement.verdict !== "not-judged") continue;
    reasons.set(judgement.reason, (reasons.get(judgement.reason) ?? 0) + 1);
  }
  return {
    total: targets.length,
    judged: targets.length - (byVerdict.get("not-judged") ?? 0),
    byVerdict,
    reasons: byFrequency(reasons),
    dueYears: () => countDueYears(targets),
  };
};

/** The last count of each list: title, scoreboard and summary of a view ask for the same. */
const counted = new WeakMap<
  readonly TargetEntry[],
  { readonly judged: Judged; readonly counts: VerdictCounts }
>();

export const countVerdicts = (targets: readonly TargetEntry[], judged: Judged): VerdictCounts => {
  const known = counted.get(targets);
  if (known?.judged === judged) return known.counts;
  const counts = countAnew(targets, judged);
  counted.set(targets, { judged, counts });
  return counts;
};
