import { flow } from "#charts/scene/flow.ts";
import type { Mark } from "#charts/scene/mark.ts";
import type { Scene } from "#charts/scene/scene.ts";
import type { EntryRow } from "#domain/filter/row.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import { timelineFinding } from "#messages/views/timeline.ts";
import { timelineMarks } from "#messages/charts/timelineMarks.ts";

import { contextOf, placeTimeline, type TimelineInput } from "./layout/placeTimeline.ts";
import { axisMarks, FOOT } from "./marks/axisMarks.ts";
import { drawnParts } from "./marks/drawnParts.ts";
import { laneFrame, recordMarks } from "./marks/laneMarks.ts";
import { drawnItems, kindItems, legendItem } from "./marks/legendItems.ts";
import { type LinkedRow, threadMarks, threadsOf } from "./marks/threads.ts";
import { EDGE, standsFor, stopOutline, stopsOf, stopTexts } from "./stops/stops.ts";

/** What is selected on it, if anything is, and what that is linked with. */
export interface TimelineSelected {
  readonly row: EntryRow | undefined;
  readonly linked: readonly LinkedRow[];
}

/** Line and gap of the legend. */
const LINE = 20;
const GAP = 16;
/** Where text stands in a line. */
const BASE = 14;

/**
 * The timeline as one picture: its lanes as they stand on the page, the selected record with its threads,
 * and a legend of what is drawn. On the page the same marks are drawn lane by lane.
 */
export const timelineScene = (
  input: TimelineInput,
  gutter: number,
  kinds: readonly EntryKind[],
  { row, linked }: TimelineSelected,
): Scene => {
  const { measure, width, lanes } = input;
  const placed = placeTimeline(input);
  const context = contextOf(input);
  const marks = placed.lanes.flatMap((lane): readonly Mark[] => {
    const stops = stopsOf(lane, context);
    // Of a density only its edges are marks of their own.
    const drawn = lane.density === undefined ? stops : stops.filter(({ type }) => type === "edge");
    return [
      ...laneFrame(lane, { gutter, width, measure }),
      ...recordMarks(lane, width),
      ...drawn.flatMap((stop) => {
        if (standsFor(stop, row)) return [stopOutline(stop, width, "selected")];
        const isLinked = linked.some((other) => standsFor(stop, other.row));
        return isLinked ? [stopOutline(stop, width, "linked")] : [];
      }),
      ...drawn.flatMap((stop) => stopTexts(stop, width)),
    ];
  });
  const nothing: readonly Mark[] =
    lanes.length > 0
      ? []
      : [
          {
            kind: "text",
            x: 0,
            y: placed.height + FOOT + BASE,
            lines: [timelineFinding({ is: "nothing" })],
            fill: "ink.muted",
          },
        ];
  const full = gutter + width + 2 * EDGE;
  const items = [...kindItems(kinds), ...drawnItems(drawnParts(placed), input.bands)];
  const legend = flow(
    items.map((item) => legendItem(item, measure)),
    full,
    LINE,
    GAP,
  );
  const top = placed.height + FOOT + (nothing.length === 0 ? 0 : LINE) + GAP;
  return {
    width: full,
    height: top + legend.height,
    title: timelineMarks.title,
    marks: [
      {
        kind: "group",
        at: { x: gutter + EDGE, y: 0 },
        marks: [
          ...axisMarks(placed, measure),
          ...marks,
          ...nothing,
          ...(row === undefined ? [] : threadMarks(threadsOf(placed, row, linked))),
        ],
      },
      { kind: "group", at: { x: 0, y: top }, marks: legend.marks },
    ],
  };
};
