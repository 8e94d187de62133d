import { byAttention } from "#domain/judging/verdict.ts";
import { useMemo } from "react";

import { rowsAmong } from "#domain/query/filter/column.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { pickSorted, sortRows } from "#domain/findings/targetSort.ts";
import { groupByVerdict, type VerdictGroup } from "#domain/findings/verdictGroups.ts";
import { useParameter } from "#parts/page/useParameter.ts";

import { targetOrder } from "#features/targets/params.ts";
import { orderOfGroups } from "./groups.ts";
import { listTargets } from "./listedTargets.ts";
import { useTargetsMode } from "./targetsMode.ts";

/** What the list holds: the targets selected, narrowed and in order, and in groups where it has any. */
export const useListed = (snapshot: Snapshot) => {
  const { dataset, judged, targets } = snapshot;
  const sorting = useParameter(targetOrder);
  const mode = useTargetsMode();
  const { opinions, settle } = mode;
  const all = useMemo(
    () => sortRows(dataset.targets, judged, sorting),
    [dataset.targets, judged, sorting],
  );
  const sorted = useMemo(() => pickSorted(all, targets.items, targets.result.mask), [all, targets]);
  const listed = useMemo(
    () => listTargets(sorted, judged, { opinions, settle }),
    [sorted, judged, opinions, settle],
  );
  const groups = useMemo(() => {
    const order = (opinions ? undefined : orderOfGroups(sorting)) ?? byAttention;
    if (opinions || settle) return groupByVerdict(listed.targets, judged, order);
    return order.flatMap((verdict): readonly VerdictGroup[] => {
      const rowSet = judged.targets.get("verdict")?.get(verdict);
      if (rowSet === undefined) return [];
      const own = pickSorted(all, targets.items, rowsAmong(targets.result.mask, rowSet));
      return own.length === 0 ? [] : [{ verdict, targets: own }];
    });
  }, [opinions, settle, sorting, listed.targets, judged, all, targets]);
  const isGrouped = mode.view === "list" && !opinions && orderOfGroups(sorting) !== undefined;
  /** As they stand on the page, from the top down. */
  const inOrder = useMemo(
    () => (isGrouped ? groups.flatMap((group) => group.targets) : listed.targets),
    [isGrouped, groups, listed.targets],
  );
  return { sorting, mode, sorted, listed, groups, isGrouped, inOrder };
};

export type HeldTargets = ReturnType<typeof useListed>;
