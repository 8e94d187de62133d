import { byLetters } from "#domain/compare.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judged } from "#domain/filter/judged.ts";
import { countVerdicts, type VerdictCounts } from "#domain/filter/verdictCounts.ts";

/** The targets of a field, counted. A target stands in the field of its document's first sector. */
export interface FieldCounts {
  readonly field: string;
  readonly counts: VerdictCounts;
}

/** By field, most judged first. Fields without targets are left out. */
export const countFields = (
  targets: readonly TargetEntry[],
  judged: Judged,
): readonly FieldCounts[] => {
  const byField = new Map<string, TargetEntry[]>();
  for (const one of targets) {
    const { field } = one.entry;
    if (field === undefined) continue;
    const own = byField.get(field);
    if (own === undefined) byField.set(field, [one]);
    else own.push(one);
  }
  return [...byField]
    .map(([field, own]) => ({ field, counts: countVerdicts(own, judged) }))
    .sort(
      (a, b) =>
        b.counts.judged - a.counts.judged ||
        b.counts.total - a.counts.total ||
        byLetters(a.field, b.field),
    );
};
