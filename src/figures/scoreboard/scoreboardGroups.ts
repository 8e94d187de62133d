import { bodiesInPart } from "#domain/query/bodyPart.ts";
import { dueSpans } from "#domain/query/dueDays.ts";
import { pickRows } from "#domain/query/filter/bits.ts";
import { valueLabel } from "#messages/words/facets.ts";
import { compareTexts } from "#messages/words/order.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
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

/** The column of due dates has spans besides years. */
const isSpan = (value: string): boolean => dueSpans.some((one) => one === value);

const narrowed = (selection: Selection, by: ScoreBy, value: string): Selection | undefined =>
  by === "lead"
    ? narrowTo(selection, { body: value, part: "lead" })
    : narrowFacet(selection, by, value);

type Shown = Pick<Snapshot, "dataset" | "judged" | "selection" | "targets">;

/**
 * The shown targets by sector, lead agency or due year, each group with its verdicts: years in order, other groups the
 * largest first. A target of two sectors counts in both, and so does a goal that was set in two, or by two bodies: each
 * group is what the list narrowed to it shows.
 */
export const scoreGroups = (
  { dataset, judged, selection, targets }: Shown,
  by: ScoreBy,
): readonly ScoreGroup[] => {
  const column = by === "lead" ? targets.bodyColumn("lead") : targets.columnOf(by);
  return Array.from(column, ([value, rowSet]): ScoreGroup => {
    const members = pickRows(targets.result.among(rowSet), targets.items);
    return {
      value,
      label: valueLabel(dataset, by === "lead" ? "agency" : by, value),
      targets: members,
      shares: scoreShares(countVerdicts(members, judged)),
      selection: narrowed(selection, by, value),
    };
  })
    .filter(({ value, targets: { length } }) => length > 0 && !isSpan(value))
    .sort(
      (a, b) =>
        (by === "due" ? 0 : b.targets.length - a.targets.length) || compareTexts(a.label, b.label),
    );
};

/** How many of the shown targets are in no group of a division. */
export const outsideGroups = ({ targets }: Pick<Snapshot, "targets">, by: ScoreBy): number =>
  by === "lead"
    ? targets.shown.filter(({ entry }) => bodiesInPart.lead(entry).length === 0).length
    : by === "sector"
      ? targets.shown.filter(({ entry }) => entry.record.sectors.length === 0).length
      : 0;
