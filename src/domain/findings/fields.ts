import { byLetters } from "#domain/compare.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countRows, type VerdictCounts } from "#domain/query/filter/verdictCounts.ts";

/**
 * The targets of a field, counted. A target belongs to the field of its document's first sector; a goal that was set
 * in two fields counts in both, as in the list of either.
 */
export interface FieldCounts {
  readonly field: string;
  readonly counts: VerdictCounts;
}

/** Counts by field, most judged first. Fields without targets are left out. */
export const countFields = (
  shown: Pick<Snapshot, "targets" | "judged">,
): readonly FieldCounts[] => {
  const { columnOf, result } = shown.targets;
  return Array.from(columnOf("field"), ([field, rowSet]) => ({
    field,
    counts: countRows(result.among(rowSet), shown),
  }))
    .filter(({ counts }) => counts.total > 0)
    .sort(
      (a, b) =>
        b.counts.judged - a.counts.judged ||
        b.counts.total - a.counts.total ||
        byLetters(a.field, b.field),
    );
};
