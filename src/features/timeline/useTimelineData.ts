import { useEffect, useMemo, useState } from "react";

import { useMeasure } from "#scene/render/useMeasure.tsx";
import type { Measure } from "#scene/measure.ts";
import type { NamedLane } from "#figures/timeline/layout/placed.ts";
import type { FactsOf } from "#figures/timeline/layout/recordFacts.ts";
import { kindsAmong } from "#domain/chronology/columns.ts";
import type { Grouping } from "#domain/chronology/grouping.ts";
import { type Outcomes, outcomesOf } from "#domain/chronology/outcomes.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import { useParameter } from "#parts/page/useParameter.ts";

import { laneGrouping, pinnedLanes } from "./params.ts";
import { allLanes, emptyLanes, shownLanes, type TimelineBase } from "./timelineModel.ts";
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
  readonly judged: Judged;
  readonly outcomes: Outcomes;
  readonly presets: readonly Preset[];
  /** Names of the few lanes that the filters leave empty, where lanes are few. */
  readonly empty: readonly string[];
  /** Whether it is known how far each record reaches: of many that comes after the first drawing. */
  readonly isCounted: boolean;
}

/** How long after the first drawing single records are made ready to be drawn, in ms. */
const LATER = 200;
/** So many records are looked at before anything is drawn. */
const MANY = 20_000;

/** Of more lanes nobody asks which are empty. */
const FEW_LANES = 12;

/** From the snapshot to lanes with their records; each step is redone only when what it reads has changed. */
export const useTimelineData = (
  base: TimelineBase,
  { dataset, entries, judged }: Snapshot,
): TimelineData => {
  const grouping = useParameter(laneGrouping);
  const pinned = useParameter(pinnedLanes);
  const measure = useMeasure();
  const factsOf = base.factsBy(measure);
  const [known, setKnown] = useState(dataset.entries.length <= MANY ? base : undefined);
  useEffect(() => {
    const later = setTimeout(() => {
      base.extents();
      setKnown(base);
    }, LATER);
    return () => clearTimeout(later);
  }, [base]);
  const { mask } = entries.result;
  const every = useMemo(() => allLanes(base, grouping), [base, grouping]);
  const outcomes = useMemo(
    () => outcomesOf(dataset.entries, base.columns, judged),
    [dataset, base, judged],
  );
  const lanes = useMemo(
    () => shownLanes(every, base, { grouping, mask, outcomes, pinned }),
    [every, base, grouping, mask, outcomes, pinned],
  );
  const kinds = useMemo(() => kindsAmong(base.columns, mask), [base, mask]);
  const presets = useMemo(() => presetsOf(base, dataset.entries[0]?.main.end), [base, dataset]);
  const empty = useMemo(
    () => (every.length > FEW_LANES ? [] : emptyLanes(every, lanes, base.dataset, grouping)),
    [every, lanes, base, grouping],
  );
  return {
    base,
    grouping,
    measure,
    factsOf,
    lanes,
    kinds,
    judged,
    outcomes,
    presets,
    empty,
    isCounted: known === base,
  };
};
