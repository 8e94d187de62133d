import { compareTexts } from "#messages/words/order.ts";
import type { NamedLane } from "#charts/timeline/layout/placed.ts";
import { type FactsOf, rememberFacts } from "#charts/timeline/layout/recordFacts.ts";
import type { Measure } from "#charts/scene/measure.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { limitsOf, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import { type Columns, columnsOf } from "#domain/chronology/columns.ts";
import { type Grouping, laneIdsOf, NO_LANE } from "#domain/chronology/grouping.ts";
import {
  arrangeLanes,
  buildLanes,
  type Extents,
  extentsOf,
  type LaneColumn,
  narrowLanes,
} from "#domain/chronology/lanes.ts";
import { type ReportingPeriod, reportingPeriods } from "#domain/chronology/reportingPeriods.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Bits } from "#domain/filter/bits.ts";
import { type EntryRow, itemAt } from "#domain/filter/row.ts";
import { entryKind } from "#domain/schema/records.ts";
import { laneName } from "#messages/views/chronology.ts";

/** What the timeline knows of a data set, whatever is selected of it. */
export interface TimelineBase {
  readonly dataset: Dataset;
  readonly today: Day;
  readonly columns: Columns;
  /** Facts of records with their labels as wide as something measures them; the same for the same. */
  readonly factsBy: (measure: Measure) => FactsOf;
  /** Worked out when first asked for: a crowd is drawn without them. */
  readonly extents: () => Extents;
  readonly limits: TimeWindow;
  readonly bands: readonly ReportingPeriod[];
}

const baseOf = (dataset: Dataset, today: Day): TimelineBase => {
  const columns = columnsOf(dataset.entries, dataset.targets);
  let extents: Extents | undefined;
  const facts = new WeakMap<Measure, FactsOf>();
  return {
    dataset,
    today,
    columns,
    factsBy: (measure) => {
      const known = facts.get(measure) ?? rememberFacts(dataset.entries, measure);
      facts.set(measure, known);
      return known;
    },
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
  (row: EntryRow): readonly string[] =>
    kindIds[kinds[row] ?? 0] ?? [];

const rowLanes =
  ({ entries }: Dataset, grouping: Grouping) =>
  (row: EntryRow): readonly string[] => {
    const entry = itemAt(entries, row);
    return entry === undefined ? [] : laneIdsOf(entry, grouping);
  };

/** All lanes of one grouping, in any order, before anything is filtered. */
export const allLanes = (
  { dataset, columns }: TimelineBase,
  grouping: Grouping,
): readonly LaneColumn[] =>
  buildLanes(columns, grouping === "kind" ? kindLane(columns) : rowLanes(dataset, grouping));

/** The lanes with what a filter leaves of them, as they are drawn, and named. */
export const shownLanes = (
  lanes: readonly LaneColumn[],
  { columns, dataset }: TimelineBase,
  grouping: Grouping,
  mask: Bits<Entry>,
): readonly NamedLane[] => {
  const nameOf = (id: string, shared?: number): string => laneName(dataset, grouping, id, shared);
  return arrangeLanes(narrowLanes(lanes, mask), columns, {
    first: grouping === "kind" ? entryKind.options : [],
    last: NO_LANE,
    compare: (a, b) => compareTexts(nameOf(a), nameOf(b)),
  }).map((lane) => ({ ...lane, name: nameOf(lane.id, lane.shared) }));
};
