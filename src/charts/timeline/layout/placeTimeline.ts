import type { Measure } from "#charts/scene/measure.ts";
import { ticksOf } from "#charts/scene/time/ticks.ts";
import { xOf } from "#charts/scene/time/timeScale.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Extents } from "#domain/chronology/lanes.ts";
import type { EntryRow } from "#domain/filter/row.ts";
import type { ReportingPeriod } from "#domain/chronology/reportingPeriods.ts";

import { CROWD_HEIGHT, placeCrowd } from "./placeCrowd.ts";
import type { NamedLane, PlacedBand, PlacedLane, PlacedMark, PlacedTimeline } from "./placed.ts";
import { placeItems, TRACK } from "./placeItems.ts";
import type { PlaceContext } from "./placeRecord.ts";
import type { FactsOf } from "./recordFacts.ts";
import { type Visible, visibleCount, visibleIn, visiblePlaces } from "./visibleRows.ts";

/** All that the marks are placed from. */
export interface TimelineInput {
  readonly lanes: readonly NamedLane[];
  readonly factsOf: FactsOf;
  readonly measure: Measure;
  /** Asked for only where single records are drawn. */
  readonly extents: () => Extents;
  readonly window: TimeWindow;
  readonly width: number;
  readonly bands: readonly ReportingPeriod[];
  readonly today: Day;
  readonly asOf: Day;
  /** Whether shapes of kinds lead labels where no mark shows them: not where lanes tell the kind. */
  readonly kinds: boolean;
}

/** Records drawn one by one: in a lane, and in the plot. Beyond it they are counted. */
const MOST_IN_LANE = 48;
const MOST_IN_PLOT = 200;
/** Room above the first lane, for the axis. */
export const AXIS = 26;
const PAD = 5;
const LEAST_HEIGHT = 34;

/** A lane with what the window shows of it. */
interface SeenLane {
  readonly lane: NamedLane;
  readonly visible: Visible;
}

/** Which lanes draw each record: the emptiest first, as long as the plot stays readable. */
const grantItems = (seen: readonly SeenLane[]): ReadonlySet<SeenLane> => {
  const granted = new Set<SeenLane>();
  let sum = 0;
  for (const one of seen.toSorted((a, b) => visibleCount(a.visible) - visibleCount(b.visible))) {
    const count = visibleCount(one.visible);
    sum += count;
    if (count <= MOST_IN_LANE && sum <= MOST_IN_PLOT) granted.add(one);
  }
  return granted;
};

/** How many records of a lane lie outside a window and aren't drawn all the same. */
const outside = (
  marks: readonly PlacedMark[],
  { from, to }: Visible,
  total: number,
  { factsOf, window }: PlaceContext,
): { readonly before: number; readonly after: number } => {
  let before = from;
  let after = total - to;
  const count = (row: EntryRow): void => {
    const { start } = factsOf(row).entry.main;
    if (start < Math.floor(window.start)) before -= 1;
    else if (start >= window.end) after -= 1;
  };
  for (const mark of marks) {
    if (mark.type === "record") count(mark.row);
    else mark.rows.forEach(count);
  }
  return { before, after };
};

/** Where all of a lane can be drawn, all of it is packed, so that nothing jumps as one pans. */
const placesOf = (total: number, visible: Visible): readonly number[] =>
  total <= MOST_IN_LANE ? Array.from({ length: total }, (_, at) => at) : visiblePlaces(visible);

const placeLane = (
  { lane, visible }: SeenLane,
  single: boolean,
  context: PlaceContext,
  top: number,
): PlacedLane => {
  const { id, name, rows } = lane;
  const total = rows.length;
  const items = single ? placeItems(lane, placesOf(total, visible), context, top + PAD) : undefined;
  if (items !== undefined) {
    return {
      id,
      name,
      lane,
      total,
      top,
      height: Math.max(LEAST_HEIGHT, items.tracks * TRACK + PAD * 2),
      marks: items.marks,
      density: undefined,
      ...outside(items.marks, visible, total, context),
    };
  }
  const { marks, density } = placeCrowd(lane, visible.from, visible.to, context, top);
  return {
    id,
    name,
    lane,
    total,
    top,
    height: CROWD_HEIGHT,
    marks,
    density,
    before: visible.from,
    after: total - visible.to,
  };
};

const placeBand = (
  period: ReportingPeriod,
  { window, width }: TimelineInput,
): readonly PlacedBand[] => {
  const x0 = Math.max(0, xOf(window, width, period.start));
  const x1 = Math.min(width, xOf(window, width, period.end + 1));
  return x1 <= 0 || x0 >= width ? [] : [{ x0, x1: Math.max(x1, x0 + 2), period }];
};

/** What placing single marks needs of it all. */
export const contextOf = ({
  factsOf,
  measure,
  window,
  width,
  today,
  asOf,
  kinds,
}: Omit<TimelineInput, "lanes" | "extents" | "bands">): PlaceContext => ({
  factsOf,
  measure,
  window,
  width,
  openEnd: Math.max(today, asOf),
  kinds,
});

/** Places every mark of a window in pixels. Pure: the same input gives the same picture anywhere. */
export const placeTimeline = (input: TimelineInput): PlacedTimeline => {
  const { lanes, window, width, today, asOf } = input;
  const context = contextOf(input);
  const seen = lanes.map((lane): SeenLane => ({
    lane,
    visible: visibleIn(lane, input.extents, window, MOST_IN_LANE),
  }));
  const single = grantItems(seen);
  const placed: PlacedLane[] = [];
  let top = AXIS;
  for (const one of seen) {
    const lane = placeLane(one, single.has(one), context, top);
    placed.push(lane);
    top += lane.height;
  }
  const line = (day: Day): number | undefined =>
    day < Math.floor(window.start) || day >= window.end ? undefined : xOf(window, width, day + 0.5);
  return {
    width,
    height: top,
    ticks: ticksOf(window, width, input.measure),
    lanes: placed,
    bands: input.bands.flatMap((band) => placeBand(band, input)),
    today: line(today),
    asOf: asOf === today ? undefined : line(asOf),
  };
};
