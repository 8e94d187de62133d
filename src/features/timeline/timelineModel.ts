import { compareTexts } from "#messages/words/order.ts";
import type { NamedLane } from "#figures/timeline/layout/placed.ts";
import { type FactsOf, rememberFacts } from "#figures/timeline/layout/recordFacts.ts";
import type { Measure } from "#scene/measure.ts";
import type { TimelineSelected } from "#figures/timeline/timelineScene.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { limitsOf, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import { type Columns, columnsOf } from "#domain/chronology/columns.ts";
import { chronologyFinding } from "#domain/chronology/finding.ts";
import { firstWindow } from "#domain/chronology/firstWindow.ts";
import { type Grouping, laneIdsOf, NO_LANE } from "#domain/chronology/grouping.ts";
import {
  arrangeLanes,
  buildLanes,
  type Extents,
  extentsOf,
  type LaneColumn,
  narrowLanes,
  partsOfLane,
} from "#domain/chronology/lanes.ts";
import { type Outcomes, outcomesOf, tallyOf } from "#domain/chronology/outcomes.ts";
import { type ReportingPeriod, reportingPeriods } from "#domain/chronology/reportingPeriods.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Bits } from "#domain/query/filter/bits.ts";
import { entryFacets } from "#domain/query/filter/facets.ts";
import { type EntryRow, itemAt, rowOf } from "#domain/query/filter/row.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { plansFinding } from "#domain/findings/plansFinding.ts";
import { entryKind } from "#domain/schema/records.ts";
import { oncePer } from "#domain/oncePer.ts";
import { laneName, plansWords, timelineFinding } from "#messages/views/timeline.ts";
import { bodyLabel, valueLabel } from "#messages/words/labels.ts";

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
  /** What is shown to begin with. */
  readonly first: TimeWindow;
  /** The day of the newest record. */
  readonly newest: Day | undefined;
  readonly bands: readonly ReportingPeriod[];
}

/** Whose news a record is: a company's, else a body's. */
const actorOf =
  (dataset: Dataset) =>
  (entry: Entry): string | undefined => {
    const [company] = entryFacets.company(entry);
    if (company !== undefined) return valueLabel(dataset, "company", company);
    const [body] = entryFacets.agency(entry);
    return body === undefined ? undefined : bodyLabel(dataset, body);
  };

const baseOf = (dataset: Dataset, today: Day): TimelineBase => {
  const columns = columnsOf(dataset.entries, dataset.targets);
  let extents: Extents | undefined;
  const limits = limitsOf(columns.span === undefined ? [] : [columns.span], today);
  return {
    dataset,
    today,
    columns,
    factsBy: oncePer((measure: Measure) =>
      rememberFacts(dataset.entries, measure, actorOf(dataset)),
    ),
    extents: () => (extents ??= extentsOf(dataset.entries, today)),
    limits,
    first: firstWindow(columns, limits, today),
    newest: dataset.entries[0]?.main.end,
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

/** What lanes are drawn from beside their records. */
interface Shown {
  readonly grouping: Grouping;
  readonly mask: Bits<Entry>;
  readonly outcomes: Outcomes;
  /** Lanes that the reader keeps on top, in the order in which they were pinned. */
  readonly pinned: readonly string[];
}

/** More than any lane has targets. */
const MANY = 1_000_000;

/** The lanes with what a filter leaves of them, as they are drawn, and named: most judged targets first. */
export const shownLanes = (
  lanes: readonly LaneColumn[],
  { columns, dataset }: TimelineBase,
  { grouping, mask, outcomes, pinned }: Shown,
): readonly NamedLane[] => {
  const nameOf = (id: string, shared?: number): string => laneName(dataset, grouping, id, shared);
  return arrangeLanes(narrowLanes(lanes, mask), columns, {
    first: [...pinned, ...(grouping === "kind" ? entryKind.options : [])],
    last: NO_LANE,
    // Then most targets, as fields stand on the overview.
    weigh: (lane) => {
      const { judged, notJudged } = tallyOf(outcomes, lane.rows);
      return judged + (judged + notJudged) / MANY;
    },
    compare: (a, b) => compareTexts(nameOf(a), nameOf(b)),
  }).map((lane) => ({
    ...lane,
    ...partsOfLane(lane, columns),
    tally: tallyOf(outcomes, lane.rows),
    name: nameOf(lane.id, lane.shared),
    isPinned: pinned.includes(lane.id),
  }));
};

/** The names of lanes that a filter leaves nothing of. */
export const emptyLanes = (
  all: readonly LaneColumn[],
  shown: readonly LaneColumn[],
  dataset: Dataset,
  grouping: Grouping,
): readonly string[] => {
  const held = new Set(shown.map(({ id }) => id));
  return all
    .filter(({ id }) => !held.has(id))
    .map(({ id, shared }) => laneName(dataset, grouping, id, shared))
    .sort(compareTexts);
};

/** What became of the plans; of records without targets, when they were. */
export const timelineTitle = ({ dataset, entries, judged, asOf, today }: Snapshot): string => {
  const { columns } = timelineBase(dataset, today);
  const { mask } = entries.result;
  const plans = plansFinding(outcomesOf(dataset.entries, columns, judged), mask, asOf);
  if (plans.plans > 0) return plansWords(plans);
  return timelineFinding(chronologyFinding(columns, mask, asOf));
};

/** A record that is opened, and those that it is linked with. */
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
