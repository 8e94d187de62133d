import { flow } from "#scene/place/flow.ts";
import type { Mark } from "#scene/mark.ts";
import type { Scene } from "#scene/scene.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Columns } from "#domain/chronology/columns.ts";
import type { Outcomes } from "#domain/chronology/outcomes.ts";
import { type EntryRow, rowAt } from "#domain/query/filter/row.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import { timelineFinding } from "#messages/views/timeline.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";

import { heightOf, type ShapesInput, shapeLanes } from "./layout/laneShapes.ts";
import type { LaneShape } from "./layout/placed.ts";
import { type AxisInput, placeAxis } from "./layout/placeAxis.ts";
import { EDGE, LATER, type PlaceContext } from "./layout/placeRow.ts";
import { placeClosed, placeNews } from "./layout/placeStrip.ts";
import { axisMarks, countHeading, FOOT, groundMarks, rangeMarks } from "./marks/axisMarks.ts";
import {
  type HeadColumn,
  headMarks,
  INDENT,
  newsNameMarks,
  tallyMarks,
} from "./marks/laneMarks.ts";
import { legendItem, legendItems } from "./marks/legendItems.ts";
import { rowMarks, titleMarks } from "./marks/rowMarks.ts";
import { closedMarks, newsMarks } from "./marks/stripMarks.ts";
import { type LinkedRow, threadMarks } from "./marks/threads.ts";
import { type Named, stopName } from "./stops/stopName.ts";
import { edgeMarks, headStops, rowStop, stopHit } from "./stops/stops.ts";

/** The selected record, if any, and those linked to it. */
export interface TimelineSelected {
  readonly row: EntryRow | undefined;
  readonly linked: readonly LinkedRow[];
}

/** The input of a timeline. */
export interface TimelineInput extends ShapesInput, Omit<AxisInput, "height"> {
  readonly factsOf: PlaceContext["factsOf"];
  readonly columns: Columns;
  readonly outcomes: Outcomes;
  readonly kinds: readonly EntryKind[];
  /** A highlighted stretch of time. */
  readonly range?: TimeWindow | undefined;
  /** For the tooltips of its documents and news, where marks have any. */
  readonly named?: Named | undefined;
  /** How many lanes are left out. */
  readonly lanesLeft?: number;
}

/** Line and gap of the legend. */
const LINE = 20;
const GAP = 16;

/** A lane's name, and the label of its news line. They don't move with time. */
export const nameMarks = (shape: LaneShape, column: HeadColumn): readonly Mark[] => [
  ...headMarks(shape, column),
  ...newsNameMarks(shape, column),
];

/** The titles of a lane's rows, one mark each; one of them may be selected. They don't move with time either. */
export const rowTitles = (
  shape: LaneShape,
  { gutter }: HeadColumn,
  context: Pick<PlaceContext, "factsOf" | "measure">,
  selected: EntryRow | undefined,
  range = { from: 0, to: shape.rows.length },
): readonly Mark[] =>
  titleMarks(shape, range, context, {
    left: -gutter - EDGE + INDENT,
    room: gutter - INDENT,
    selected,
  });

/** The part of a lane that moves with time. */
export const movingMarks = (
  shape: LaneShape,
  context: PlaceContext,
  { columns, outcomes }: Pick<TimelineInput, "columns" | "outcomes">,
  gutter: number,
  range = { from: 0, to: shape.rows.length },
): readonly Mark[] => {
  const tally = tallyMarks(shape, context);
  const edges = headStops(shape, context, gutter, tally.width).flatMap(edgeMarks);
  if (!shape.isOpen) return [...closedMarks(shape, context, columns), ...tally.marks, ...edges];
  return [
    ...tally.marks,
    ...edges,
    ...rowMarks(shape, range, context, outcomes),
    ...(shape.newsY === undefined
      ? []
      : newsMarks(shape, placeNews(shape, context), context.width)),
  ];
};

/** Hit areas over each document and each piece of news, with its name. */
const hitMarks = (
  shape: LaneShape,
  context: PlaceContext,
  named: Named,
  gutter: number,
): readonly Mark[] => {
  const rows = Array.from({ length: shape.rows.length }, (_none, at) =>
    rowStop(shape, at, context, gutter),
  );
  const { width, factsOf } = context;
  const marks = shape.isOpen ? placeNews(shape, context) : placeClosed(shape, context);
  return [...rows, ...marks].map((stop) => {
    const first = stop.type === "record" ? stop.row : rowAt(stop.rows, 0);
    const path = `/records/${factsOf(first).entry.id}`;
    return stopHit(stop, width, { name: stopName(stop, shape, named), path });
  });
};

/**
 * The timeline as one picture: its lanes as on the page, the selected record with its links, and a legend. On the page
 * the same marks are drawn lane by lane.
 */
export const timelineScene = (
  input: TimelineInput,
  gutter: number,
  { row, linked }: TimelineSelected,
): Scene => {
  const { measure, width, window, factsOf, asOf, today, kinds } = input;
  const shapes = shapeLanes(input);
  const height = heightOf(shapes) + FOOT;
  const context: PlaceContext = { factsOf, measure, window, width, asOf };
  const column: HeadColumn = { gutter, width, measure };
  const axis = placeAxis({ ...input, height });
  const full = gutter + EDGE + width + LATER;
  const { lanesLeft = 0 } = input;
  const said =
    shapes.length === 0
      ? timelineFinding({ is: "nothing" })
      : lanesLeft > 0
        ? timelineMarks.lanesLeft(lanesLeft)
        : undefined;
  const note: readonly Mark[] =
    said === undefined
      ? []
      : [{ kind: "text", x: 0, y: height + LINE, lines: [said], fill: "ink.muted" }];
  const legend = flow(
    legendItems(shapes, kinds, factsOf).map((item) => legendItem(item, measure)),
    full,
    LINE,
    GAP,
  );
  const top = height + GAP + (said === undefined ? 0 : LINE);
  return {
    width: full,
    height: top + legend.height,
    title: timelineMarks.title,
    marks: [
      {
        kind: "group",
        at: { x: gutter + EDGE, y: 0 },
        marks: [
          ...groundMarks(axis),
          ...shapes.flatMap((shape) => [
            ...nameMarks(shape, column),
            ...rowTitles(shape, column, context, row),
            ...movingMarks(shape, context, input, gutter),
            ...(input.named === undefined ? [] : hitMarks(shape, context, input.named, gutter)),
          ]),
          ...note,
          ...(input.range === undefined ? [] : rangeMarks(input.range, { window, width, height })),
          ...axisMarks({ axis, gutter, measure, today, asOf }),
          ...countHeading(shapes),
          ...(row === undefined ? [] : threadMarks(shapes, row, linked, context)),
        ],
      },
      { kind: "group", at: { x: 0, y: top }, marks: legend.marks },
    ],
  };
};
