import type { Mark } from "#scene/mark.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Columns } from "#domain/chronology/columns.ts";
import type { Outcomes } from "#domain/chronology/outcomes.ts";
import type { EntryRow } from "#domain/query/filter/row.ts";

import { heightOf } from "./layout/laneShapes.ts";
import type { LaneShape, PlacedAxis } from "./layout/placed.ts";
import { type AxisInput, placeAxis } from "./layout/placeAxis.ts";
import { EDGE, type PlaceContext } from "./layout/placeRow.ts";
import { placeNews } from "./layout/placeStrip.ts";
import {
  axisMarks,
  countHeading,
  FOOT,
  groundMarks,
  laterHeading,
  rangeMarks,
} from "./marks/axisMarks.ts";
import {
  type HeadColumn,
  headMarks,
  INDENT,
  newsNameMarks,
  tallyHeading,
  tallyMarks,
} from "./marks/laneMarks.ts";
import { type RowRange, rowMarks, titleMarks } from "./marks/rowMarks.ts";
import { closedMarks, newsMarks } from "./marks/stripMarks.ts";
import { type LinkedRow, threadMarks } from "./marks/threads.ts";
import { edgeMarks, headStops } from "./stops/stops.ts";

/** The selected record, if any, and those linked to it. */
export interface TimelineSelected {
  readonly row: EntryRow | undefined;
  readonly linked: readonly LinkedRow[];
}

/** What a plot is laid out from: lanes that have their places, and the window. */
export interface PlotInput
  extends
    Pick<AxisInput, "window" | "bands" | "today" | "asOf" | "newest">,
    Pick<PlaceContext, "factsOf"> {
  readonly shapes: readonly LaneShape[];
  readonly column: HeadColumn;
}

/**
 * A plot at one window: what screen and file draw its marks from, with the functions below. The file takes all of
 * them at once; the screen keeps the elements of each while its input is the same.
 */
export interface Plot extends PlotInput {
  readonly context: PlaceContext;
  readonly axis: PlacedAxis;
  /** From the top of the axis to below the last lane, in sixteenths of a rem. */
  readonly height: number;
}

/** Lays out a plot at its window. */
export const layPlot = (input: PlotInput): Plot => {
  const { shapes, column, factsOf, window, asOf } = input;
  const { width, later, measure } = column;
  const height = heightOf(shapes) + FOOT;
  return {
    ...input,
    context: { factsOf, measure, window, width, later, asOf },
    axis: placeAxis({ ...input, width, height, measure }),
    height,
  };
};

/** Behind the lanes: lines of years, bands, and the days. */
export const behindLanes = ({ axis }: Plot): readonly Mark[] => groundMarks(axis);

/** A lane's name, its totals, and the label of its news line. They don't move with time. */
export const nameMarks = (shape: LaneShape, column: HeadColumn): readonly Mark[] => [
  ...headMarks(shape, column),
  ...tallyMarks(shape, column).marks,
  ...newsNameMarks(shape, column),
];

/** The titles of a lane's rows, one mark each; one of them may be selected. They don't move with time either. */
export const rowTitles = (
  shape: LaneShape,
  { gutter }: HeadColumn,
  context: Pick<PlaceContext, "factsOf" | "measure">,
  selected: EntryRow | undefined,
  range: RowRange = { from: 0, to: shape.rows.length },
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
  { columns, outcomes }: { readonly columns: Columns; readonly outcomes: Outcomes },
  gutter: number,
  range: RowRange = { from: 0, to: shape.rows.length },
): readonly Mark[] => {
  const edges = headStops(shape, context, gutter, tallyMarks(shape, context).width).flatMap(
    edgeMarks,
  );
  if (!shape.isOpen) return [...closedMarks(shape, context, columns), ...edges];
  return [
    ...edges,
    ...rowMarks(shape, range, context, outcomes),
    ...(shape.newsY === undefined
      ? []
      : newsMarks(shape, placeNews(shape, context), context.width)),
  ];
};

/** Over the lanes: the highlighted range, the names on the axis, and what ties the selected record to others. */
export const overLanes = (
  { shapes, context, axis, column, today, asOf, height }: Plot,
  range: TimeWindow | undefined,
  { row, linked }: TimelineSelected,
): readonly Mark[] => {
  const { window, width } = context;
  const { gutter, later, measure } = column;
  return [
    ...(range === undefined ? [] : rangeMarks(range, { window, width, height })),
    ...axisMarks({ axis, gutter, later, measure, today, asOf }),
    ...laterHeading(shapes, context),
    ...countHeading(shapes),
    ...tallyHeading(shapes, column),
    ...(row === undefined ? [] : threadMarks(shapes, row, linked, context)),
  ];
};
