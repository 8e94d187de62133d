import { horizonOf } from "#domain/chronology/periods.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import type { Judged } from "#domain/filter/judged.ts";

/** What became of the documents that set targets. Each counts by all of its targets, whatever is selected of them. */
export interface PlansFinding {
  /** Documents that set targets. */
  readonly plans: number;
  /** Those of them whose last day is past. */
  readonly ended: number;
  /** Those that have ended and of which any target can be judged. */
  readonly judged: number;
  /** Those of which every target that can be judged is met. */
  readonly metAll: number;
}

export const plansFinding = (
  entries: readonly Entry[],
  { byTarget }: Pick<Judged, "byTarget">,
  asOf: Day,
): PlansFinding => {
  let [plans, ended, judged, metAll] = [0, 0, 0, 0];
  for (const entry of entries) {
    const { record } = entry;
    if (!isPolicy(record) || record.targets.length === 0) continue;
    plans += 1;
    const horizon = horizonOf(entry);
    if (horizon === undefined || horizon >= asOf) continue;
    ended += 1;
    let [known, met] = [0, 0];
    for (const { id } of record.targets) {
      const verdict = byTarget.get(id)?.verdict ?? "not-judged";
      if (verdict === "not-judged") continue;
      known += 1;
      if (verdict === "met") met += 1;
    }
    if (known === 0) continue;
    judged += 1;
    if (met === known) metAll += 1;
  }
  return { plans, ended, judged, metAll };
};
