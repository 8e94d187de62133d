import { useEffect, useMemo } from "react";

import { useMeasure } from "#charts/render/useMeasure.tsx";
import type { Measure } from "#charts/scene/measure.ts";
import type { NamedLane } from "#charts/timeline/layout/placed.ts";
import type { FactsOf } from "#charts/timeline/layout/recordFacts.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { kindsAmong } from "#domain/chronology/columns.ts";
import type { Grouping } from "#domain/chronology/grouping.ts";
import { datedFirst } from "#domain/chronology/lanes.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import { useParameter } from "#parts/page/useParameter.ts";

import { laneGrouping } from "./params.ts";
import { allLanes, shownLanes, type TimelineBase } from "./timelineModel.ts";
import { type Preset, presetsOf } from "./window/presets.ts";

export interface TimelineData {
  readonly base: TimelineBase;
  readonly grouping: Grouping;
  readonly measure: Measure;
  readonly factsOf: FactsOf;
  /** Lanes with what the filters leave of them. */
  readonly lanes: readonly NamedLane[];
  /** The kinds of what they leave. */
  readonly kinds: readonly EntryKind[];
  readonly presets: readonly Preset[];
}

/** How long after the first drawing single records are made ready to be drawn, in ms. */
const LATER = 200;

/** From the snapshot to the lanes that a window shows; each step is redone only when what it reads has changed. */
export const useTimelineData = (
  base: TimelineBase,
  { dataset, entries }: Snapshot,
  window: TimeWindow,
): TimelineData => {
  const grouping = useParameter(laneGrouping);
  const measure = useMeasure();
  const factsOf = base.factsBy(measure);
  useEffect(() => {
    const later = setTimeout(base.extents, LATER);
    return () => clearTimeout(later);
  }, [base]);
  const every = useMemo(() => allLanes(base, grouping), [base, grouping]);
  const shown = useMemo(
    () => shownLanes(every, base, grouping, entries.result.mask),
    [every, base, grouping, entries.result.mask],
  );
  // Few lanes change their places as one moves through time; many would.
  const lanes = useMemo(
    () => (grouping === "kind" ? datedFirst(shown, base.columns, window) : shown),
    [shown, grouping, base, window],
  );
  const kinds = useMemo(
    () => kindsAmong(base.columns, entries.result.mask),
    [base, entries.result.mask],
  );
  const presets = useMemo(
    () => presetsOf(base.limits, base.bands, dataset.entries[0]?.main.end),
    [base, dataset],
  );
  return { base, grouping, measure, factsOf, lanes, kinds, presets };
};
