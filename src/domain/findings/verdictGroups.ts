import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";

/** Targets of one verdict. */
export interface VerdictGroup {
  readonly verdict: Verdict;
  readonly targets: readonly TargetEntry[];
}

/**
 * Groups targets by verdict, in the order of display; within a group the order of the input is kept. None is
 * empty.
 */
export const groupByVerdict = (
  targets: readonly TargetEntry[],
  judged: Judged,
  order: readonly Verdict[] = verdicts,
): readonly VerdictGroup[] => {
  const groups = new Map<Verdict, TargetEntry[]>(order.map((verdict) => [verdict, []]));
  for (const entry of targets) {
    const judgement = judged.byTarget.get(entry.id);
    if (judgement !== undefined) groups.get(judgement.verdict)?.push(entry);
  }
  return [...groups].flatMap(([verdict, own]) =>
    own.length === 0 ? [] : [{ verdict, targets: own }],
  );
};
