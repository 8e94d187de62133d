import type { Entry } from "#domain/entry.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/dates.ts";
import { entryKind } from "#domain/schema/records.ts";
import { type Grouping, laneIdsOf, laneLabel, NO_LANE } from "#domain/timeline/grouping.ts";
import { buildLanes, type Extents, extentsOf, type LaneColumn } from "#domain/timeline/lanes.ts";
import type { Band } from "#domain/timeline/placeTimeline.ts";
import { reportingPeriods } from "#domain/timeline/presets.ts";
import { type FactsOf, rememberFacts } from "#domain/timeline/recordFacts.ts";
import { limitsOf } from "#domain/timeline/timeLimits.ts";
import type { TimeWindow } from "#domain/timeline/timeScale.ts";

/** What the timeline knows of a data set, whatever is selected of it. Made once. */
export interface TimelineBase {
  readonly dataset: Dataset;
  readonly today: Day;
  readonly factsOf: FactsOf;
  readonly extents: Extents;
  readonly limits: TimeWindow;
  readonly bands: readonly Band[];
}

export const timelineBase = (dataset: Dataset, today: Day): TimelineBase => {
  const extents = extentsOf(dataset.entries, today);
  return {
    dataset,
    today,
    factsOf: rememberFacts(dataset.entries),
    extents,
    limits: limitsOf(extents, today),
    bands: reportingPeriods(dataset),
  };
};

/** All lanes of one grouping, before anything is filtered. */
export const allLanes = (dataset: Dataset, grouping: Grouping): readonly LaneColumn[] =>
  buildLanes(dataset.entries, {
    laneIds: (entry: Entry) => laneIdsOf(entry, grouping),
    label: (id) => laneLabel(dataset, grouping, id),
    order: grouping === "kind" ? entryKind.options : [],
    last: NO_LANE,
  });
