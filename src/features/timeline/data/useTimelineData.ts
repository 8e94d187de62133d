import { useEffect, useMemo, useState } from "react";

import { useMeasure } from "#scene/render/useMeasure.tsx";
import type { Measure } from "#scene/measure.ts";
import type { FactsOf } from "#figures/timeline/layout/recordFacts.ts";
import {
  emptyLanes,
  type TimelineBase,
  timelineModel,
  type TimelineModel,
} from "#figures/timeline/model.ts";
import { laneGrouping, pinnedLanes } from "#figures/timeline/parameters.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { useParameter } from "#parts/page/useParameter.ts";

import { type Preset, presetsOf } from "./presets.ts";

export interface TimelineData extends TimelineModel {
  readonly measure: Measure;
  readonly factsOf: FactsOf;
  readonly judged: Judged;
  readonly presets: readonly Preset[];
  /** Names of the lanes left empty by the filters, if there are few lanes. */
  readonly empty: readonly string[];
  /** Whether each record's extent is known; for a large data set it is computed after the first render. */
  readonly isCounted: boolean;
}

/** Delay after the first render before the extents of records are computed, in ms. */
const LATER = 200;
/** Up to this many records, extents are computed before the first render. */
const MANY = 20_000;

/** With more lanes than this, the empty ones aren't listed. */
const FEW_LANES = 12;

/** The model of a snapshot with what only the screen needs, memoised. */
export const useTimelineData = (
  base: TimelineBase,
  { dataset, entries, judged, selection: { count } }: Snapshot,
): TimelineData => {
  const grouping = useParameter(laneGrouping);
  const pinned = useParameter(pinnedLanes);
  const measure = useMeasure();
  const [countedBase, setCountedBase] = useState(dataset.entries.length <= MANY ? base : undefined);
  useEffect(() => {
    const later = setTimeout(() => {
      base.extents();
      setCountedBase(base);
    }, LATER);
    return () => clearTimeout(later);
  }, [base]);
  const { mask } = entries.result;
  const model = useMemo(
    () => timelineModel(base, { judged, mask, count, grouping, pinned }),
    [base, judged, mask, count, grouping, pinned],
  );
  const presets = useMemo(() => presetsOf(base, dataset.entries[0]?.main.end), [base, dataset]);
  const empty = useMemo(
    () => (base.lanesBy(grouping).length > FEW_LANES ? [] : emptyLanes(model)),
    [base, grouping, model],
  );
  return {
    ...model,
    measure,
    factsOf: base.factsBy(measure),
    judged,
    presets,
    empty,
    isCounted: countedBase === base,
  };
};
