import { bodiesInPart } from "#domain/query/bodyPart.ts";
import { dueYear } from "#domain/query/dueDays.ts";
import { valueLabel } from "#messages/words/facets.ts";
import { compareTexts } from "#messages/words/order.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { targetFacets } from "#domain/query/facets.ts";
import { narrowFacet, narrowTo } from "#domain/query/selection/changeSelection.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import { choice } from "#domain/query/parameters/parameter.ts";

import { type ScoreShare, scoreShares } from "./scoreboardShares.ts";

/** What a scoreboard is divided by. */
export type ScoreBy = "sector" | "lead" | "due";

export const scoreDivision = choice<ScoreBy, undefined>({
  name: "group",
  values: ["sector", "lead", "due"],
  fallback: undefined,
});

export interface ScoreGroup {
  readonly value: string;
  readonly label: string;
  readonly targets: readonly TargetEntry[];
  readonly shares: readonly ScoreShare[];
  /** The selection narrowed to this group, where a selection can express that. */
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

type Shown = Pick<Snapshot, "dataset" | "judged" | "selection" | "targets">;

/**
 * The shown targets by sector, lead agency or due year, each group with its verdicts: years in order, other groups the
 * largest first. A target of two sectors counts in both.
 */
export const scoreGroups = (
  { dataset, judged, selection, targets }: Shown,
  by: ScoreBy,
): readonly ScoreGroup[] => {
  const groups = new Map<string, TargetEntry[]>();
  for (const entry of targets.shown) {
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
