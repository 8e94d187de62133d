import type { TargetEntry } from "#domain/dataset/entry.ts";
import { pickSorted, sortRows, type TargetSorting } from "#domain/findings/targetSort.ts";
import { groupByVerdict, type VerdictGroup } from "#domain/findings/verdictGroups.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { opinionsOf } from "#domain/judging/opinions/secondOpinions.ts";
import { type Verdict, verdicts, byAttention } from "#domain/judging/verdict.ts";
import { wouldSettle } from "#domain/judging/wouldSettle.ts";
import { rowsAmong } from "#domain/query/filter/column.ts";
import { itemAt } from "#domain/query/filter/row.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import { oncePerPage } from "#figures/drawing.ts";

import { onlySettled, secondOpinions, targetOrder, targetsView } from "./parameters.ts";

/** How many of the other methods disagree with our verdict. */
type Stance = "both-differ" | "one-differs" | "agree" | "none";

/** Most disagreement first. */
const stances: readonly Stance[] = ["both-differ", "one-differs", "agree", "none"];

const stanceOf = (judgement: Judgement | undefined): Stance => {
  if (judgement === undefined) return "none";
  const agreements = opinionsOf(judgement).flatMap(({ agreement }) => agreement ?? []);
  const differ = agreements.filter(({ agrees }) => !agrees).length;
  if (differ > 0) return differ > 1 ? "both-differ" : "one-differs";
  return agreements.length > 0 ? "agree" : "none";
};

/** Whether a figure that is missing would settle the target. */
const isSettleable = ({ target }: TargetEntry, judgement: Judgement | undefined): boolean =>
  judgement !== undefined && wouldSettle(target, judgement)?.by === "figure";

/** How the address arranges the targets. */
export interface ListMode {
  readonly view: "list" | "scatter";
  /** Whether other methods are asked, and those targets come first of which one comes to another answer. */
  readonly opinions: boolean;
  /** Whether only those are left that a missing figure would settle. */
  readonly settle: boolean;
}

/** The scatter has no place for what other methods say. */
const modeOf = (parameters: URLSearchParams): ListMode => {
  const view = valueIn(parameters, targetsView);
  return {
    view,
    opinions: view === "list" && valueIn(parameters, secondOpinions),
    settle: valueIn(parameters, onlySettled),
  };
};

interface Narrowed {
  readonly targets: readonly TargetEntry[];
  /** With how many of these other methods disagree, and agree; absent where they aren't asked. */
  readonly opinions: { readonly differ: number; readonly agree: number } | undefined;
}

/** Sorted targets as a mode narrows and rearranges them; among equals they keep the order they came in. */
const narrowed = (
  sorted: readonly TargetEntry[],
  judged: Judged,
  { opinions, settle }: ListMode,
): Narrowed => {
  const judgementOf = ({ id }: TargetEntry) => judged.byTarget.get(id);
  const kept = settle ? sorted.filter((entry) => isSettleable(entry, judgementOf(entry))) : sorted;
  if (!opinions) return { targets: kept, opinions: undefined };
  const byStance = new Map<Stance, TargetEntry[]>(stances.map((stance) => [stance, []]));
  for (const entry of kept) byStance.get(stanceOf(judgementOf(entry)))?.push(entry);
  const count = (stance: Stance): number => byStance.get(stance)?.length ?? 0;
  return {
    targets: stances.flatMap((stance) => byStance.get(stance) ?? []),
    opinions: { differ: count("both-differ") + count("one-differs"), agree: count("agree") },
  };
};

/** The order of the groups; what isn't judged comes last either way. Undefined where one list is asked for. */
const orderOfGroups = ({ key, descending }: TargetSorting): readonly Verdict[] | undefined => {
  const order = key === "pace" ? byAttention : key === "verdict" ? verdicts : undefined;
  return descending ? order && [...order.slice(0, -1).toReversed(), ...order.slice(-1)] : order;
};

/** A group of more than this shows so many less one until it is opened: what is folded is worth the line. */
export const MOST_FOLDED = 6;
const SHOWN = 5;

/** The rows of a group that are shown. */
export const shownOf = ({ targets }: VerdictGroup, isWhole: boolean): VerdictGroup["targets"] =>
  isWhole || targets.length <= MOST_FOLDED ? targets : targets.slice(0, SHOWN);

/** The rows of each group that are shown on a page wide enough for all groups. */
export const inSightOf = (groups: readonly VerdictGroup[], open: readonly Verdict[]) =>
  groups.flatMap((group) => {
    const isWhole = groups.length === 1 || open.includes(group.verdict);
    if (group.verdict === "not-judged" && !isWhole) return [];
    return [{ ...group, targets: shownOf(group, isWhole), count: group.targets.length }];
  });

/** The selected targets, narrowed, sorted and grouped as the address asks. */
export interface TargetListing extends Narrowed {
  readonly mode: ListMode;
  readonly sorting: TargetSorting;
  /** How many there were before the mode narrowed them. */
  readonly total: number;
  /** By verdict, none of them empty. */
  readonly groups: readonly VerdictGroup[];
  /** Whether a list is shown in these groups: it is sorted by how targets stand, and no other method is asked. */
  readonly hasGroups: boolean;
  /** As the page has them, from the top down. */
  readonly inOrder: readonly TargetEntry[];
}

const groupsOf = (
  all: ReturnType<typeof sortRows>,
  listed: readonly TargetEntry[],
  order: readonly Verdict[],
  { judged, targets }: Pick<Snapshot, "judged" | "targets">,
  { opinions, settle }: ListMode,
): readonly VerdictGroup[] => {
  if (opinions || settle) return groupByVerdict(listed, judged, order);
  return order.flatMap((verdict): readonly VerdictGroup[] => {
    const rowSet = judged.targets.get("verdict")?.get(verdict);
    if (rowSet === undefined) return [];
    const own = pickSorted(all, targets.items, rowsAmong(targets.result.mask, rowSet));
    return own.length === 0 ? [] : [{ verdict, targets: own }];
  });
};

/** Names of the parameters that a listing depends on. */
export const listingReads = [targetsView, secondOpinions, onlySettled, targetOrder].map(
  ({ name }) => name,
);

/** The list of targets of a page: made once for the list, the pages of its targets, and files. */
export const targetListing = oncePerPage(
  { reads: listingReads },
  ({ snapshot, parameters }): TargetListing => {
    const { dataset, judged, targets } = snapshot;
    const mode = modeOf(parameters);
    const sorting = valueIn(parameters, targetOrder);
    const all = sortRows(dataset.targets, judged, sorting);
    const sorted = pickSorted(all, targets.items, targets.result.mask);
    const listed = narrowed(sorted, judged, mode);
    const order = mode.opinions ? undefined : orderOfGroups(sorting);
    const groups = groupsOf(all, listed.targets, order ?? byAttention, snapshot, mode);
    const hasGroups = order !== undefined;
    return {
      ...listed,
      mode,
      sorting,
      total: sorted.length,
      groups,
      hasGroups,
      inOrder:
        hasGroups && mode.view === "list"
          ? groups.flatMap((group) => group.targets)
          : listed.targets,
    };
  },
);

/** Some targets in the groups and the order that the list of all has to begin with. */
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
  return groupByVerdict(inOrder, judged, byAttention);
};
