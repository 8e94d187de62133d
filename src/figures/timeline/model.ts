import type { Counting } from "#domain/query/selection/selection.ts";
import { compareTexts } from "#messages/words/order.ts";
import type { Measure } from "#scene/measure.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { limitsOf, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import { type Columns, columnsOf, kindsAmong } from "#domain/chronology/columns.ts";
import { chronologyFinding } from "#domain/chronology/finding.ts";
import { firstWindow } from "#domain/chronology/firstWindow.ts";
import { type Grouping, laneIdsOf, NO_LANE } from "#domain/chronology/grouping.ts";
import {
  arrangeLanes,
  buildLanes,
  type LaneColumn,
  narrowLanes,
  partsOfLane,
} from "#domain/chronology/lanes.ts";
import {
  attentionRank,
  type Outcomes,
  outcomesOf,
  type SharedOutcomes,
  sharedOutcomesOf,
  tallyOf,
} from "#domain/chronology/outcomes.ts";
import { type ReportingPeriod, reportingPeriods } from "#domain/chronology/reportingPeriods.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import type { Bits } from "#domain/query/filter/bits.ts";
import { type DaySpans, extentsOf } from "#domain/query/filter/recordDays.ts";
import { type EntryRow, itemAt, rowOf } from "#domain/query/filter/row.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { plansFinding } from "#domain/findings/plansFinding.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import { oncePer } from "#domain/oncePer.ts";
import { laneName, plansWords, timelineFinding } from "#messages/views/timeline.ts";

import { entryKinds } from "#domain/schema/values.ts";
import type { ShapesInput } from "./layout/laneShapes.ts";
import type { NamedLane } from "./layout/placed.ts";
import { type FactsOf, rememberFacts } from "./layout/recordFacts.ts";
import type { TimelineSelected } from "./plot.ts";

export const rowOrders = ["date", "outcome"] as const;
type RowOrder = (typeof rowOrders)[number];

/** The timeline of a data set, regardless of the selection. */
export interface TimelineBase {
  readonly dataset: Dataset;
  readonly today: Day;
  readonly columns: Columns;
  /** Facts of records with label widths by a measure; the same function for the same measure. */
  readonly factsBy: (measure: Measure) => FactsOf;
  /** Computed on first use: many records are drawn without them. */
  readonly extents: () => DaySpans<Entry>;
  readonly limits: TimeWindow;
  /** The initial window. */
  readonly first: TimeWindow;
  /** The day of the newest record. */
  readonly newest: Day | undefined;
  readonly bands: readonly ReportingPeriod[];
  /** All lanes of one grouping, in any order, before any filter. */
  readonly lanesBy: (grouping: Grouping) => readonly LaneColumn[];
  readonly outcomesBy: (judged: Judged) => Outcomes;
  readonly sharedBy: (judged: Judged) => SharedOutcomes;
}

const kindIds = entryKinds.map((kind) => [kind]);

/** Read from the columns, without building entries: the first drawing shows lanes by kind. */
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

const baseOf = (dataset: Dataset, today: Day): TimelineBase => {
  const columns = columnsOf(dataset.entries, dataset.targets);
  let extents: DaySpans<Entry> | undefined;
  const limits = limitsOf(columns.span === undefined ? [] : [columns.span], today);
  const lanes = new Map<Grouping, readonly LaneColumn[]>();
  const lanesBy = (grouping: Grouping): readonly LaneColumn[] => {
    const cached = lanes.get(grouping);
    if (cached !== undefined) return cached;
    const laneOf = grouping === "kind" ? kindLane(columns) : rowLanes(dataset, grouping);
    const laneColumns = buildLanes(columns, laneOf);
    lanes.set(grouping, laneColumns);
    return laneColumns;
  };
  return {
    dataset,
    today,
    columns,
    factsBy: oncePer((measure: Measure) => rememberFacts(dataset.entries, measure)),
    extents: () => (extents ??= extentsOf(dataset.entries, today)),
    limits,
    first: firstWindow(columns.days, limits, today),
    newest: dataset.entries[0]?.main.end,
    bands: reportingPeriods(dataset),
    lanesBy,
    outcomesBy: oncePer((judged: Judged) => outcomesOf(dataset.entries, columns, judged)),
    sharedBy: oncePer((judged: Judged) => sharedOutcomesOf(dataset, judged)),
  };
};

const bases = new WeakMap<Dataset, TimelineBase>();

/** Cached as long as the data set, so that returning to the timeline is fast. */
export const timelineBase = (dataset: Dataset, today: Day): TimelineBase => {
  const cached = bases.get(dataset);
  if (cached?.today === today) return cached;
  const base = baseOf(dataset, today);
  bases.set(dataset, base);
  return base;
};

/** More than the number of any lane's targets. */
const MANY = 1_000_000;

/** The part of the model that depends on the selection, not on the window. */
export interface TimelineModel {
  readonly base: TimelineBase;
  readonly grouping: Grouping;
  /** Lanes with their selected records, named: those with the most judged targets first. */
  readonly lanes: readonly NamedLane[];
  /** The kinds of the selected records. */
  readonly kinds: readonly EntryKind[];
  readonly outcomes: Outcomes;
}

/** What the timeline shows of a snapshot. */
export interface Asked {
  readonly judged: Judged;
  /** The selected records. */
  readonly mask: Bits<Entry>;
  /** What lanes count; plans count their targets. */
  readonly count: Counting;
  readonly grouping: Grouping;
  readonly pinned: readonly string[];
}

/** Lanes by `grouping`; those of `pinned` on top, in the order in which they were pinned. */
export const timelineModel = (
  base: TimelineBase,
  { judged, mask, count: counting, grouping, pinned }: Asked,
): TimelineModel => {
  const { columns, dataset } = base;
  const outcomes = base.outcomesBy(judged);
  const shared = counting === "goals" ? base.sharedBy(judged) : undefined;
  const nameOf = (id: string, others?: number): string => laneName(dataset, grouping, id, others);
  const lanes = arrangeLanes(narrowLanes(base.lanesBy(grouping), mask), columns, {
    first: [...pinned, ...(grouping === "kind" ? entryKinds : [])],
    last: NO_LANE,
    // Then most targets first, as on the overview.
    weigh: (lane) => {
      const { judged: count, notJudged } = tallyOf(outcomes, lane.rows, shared);
      return count + (count + notJudged) / MANY;
    },
    compare: (a, b) => compareTexts(nameOf(a), nameOf(b)),
  }).map((lane) => ({
    ...lane,
    ...partsOfLane(lane, columns),
    tally: tallyOf(outcomes, lane.rows, shared),
    name: nameOf(lane.id, lane.shared),
    isPinned: pinned.includes(lane.id),
  }));
  return { base, grouping, lanes, kinds: kindsAmong(columns, mask), outcomes };
};

/** Which lanes the reader has opened and closed, and what their rows are ordered by. */
export type LaneState = Pick<ShapesInput, "opened" | "closed" | "rank">;

export const laneState = (
  outcomes: Outcomes,
  opened: readonly string[],
  closed: readonly string[],
  order: RowOrder,
): LaneState => ({
  opened: new Set(opened),
  closed: new Set(closed),
  rank: order === "outcome" ? (row: EntryRow): number => attentionRank(outcomes, row) : undefined,
});

/** The names of lanes without any selected record. */
export const emptyLanes = ({
  base: { dataset, lanesBy },
  grouping,
  lanes,
}: TimelineModel): readonly string[] => {
  const shownIds = new Set(lanes.map(({ id }) => id));
  return lanesBy(grouping)
    .filter(({ id }) => !shownIds.has(id))
    .map(({ id, shared }) => laneName(dataset, grouping, id, shared))
    .sort(compareTexts);
};

/** The outcomes of the plans; for records without targets, their dates. */
export const timelineTitle = ({ dataset, entries, judged, asOf, today }: Snapshot): string => {
  const { columns, outcomesBy } = timelineBase(dataset, today);
  const { mask } = entries.result;
  const plans = plansFinding(outcomesBy(judged), columns.days, mask, asOf);
  if (plans.plans > 0) return plansWords(plans);
  return timelineFinding(chronologyFinding(columns, mask, asOf));
};

/** The open record, and those linked to it. */
export const selectedOf = (
  { entries, linksOf }: Dataset,
  selected: Entry | undefined,
): TimelineSelected => {
  if (selected === undefined) return { row: undefined, linked: [] };
  return {
    row: rowOf(entries, selected),
    linked: (linksOf.get(selected.id) ?? []).flatMap(({ entry, relation, direction }) => {
      const row = rowOf(entries, entry);
      return row === undefined ? [] : [{ row, relation, direction }];
    }),
  };
};
