import type { TargetEntry } from "#domain/dataset/entry.ts";
import { pickSorted, sortRows, type TargetSorting } from "#domain/findings/targetSort.ts";
import { groupByVerdict, type VerdictGroup } from "#domain/findings/verdictGroups.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { wouldSettle } from "#domain/judging/wouldSettle.ts";
import { rowsAmong } from "#domain/query/filter/column.ts";
import { itemAt } from "#domain/query/filter/row.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import { oncePerPage } from "#figures/drawing.ts";

import { onlySettled, targetOrder, targetsView } from "./parameters.ts";

/** Whether a missing figure would settle the target. */
const isSettleable = ({ target }: TargetEntry, judgement: Judgement | undefined): boolean =>
  judgement !== undefined && wouldSettle(target, judgement)?.by === "figure";

/** How the address arranges the targets. */
export interface ListMode {
  readonly view: "list" | "goals" | "plans";
  /** Whether only targets are left that a missing figure would settle. */
  readonly settle: boolean;
}

const modeOf = (parameters: URLSearchParams): ListMode => {
  const view = valueIn(parameters, targetsView);
  return {
    view,
    settle: valueIn(parameters, onlySettled),
  };
};

/** The order of the groups; what isn't judged comes last either way. Undefined for a single list. */
const orderOfGroups = ({ key, descending }: TargetSorting): readonly Verdict[] | undefined => {
  const order = key === "pace" || key === "verdict" ? verdicts : undefined;
  return descending ? order && [...order.slice(0, -1).toReversed(), ...order.slice(-1)] : order;
};

/**
 * A longer group shows only the first rows until it is opened, one fewer than the limit, so that folding saves at least
 * two. More rows would be more elements than a page may arrive with.
 */
export const MOST_FOLDED = 4;
const SHOWN = 3;

/** The rows of a group that are shown. */
export const shownOf = ({ targets }: VerdictGroup, isWhole: boolean): VerdictGroup["targets"] =>
  isWhole || targets.length <= MOST_FOLDED ? targets : targets.slice(0, SHOWN);

/** The shown rows of each group on a page wide enough for all groups. */
export const inSightOf = (groups: readonly VerdictGroup[], open: readonly Verdict[]) =>
  groups.map((group) => {
    const isWhole = groups.length === 1 || open.includes(group.verdict);
    return { ...group, targets: shownOf(group, isWhole), count: group.targets.length };
  });

/** The selected targets, narrowed, sorted and grouped as the address says. */
export interface TargetListing {
  readonly targets: readonly TargetEntry[];
  readonly mode: ListMode;
  readonly sorting: TargetSorting;
  /** How many there were before the mode narrowed them. */
  readonly total: number;
  /** By verdict, none of them empty. */
  readonly groups: readonly VerdictGroup[];
  /** Whether the list is shown in these groups: it is sorted by verdict. */
  readonly hasGroups: boolean;
  /** In the order of the page, from the top down. */
  readonly inOrder: readonly TargetEntry[];
}

const groupsOf = (
  all: ReturnType<typeof sortRows>,
  listed: readonly TargetEntry[],
  order: readonly Verdict[],
  { judged, targets }: Pick<Snapshot, "judged" | "targets">,
  { settle }: ListMode,
): readonly VerdictGroup[] => {
  if (settle) return groupByVerdict(listed, judged, order);
  return order.flatMap((verdict): readonly VerdictGroup[] => {
    const rowSet = judged.targetColumnOf("verdict")?.get(verdict);
    if (rowSet === undefined) return [];
    const own = pickSorted(all, targets.items, rowsAmong(targets.result.mask, rowSet));
    return own.length === 0 ? [] : [{ verdict, targets: own }];
  });
};

/** Names of the parameters that a listing depends on. */
export const listingReads = [targetsView, onlySettled, targetOrder].map(({ name }) => name);

/** The list of targets of a page: computed once for the list, the pages of its targets, and files. */
export const targetListing = oncePerPage(
  { reads: listingReads },
  ({ snapshot, parameters }): TargetListing => {
    const { dataset, judged, targets } = snapshot;
    const mode = modeOf(parameters);
    const sorting = valueIn(parameters, targetOrder);
    const all = sortRows(dataset.targets, judged, sorting);
    const sorted = pickSorted(all, targets.items, targets.result.mask);
    const listed = mode.settle
      ? sorted.filter((entry) => isSettleable(entry, judged.byTarget.get(entry.id)))
      : sorted;
    const order = orderOfGroups(sorting);
    const groups = groupsOf(all, listed, order ?? verdicts, snapshot, mode);
    const hasGroups = order !== undefined;
    return {
      targets: listed,
      mode,
      sorting,
      total: sorted.length,
      groups,
      hasGroups,
      inOrder:
        hasGroups && mode.view === "list" ? groups.flatMap((group) => group.targets) : listed,
    };
  },
);

/** Some targets in the initial groups and order of the full list. */
export const groupedTargets = (
  targets: readonly TargetEntry[],
  { judged, dataset }: Pick<Snapshot, "judged" | "dataset">,
): readonly VerdictGroup[] => {
  const own = new Set(targets);
  const sorted = sortRows(dataset.targets, judged, { key: "pace", descending: false });
  const inOrder = sorted.flatMap((row) => {
    const entry = itemAt(dataset.targets, row);
    return entry !== undefined && own.has(entry) ? [entry] : [];
  });
  return groupByVerdict(inOrder, judged);
};
