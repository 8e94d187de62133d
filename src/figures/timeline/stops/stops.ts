import type { Mark } from "#scene/mark.ts";
import { tenth } from "#scene/scale.ts";
import { dayX } from "#scene/time/timeScale.ts";
import { ROW, rowY } from "#figures/timeline/layout/laneShapes.ts";
import type { LaneShape, PlacedMark, PlacedRecord } from "#figures/timeline/layout/placed.ts";
import { EDGE, type PlaceContext } from "#figures/timeline/layout/placeRow.ts";
import { headPlaces, headY } from "#figures/timeline/marks/laneMarks.ts";
import { type EntryRow, rowAt } from "#domain/query/filter/row.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";

interface Place {
  readonly key: string;
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** A lane by its name: opens and closes it. */
interface LaneStop extends Place {
  readonly type: "lane";
}

/** The button that pins a lane, beside its name. */
interface PinStop extends Place {
  readonly type: "pin";
}

/** A counter at the edge of a lane: how many records are beyond it. */
interface EdgeStop extends Place {
  readonly type: "edge";
  readonly side: "before" | "after";
  readonly count: number;
}

/** A place on the timeline that can be hovered, focused and opened. */
export type Stop = PlacedMark | LaneStop | PinStop | EdgeStop;

/** The margin of the pin button's hit area. */
const PIN = 5;

/** A lane by its name, and the counters of what is beyond its window: `end` is where the tally on the right begins. */
export const headStops = (
  shape: LaneShape,
  { width, later, measure }: Pick<PlaceContext, "width" | "later" | "measure">,
  gutter: number,
  end: number,
): readonly Stop[] => {
  const { lane, before, after } = shape;
  const y = headY(shape);
  const left = -gutter - EDGE;
  const head: LaneStop = { type: "lane", key: lane.id, x: left, x0: left, x1: -EDGE, y };
  const edge = (side: "before" | "after", count: number, x0: number): readonly EdgeStop[] =>
    count === 0
      ? []
      : [
          {
            type: "edge",
            key: `${lane.id}/${side}`,
            side,
            count,
            x: x0 + EDGE / 2,
            x0,
            x1: x0 + EDGE,
            y,
          },
        ];
  const { pin } = headPlaces(shape, { gutter, measure });
  const pins: readonly PinStop[] =
    pin === undefined
      ? []
      : [
          {
            type: "pin",
            key: `${lane.id}/pin`,
            x: pin.x,
            x0: pin.x - PIN,
            x1: pin.x + pin.width + PIN,
            y,
          },
        ];
  return [
    head,
    ...pins,
    ...edge("before", before, -EDGE),
    ...edge("after", after, Math.min(width, width + later - end - EDGE - 4)),
  ];
};

/** The rows of an open lane. They are as wide as the plot, so that nothing of them moves with time. */
export const rowStop = (
  shape: LaneShape,
  at: number,
  { factsOf, width, later, window }: PlaceContext,
  gutter: number,
): PlacedRecord => {
  const { row, entry, kind } = factsOf(rowAt(shape.rows, at));
  return {
    type: "record",
    key: `${shape.lane.id}/${entry.id}`,
    row,
    kind,
    isRow: true,
    x: dayX(window, width, (entry.main.start + entry.main.end + 1) / 2),
    x0: -gutter - EDGE,
    x1: width + later,
    y: rowY(shape, at),
    from: at,
    label: undefined,
  };
};

/** Height of the hit area of a single mark: the least that a thumb can hit. */
const HIT = 22;
const HEAD_HIT = 19;
/** How far marks may extend over the plot's edges. */
const OVER = 8;

const boxOf = (stop: Stop, width: number) => {
  if (stop.type === "record" && stop.isRow) return { ...stop, height: ROW };
  if (stop.type === "lane" || stop.type === "pin" || stop.type === "edge") {
    return { ...stop, height: HEAD_HIT };
  }
  const label = stop.type === "record" ? stop.label : undefined;
  const middle = Math.min(Math.max(stop.x, -OVER), width + OVER);
  return {
    x0: Math.min(stop.x0, middle - HIT / 2),
    x1: Math.max(stop.x1, middle + HIT / 2, label === undefined ? stop.x1 : label.x + 20),
    y: stop.y,
    height: HIT,
  };
};

/** The corners of the hit area, as the `points` of a polygon. */
export const stopPoints = (stop: Stop, width: number): string => {
  const { x0, x1, y, height } = boxOf(stop, width);
  const [left, right] = [tenth(x0), tenth(x1)];
  const [top, bottom] = [tenth(y - height / 2), tenth(y + height / 2)];
  return `${left},${top} ${right},${top} ${right},${bottom} ${left},${bottom}`;
};

/** The same box as a mark of a scene, with the stop's name. */
export const stopHit = (
  stop: PlacedMark,
  width: number,
  { name, path }: { readonly name: string; readonly path: string },
): Mark => {
  const { x0, x1, y, height } = boxOf(stop, width);
  return {
    kind: "hit",
    x: x0,
    y: y - height / 2,
    width: x1 - x0,
    height,
    means: { id: stop.key, name, destination: { path } },
  };
};

/** The count of what is beyond an edge. */
export const edgeMarks = (stop: Stop): readonly Mark[] =>
  stop.type === "edge"
    ? [
        {
          kind: "text",
          x: stop.x,
          y: stop.y + 4.5,
          anchor: "middle",
          lines: [timelineMarks[stop.side](timelineMarks.shortCount(stop.count))],
          fill: "ink.muted",
        },
      ]
    : [];

/** Clusters of more records than this aren't searched for one of them. */
const MOST_SEARCHED = 1000;

/** Whether a stop represents a row, alone or among others. */
export const representsRow = (stop: Stop, row: EntryRow | undefined): boolean =>
  row !== undefined &&
  ((stop.type === "record" && stop.row === row) ||
    (stop.type === "cluster" && stop.rows.length <= MOST_SEARCHED && stop.rows.includes(row)));
