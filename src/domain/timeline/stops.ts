import type { LaneColumn } from "./lanes.ts";
import { partsOfDensity } from "./placeCrowd.ts";
import type { PlacedLane, PlacedMark } from "./placed.ts";
import type { PlaceContext } from "./placeItems.ts";
import { lowerBound } from "./sortedSearch.ts";

/** A counter at the edge of a lane: how many lie beyond it. */
interface EdgeStop {
  readonly type: "edge";
  readonly key: string;
  readonly side: "before" | "after";
  readonly count: number;
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** What can be pointed at, stepped to and opened. */
export type Stop = PlacedMark | EdgeStop;

/** Width of the margin beside the plot where its counters stand: a thumb's least and some air. */
export const EDGE = 36;

const edge = (lane: PlacedLane, side: "before" | "after", width: number): readonly EdgeStop[] => {
  const count = lane[side];
  if (count === 0) return [];
  const x0 = side === "before" ? -EDGE : width;
  return [
    {
      type: "edge",
      key: `${lane.id}/${side}`,
      side,
      count,
      x: x0 + EDGE / 2,
      x0,
      x1: x0 + EDGE,
      y: lane.top + lane.height / 2,
    },
  ];
};

/** All stops of a lane in the order of the arrows: what lies before, its marks in time, what lies after. */
export const stopsOf = (
  placed: PlacedLane,
  column: LaneColumn,
  context: PlaceContext,
): readonly Stop[] => {
  const { window, width } = context;
  const marks =
    placed.density === undefined
      ? placed.marks
      : partsOfDensity(
          column,
          lowerBound(column.starts, Math.floor(window.start)),
          lowerBound(column.starts, window.end),
          context,
          placed.top,
        );
  return [...edge(placed, "before", width), ...marks, ...edge(placed, "after", width)];
};
