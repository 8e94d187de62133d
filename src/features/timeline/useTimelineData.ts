import { useMemo } from "react";

import type { Snapshot } from "#domain/snapshot.ts";
import { type Grouping, parseGrouping } from "#domain/timeline/grouping.ts";
import { type LaneColumn, narrowLanes } from "#domain/timeline/lanes.ts";
import { type Preset, presetsOf } from "#domain/timeline/presets.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { allLanes, type TimelineBase, timelineBase } from "./timelineModel.ts";

export interface TimelineData {
  readonly base: TimelineBase;
  readonly grouping: Grouping;
  /** Lanes with what the filters leave of them. */
  readonly lanes: readonly LaneColumn[];
  readonly presets: readonly Preset[];
}

/** From the snapshot to lanes; each step is redone only when what it reads has changed. */
export const useTimelineData = ({ dataset, today, entries }: Snapshot): TimelineData => {
  const { parameters } = useNavigation();
  const grouping = parseGrouping(parameters.get("group"));
  const base = useMemo(() => timelineBase(dataset, today), [dataset, today]);
  const every = useMemo(() => allLanes(dataset, grouping), [dataset, grouping]);
  const lanes = useMemo(
    () => narrowLanes(every, entries.result.mask),
    [every, entries.result.mask],
  );
  const presets = useMemo(
    () => presetsOf(base.limits, base.bands, dataset.entries[0]?.main.end),
    [base, dataset],
  );
  return { base, grouping, lanes, presets };
};
