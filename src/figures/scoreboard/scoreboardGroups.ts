import { compareTexts } from "#languages/order.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { bodiesInPart, dueYear, targetFacets } from "#domain/query/filter/facets.ts";
import { narrowFacet, narrowTo } from "#domain/query/selection/changeSelection.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import { valueLabel } from "#messages/words/labels.ts";

import { type ScoreShare, scoreShares } from "./scoreboardShares.ts";

/** What a scoreboard is divided by. */
export type ScoreBy = "sector" | "lead" | "due";

export interface ScoreGroup {
  readonly value: string;
  readonly label: string;
  readonly targets: readonly TargetEntry[];
  readonly shares: readonly ScoreShare[];
  /** The selection narrowed to this group, where a selection can say that. */
  readonly selection: Selection | undefined;
}

const valuesOf: Readonly<Record<ScoreBy, (entry: TargetEntry) => readonly string[]>> = {
  sector: targetFacets.sector,
  lead: ({ entry }) => bodiesInPart.lead(entry),
  due: ({ due }) => [dueYear(due.end)],
};

const narrowed = (selection: Selection, by: ScoreBy, value: string): Selection | undefined =>
  by === "lead"
    ? narrowTo(selection, { body: value, part: "lead" })
    : narrowFacet(selection, by, value);

/**
 * Targets by sector, lead agency or due year, each group with its verdicts: years in order, the others
 * the largest first. A target of two sectors counts in both.
 */
export const scoreGroups = (
  targets: readonly TargetEntry[],
  judged: Judged,
  by: ScoreBy,
  dataset: Dataset,
  selection: Selection,
): readonly ScoreGroup[] => {
  const groups = new Map<string, TargetEntry[]>();
  for (const entry of targets) {
    for (const value of valuesOf[by](entry)) {
      const group = groups.get(value);
      if (group === undefined) groups.set(value, [entry]);
      else group.push(entry);
    }
  }
  return Array.from(groups, ([value, members]) => ({
    value,
    label: valueLabel(dataset, by === "lead" ? "agency" : by, value),
    targets: members,
    shares: scoreShares(countVerdicts(members, judged)),
    selection: narrowed(selection, by, value),
  })).sort(
    (a, b) =>
      (by === "due" ? 0 : b.targets.length - a.targets.length) || compareTexts(a.label, b.label),
  );
};
