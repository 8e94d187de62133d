import { SMALL } from "#charts/scene/mark.ts";
import { countBins, densityPath } from "#charts/scene/time/density.ts";
import { xOf } from "#charts/scene/time/timeScale.ts";
import { cutToRead } from "#charts/scene/wrap.ts";
import { daysIn } from "#domain/calendar/timeWindow.ts";
import type { LaneColumn } from "#domain/chronology/lanes.ts";
import { rowAt } from "#domain/filter/row.ts";

import { kindOfRows, splitRuns } from "./clusters.ts";
import type { PlacedCluster, PlacedDensity, PlacedMark, PlacedRecord } from "./placed.ts";
import type { PlaceContext } from "./placeRecord.ts";

/** Height of a lane that counts its records instead of drawing each. */
export const CROWD_HEIGHT = 40;
/** A disc with a count of four characters fits between neighbours this far apart. */
const RUN_GAP = 44;
const DISC = 18;
/** Beyond this share of the width, discs would be a solid bar. */
const FULLEST = 0.5;
/** A disc drawn out further than this tells too little of when its records were. */
const LONGEST = RUN_GAP * 3;
const BIN = 4;
/** Width of a part of the outline that can be pointed at or stepped to: a thumb's least. */
const PART = 24;

const clusterOf = (
  lane: LaneColumn,
  from: number,
  to: number,
  y: number,
  { window, width, factsOf }: PlaceContext,
  reach: number,
): PlacedCluster => {
  const rows = lane.rows.subarray(from, to);
  const firstDay = lane.starts[from] ?? 0;
  const lastDay = lane.starts[to - 1] ?? firstDay;
  const x0 = xOf(window, width, firstDay + 0.5) - reach;
  const x1 = xOf(window, width, lastDay + 0.5) + reach;
  return {
    type: "cluster",
    key: `${lane.id}/${firstDay}+${rows.length}`,
    rows,
    runsThrough: false,
    kind: kindOfRows(lane, rows, factsOf),
    firstDay,
    lastDay,
    x: (x0 + x1) / 2,
    x0,
    x1,
    y,
    from,
    label: undefined,
  };
};

/** The one record of a disc, by its main date, with its title as far as `end`. */
const aloneIn = (
  lane: LaneColumn,
  { rows, x, x0, x1, y, from }: PlacedCluster,
  { factsOf, measure }: PlaceContext,
  end: number,
): PlacedRecord => {
  const { row, entry, kind, title } = factsOf(rowAt(rows, 0));
  const labelX = x + DISC / 2;
  const room = end - labelX - 8;
  const text = cutToRead(title, room, { measure, size: SMALL });
  return {
    type: "record",
    key: `${lane.id}/${entry.id}`,
    row,
    kind,
    x,
    x0,
    x1,
    y,
    from,
    dates: [{ means: entry.main.means, x, x0: x, x1: x }],
    led: false,
    bar: undefined,
    label: text === "" ? undefined : { x: labelX, y: y + 4, text, width: room },
  };
};

/** Counted discs, or undefined where they would fill the lane or run together into a bar. */
const placeRuns = (
  lane: LaneColumn,
  from: number,
  to: number,
  context: PlaceContext,
  top: number,
): readonly PlacedMark[] | undefined => {
  const { window, width } = context;
  const most = (width / RUN_GAP) * FULLEST;
  const gapDays = (RUN_GAP / width) * daysIn(window);
  const runs = splitRuns(lane.starts, from, to, gapDays, most);
  if (runs === undefined) return undefined;
  const y = top + CROWD_HEIGHT / 2;
  const clusters = runs.map((run) => clusterOf(lane, run.from, run.to, y, context, DISC));
  if (clusters.some(({ x0, x1 }) => x1 - x0 > LONGEST)) return undefined;
  return clusters.map((cluster, at) => {
    if (cluster.rows.length > 1) return cluster;
    const end = Math.min(clusters[at + 1]?.x0 ?? width, width);
    return aloneIn(lane, cluster, context, end);
  });
};

const placeDensity = (lane: LaneColumn, { window, width }: PlaceContext): PlacedDensity => {
  const bins = Math.max(1, Math.min(Math.floor(width / BIN), Math.ceil(daysIn(window))));
  const { counts, most } = countBins(lane.starts, window, bins);
  const path = densityPath(counts, most, width / bins, CROWD_HEIGHT - 8, 4);
  return { path };
};

/** The outline cut into parts, each a cluster of its own, so that all of it can be reached. */
export const partsOfDensity = (
  lane: LaneColumn,
  from: number,
  to: number,
  context: PlaceContext,
  top: number,
): readonly PlacedCluster[] => {
  const { window, width } = context;
  const parts = Math.max(1, Math.floor(width / PART));
  const { counts, first } = countBins(lane.starts, window, parts);
  const clusters: PlacedCluster[] = [];
  let place = Math.max(first, from);
  for (let part = 0; part < parts; part += 1) {
    const next = Math.min(place + (counts[part] ?? 0), to);
    if (next > place) {
      const cluster = clusterOf(lane, place, next, top + CROWD_HEIGHT / 2, context, 0);
      const x0 = (part * width) / parts;
      const x1 = ((part + 1) * width) / parts;
      clusters.push({ ...cluster, x0, x1, x: (x0 + x1) / 2 });
    }
    place = next;
  }
  return clusters;
};

/** Places a crowded lane: counted discs with room between them, or the outline of its density. */
export const placeCrowd = (
  lane: LaneColumn,
  from: number,
  to: number,
  context: PlaceContext,
  top: number,
): {
  readonly marks: readonly PlacedMark[];
  readonly density: PlacedDensity | undefined;
} => {
  const runs = placeRuns(lane, from, to, context, top);
  return runs === undefined
    ? { marks: [], density: placeDensity(lane, context) }
    : { marks: runs, density: undefined };
};
