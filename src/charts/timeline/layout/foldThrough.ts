import { SMALL } from "#charts/scene/mark.ts";
import type { LaneColumn } from "#domain/chronology/lanes.ts";
import { listRows, rowAt } from "#domain/filter/row.ts";
import { timelineMarks } from "#messages/charts/timelineMarks.ts";

import { kindOfRows } from "./clusters.ts";
import type { Item } from "./itemTracks.ts";
import type { PlacedCluster } from "./placed.ts";
import type { PlaceContext } from "./placeRecord.ts";

/** Fewer plans than this that run through a window are told by name. */
const LEAST_FOLDED = 3;

/** The items that show nothing but a plan period from a window's beginning to its end, if they are many. */
export const throughItems = (items: readonly Item[]): ReadonlySet<Item> => {
  const through = items.filter((item) => item.runsThrough);
  return new Set(through.length < LEAST_FOLDED ? [] : through);
};

/** All that runs through the window, as one mark on line `y`, its label `rise` pixels above it. */
export const foldThrough = (
  lane: LaneColumn,
  items: ReadonlySet<Item>,
  { factsOf, width, measure }: PlaceContext,
  y: number,
  rise: number,
): PlacedCluster => {
  const places = Array.from(items, ({ from }) => from).sort((a, b) => a - b);
  const rows = listRows(places.map((at) => rowAt(lane.rows, at)));
  const from = places[0] ?? 0;
  const text = timelineMarks.through(rows.length);
  return {
    type: "cluster",
    key: `${lane.id}/through`,
    rows,
    runsThrough: true,
    kind: kindOfRows(lane, rows, factsOf),
    firstDay: lane.starts[from] ?? 0,
    lastDay: lane.starts[places.at(-1) ?? from] ?? 0,
    x: width / 2,
    x0: 0,
    x1: width,
    y,
    from,
    label: { x: 0, y: y - rise, text, width: measure(text, SMALL) },
  };
};
