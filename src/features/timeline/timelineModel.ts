import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { Bits } from "#domain/filter/bits.ts";
import { entryKind } from "#domain/schema/records.ts";
import { type Columns, columnsOf } from "#domain/timeline/columns.ts";
import { type Grouping, laneIdsOf, laneLabel, NO_LANE } from "#domain/timeline/grouping.ts";
import {
  arrangeLanes,
  buildLanes,
  type Extents,
  extentsOf,
  type LaneColumn,
  narrowLanes,
} from "#domain/timeline/lanes.ts";
import type { Band } from "#domain/timeline/placeTimeline.ts";
import { reportingPeriods } from "#domain/timeline/presets.ts";
import { type FactsOf, rememberFacts } from "#domain/timeline/recordFacts.ts";
import { limitsOf } from "#domain/timeline/timeLimits.ts";
import type { TimeWindow } from "#domain/timeline/timeScale.ts";

/** What the timeline knows of a data set, whatever is selected of it. */
export interface TimelineBase {
  readonly dataset: Dataset;
  readonly today: Day;
  readonly columns: Columns;
  readonly factsOf: FactsOf;
  /** Worked out when first asked for: a crowd is drawn without them. */
  readonly extents: () => Extents;
  readonly limits: TimeWindow;
  readonly bands: readonly Band[];
}

const baseOf = (dataset: Dataset, today: Day): TimelineBase => {
  const columns = columnsOf(dataset.entries, dataset.targets);
  let extents: Extents | undefined;
  return {
    dataset,
    today,
    columns,
    factsOf: rememberFacts(dataset.entries),
    extents: () => (extents ??= extentsOf(dataset.entries, today)),
    limits: limitsOf(columns.span === undefined ? [] : [columns.span], today),
    bands: reportingPeriods(dataset),
  };
};

const bases = new WeakMap<Dataset, TimelineBase>();

/** Kept while the data set is, so that to come back to the timeline costs nothing. */
export const timelineBase = (dataset: Dataset, today: Day): TimelineBase => {
  const known = bases.get(dataset);
  if (known?.today === today) return known;
  const base = baseOf(dataset, today);
  bases.set(dataset, base);
  return base;
};

const kindIds = entryKind.options.map((kind) => [kind]);

/** Lanes by kind are read from the columns: they come with the first drawing. */
const kindLane =
  ({ kinds }: Columns) =>
  (row: number): readonly string[] =>
    kindIds[kinds[row] ?? 0] ?? [];

const rowLanes =
  ({ entries }: Dataset, grouping: Grouping) =>
  (row: number): readonly string[] => {
    const entry = entries[row];
    return entry === undefined ? [] : laneIdsOf(entry, grouping);
  };

/** All lanes of one grouping, in any order, before anything is filtered. */
export const allLanes = (
  { dataset, columns }: TimelineBase,
  grouping: Grouping,
): readonly LaneColumn[] =>
  buildLanes(columns, {
    laneIds: grouping === "kind" ? kindLane(columns) : rowLanes(dataset, grouping),
    label: (id) => laneLabel(dataset, grouping, id),
  });

/** The lanes with what a filter leaves of them, as they are drawn. */
export const shownLanes = (
  lanes: readonly LaneColumn[],
  { columns }: TimelineBase,
  grouping: Grouping,
  mask: Bits,
): readonly LaneColumn[] =>
  arrangeLanes(narrowLanes(lanes, mask), columns, {
    first: grouping === "kind" ? entryKind.options : [],
    last: NO_LANE,
  });
