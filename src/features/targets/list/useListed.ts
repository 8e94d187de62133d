import { useMemo } from "react";

import type { Snapshot } from "#domain/filter/snapshot.ts";
import { byAttention, groupByVerdict } from "#domain/findings/verdictGroups.ts";
import { useParameter } from "#parts/page/useParameter.ts";

import { targetOrder } from "#features/targets/params.ts";
import { orderOfGroups } from "./groups.ts";
import { listTargets } from "./listedTargets.ts";
import { pickSorted, sortTargets } from "./targetSort.ts";
import { useTargetsMode } from "./targetsMode.ts";

/** What the list holds: the targets selected, narrowed and in order, and in groups where it has any. */
export const useListed = (snapshot: Snapshot) => {
  const { dataset, judged, targets } = snapshot;
  const sorting = useParameter(targetOrder);
  const mode = useTargetsMode();
  const { opinions, settle } = mode;
  const all = useMemo(
    () => sortTargets(dataset.targets, judged, sorting),
    [dataset.targets, judged, sorting],
  );
  const sorted = useMemo(() => pickSorted(all, targets.shown), [all, targets.shown]);
  const listed = useMemo(
    () => listTargets(sorted, judged, { opinions, settle }),
    [sorted, judged, opinions, settle],
  );
  const groups = useMemo(() => {
    const order = opinions ? undefined : orderOfGroups(sorting);
    return groupByVerdict(listed.targets, judged, order ?? byAttention);
  }, [opinions, sorting, listed.targets, judged]);
  const isGrouped = mode.view === "list" && !opinions && orderOfGroups(sorting) !== undefined;
  /** As they stand on the page, from the top down. */
  const inOrder = useMemo(
    () => (isGrouped ? groups.flatMap((group) => group.targets) : listed.targets),
    [isGrouped, groups, listed.targets],
  );
  return { sorting, mode, sorted, listed, groups, isGrouped, inOrder };
};

export type HeldTargets = ReturnType<typeof useListed>;
