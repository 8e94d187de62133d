import { flow } from "#scene/place/flow.ts";
import type { Mark } from "#scene/mark.ts";
import type { Scene } from "#scene/scene.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Columns } from "#domain/chronology/columns.ts";
import type { Outcomes } from "#domain/chronology/outcomes.ts";
import { rowAt } from "#domain/query/filter/row.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import { timelineFinding } from "#messages/views/timeline.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";

import { type ShapesInput, shapeLanes } from "./layout/laneShapes.ts";
import type { LaneShape } from "./layout/placed.ts";
import { EDGE, type PlaceContext } from "./layout/placeRow.ts";
import { placeClosed, placeNews } from "./layout/placeStrip.ts";
import type { HeadColumn } from "./marks/laneMarks.ts";
import { legendItem, legendItems } from "./marks/legendItems.ts";
import {
  behindLanes,
  layPlot,
  movingMarks,
  nameMarks,
  overLanes,
  type PlotInput,
  rowTitles,
  type TimelineSelected,
} from "./plot.ts";
import { type Named, stopName } from "./stops/stopName.ts";
import { rowStop, stopHit } from "./stops/stops.ts";

/** The input of a timeline. */
export interface TimelineInput
  extends ShapesInput, Omit<PlotInput, "shapes" | "column">, Omit<HeadColumn, "gutter"> {
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

/** The timeline as one picture: its lanes as on the page, the selected record with its links, and a legend. */
export const timelineScene = (
  input: TimelineInput,
  gutter: number,
  selected: TimelineSelected,
): Scene => {
  const { measure, width, later, factsOf, kinds, range } = input;
  const shapes = shapeLanes(input);
  const column: HeadColumn = { gutter, width, later, measure };
  const plot = layPlot({ ...input, shapes, column });
  const { context, height } = plot;
  const full = gutter + EDGE + width + later;
  const { lanesLeft = 0 } = input;
  const message =
    shapes.length === 0
      ? timelineFinding({ is: "nothing" })
      : lanesLeft > 0
        ? timelineMarks.lanesLeft(lanesLeft)
        : undefined;
  const note: readonly Mark[] =
    message === undefined
      ? []
      : [{ kind: "text", x: 0, y: height + LINE, lines: [message], fill: "ink.muted" }];
  const legend = flow(
    legendItems(shapes, kinds, factsOf).map((item) => legendItem(item, measure)),
    full,
    LINE,
    GAP,
  );
  const top = height + GAP + (message === undefined ? 0 : LINE);
  return {
    width: full,
    height: top + legend.height,
    title: timelineMarks.title,
    marks: [
      {
        kind: "group",
        at: { x: gutter + EDGE, y: 0 },
        marks: [
          ...behindLanes(plot),
          ...shapes.flatMap((shape) => [
            ...nameMarks(shape, column),
            ...rowTitles(shape, column, context, selected.row),
            ...movingMarks(shape, context, input, gutter),
            ...(input.named === undefined ? [] : hitMarks(shape, context, input.named, gutter)),
          ]),
          ...note,
          ...overLanes(plot, range, selected),
        ],
      },
      { kind: "group", at: { x: 0, y: top }, marks: legend.marks },
    ],
  };
};
