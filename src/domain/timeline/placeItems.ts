import { clusterLabel } from "./clusterWords.ts";
import { splitRuns } from "./clusters.ts";
import type { LaneColumn } from "./lanes.ts";
import { packTracks, type Slot } from "./packTracks.ts";
import type { PlacedLabel, PlacedMark } from "./placed.ts";
import { type RecordShape, shapeRecord } from "./placeRecord.ts";
import { type FactsOf, LABEL_SIZE } from "./recordFacts.ts";
import { fitText, textWidth } from "./textWidth.ts";
import { daysIn, type TimeWindow, xOf } from "./timeScale.ts";

/** Height of a track: a label above a line. */
export const TRACK = 25;
const LINE = 18.5;
const BASELINE = 10;
/** Points closer than this fall together. */
const POINT_GAP = 14;
/** As many may still stand one above the other instead of being counted. */
const MOST_STACKED = 2;
/** Half the width of a counted disc. */
const DISC = 11;
const CLUSTER_LABEL = 360;
const SLOT_GAP = 10;
/** Of more records than this, a disc doesn't look for a kind that they share. */
const MOST_IN_DISC = 60;
/** More tracks than this make a lane that can't be overlooked. */
const MAX_TRACKS = 40;

export interface PlaceContext {
  readonly factsOf: FactsOf;
  readonly window: TimeWindow;
  readonly width: number;
  readonly openEnd: number;
  /** Room before a record's label for the shape of its kind; 0 where lanes tell the kind. */
  readonly lead: number;
}

/** Room that the shape of a kind takes before a label. */
export const KIND_LEAD = 11;

interface Item extends Slot {
  readonly x: number;
  /** Whether a date of it is in sight, rather than only the plan period that runs through. */
  readonly dated: boolean;
  readonly weight: number;
  readonly text: string;
  readonly labelWidth: number;
  /** Where its label begins, and how far above its line. */
  readonly labelX: number;
  readonly rise: number;
  readonly from: number;
  readonly make: (y: number, label: PlacedLabel | undefined) => PlacedMark;
}

const recordItem = (
  lane: LaneColumn,
  at: number,
  shape: RecordShape,
  { lead, width }: PlaceContext,
): Item => {
  const { facts, x, x0, x1, dates, bar } = shape;
  const { row, kind, title, labelWidth, weight } = facts;
  const key = `${lane.id}/${facts.entry.id}`;
  return {
    x,
    dated: dates.some((date) => date.x1 > 0 && date.x0 < width),
    x0,
    x1,
    weight,
    text: title,
    labelWidth,
    labelX: x0 + lead,
    rise: LINE - BASELINE,
    from: at,
    make: (y, label) => ({
      type: "record",
      key,
      row,
      kind,
      x,
      x0,
      x1,
      y,
      from: at,
      dates,
      bar,
      label,
    }),
  };
};

/** The kind that a lane's rows share: the lane's own, or else that of a few rows. */
export const kindOfRows = (lane: LaneColumn, rows: Int32Array, factsOf: FactsOf) => {
  if (lane.kind !== undefined || rows.length > MOST_IN_DISC) return lane.kind;
  const kinds = new Set([...rows].map((row) => factsOf(row).kind));
  return kinds.size === 1 ? [...kinds][0] : undefined;
};

const clusterItem = (
  lane: LaneColumn,
  places: readonly number[],
  { factsOf, window, width }: PlaceContext,
): Item => {
  const from = places[0] ?? 0;
  const rows = Int32Array.from(places, (at) => lane.rows[at] ?? 0);
  const firstDay = lane.starts[from] ?? 0;
  const lastDay = lane.starts[places.at(-1) ?? from] ?? firstDay;
  const first = xOf(window, width, firstDay + 0.5);
  const last = xOf(window, width, lastDay + 0.5);
  const x = (first + last) / 2;
  const text = clusterLabel(rows, firstDay, lastDay, factsOf);
  const kind = kindOfRows(lane, rows, factsOf);
  const x0 = first - DISC;
  const x1 = last + DISC;
  return {
    x,
    dated: true,
    x0,
    x1,
    weight: 100 + places.length,
    text,
    labelWidth: Math.min(textWidth(text, LABEL_SIZE), CLUSTER_LABEL),
    labelX: x1 + 6,
    // Beside the disc, where a record's label stands above its line.
    rise: 0,
    from,
    make: (line, label) => ({
      type: "cluster",
      key: `${lane.id}/${firstDay}+${rows.length}`,
      rows,
      kind,
      firstDay,
      lastDay,
      x,
      x0,
      x1,
      y: line - 4,
      from,
      label,
    }),
  };
};

/** Records without a plan period that fall together are counted; all others stand for themselves. */
const itemsOf = (lane: LaneColumn, places: readonly number[], context: PlaceContext): Item[] => {
  const { factsOf, window, width, openEnd } = context;
  const items: Item[] = [];
  const points: number[] = [];
  const single = (at: number): void => {
    const facts = factsOf(lane.rows[at] ?? 0);
    items.push(recordItem(lane, at, shapeRecord(facts, window, width, openEnd), context));
  };
  for (const at of places) {
    if (factsOf(lane.rows[at] ?? 0).period === undefined) points.push(at);
    else single(at);
  }
  const starts = Int32Array.from(points, (at) => lane.starts[at] ?? 0);
  const gapDays = (POINT_GAP / width) * daysIn(window);
  for (const { from, to } of splitRuns(starts, 0, points.length, gapDays) ?? []) {
    const run = points.slice(from, to);
    if (run.length > MOST_STACKED) items.push(clusterItem(lane, run, context));
    else run.forEach(single);
  }
  return items.sort((a, b) => a.x0 - b.x0 || a.from - b.from);
};

const labelled = (item: Item): Slot => ({
  x0: item.x0,
  x1: Math.max(item.x1, item.labelX + item.labelWidth),
});

/** The label of an item on its line: kept in sight where its beginning is outside, never out of `room`. */
const placeLabel = (
  item: Item,
  room: Slot,
  width: number,
  line: number,
): PlacedLabel | undefined => {
  const inside = Math.min(item.labelX - item.x0, KIND_LEAD);
  const x = Math.max(item.labelX, Math.min(inside, room.x1 - item.labelWidth));
  const space = Math.min(room.x1, width) - x;
  const text = fitText(item.text, LABEL_SIZE, Math.min(space, item.labelWidth) + 0.01);
  if (text === "" || x >= width || x + item.labelWidth <= 0) return undefined;
  return { x, y: line - item.rise, text, width: Math.min(space, item.labelWidth) };
};

/** The room that each item's label finds on its track, those of most weight served first. */
const roomByWeight = (items: readonly Item[], tracks: readonly number[]): readonly Slot[] => {
  const rooms = items.map(({ x0, x1 }): Slot => ({ x0, x1 }));
  const order = items.map((_, at) => at);
  order.sort((a, b) => (items[b]?.weight ?? 0) - (items[a]?.weight ?? 0) || a - b);
  for (const at of order) {
    const item = items[at];
    if (item === undefined) continue;
    const next = rooms.findIndex((_, other) => other > at && tracks[other] === tracks[at]);
    const end = (rooms[next]?.x0 ?? Number.POSITIVE_INFINITY) - SLOT_GAP;
    rooms[at] = { x0: item.x0, x1: Math.max(item.x1, Math.min(end, labelled(item).x1)) };
  }
  return rooms;
};

/** The line of each track that is in sight. */
const linesOf = (
  items: readonly Item[],
  tracks: readonly number[],
  inSight: readonly boolean[],
): ReadonlyMap<number, number> => {
  const dated = new Map<number, boolean>();
  tracks.forEach((track, at) => {
    if (inSight[at] === true)
      dated.set(track, dated.get(track) === true || items[at]?.dated === true);
  });
  const order = [...dated].sort(
    ([a, first], [b, second]) => Number(second) - Number(first) || a - b,
  );
  return new Map(order.map(([track], line) => [track, line]));
};

/**
 * Places records of a lane one by one on tracks, so that neither marks nor labels overlap. All get a
 * label if that takes no more than `MAX_TRACKS`; else the weightiest do. `undefined`: even the marks
 * alone need more tracks. Tracks are packed over all `places` and don't change as one pans; those
 * that hold a date in sight stand above those that plan periods merely run through.
 */
export const placeItems = (
  lane: LaneColumn,
  places: readonly number[],
  context: PlaceContext,
  top: number,
): { readonly marks: readonly PlacedMark[]; readonly tracks: number } | undefined => {
  const items = itemsOf(lane, places, context);
  let rooms: readonly Slot[] = items.map(labelled);
  let tracks = packTracks(rooms, SLOT_GAP);
  if (tracks.some((track) => track >= MAX_TRACKS)) {
    tracks = packTracks(items, SLOT_GAP);
    if (tracks.some((track) => track >= MAX_TRACKS)) return undefined;
    rooms = roomByWeight(items, tracks);
  }
  const inSight = items.map(({ x0, x1 }) => x1 > 0 && x0 < context.width);
  const lineOf = linesOf(items, tracks, inSight);
  const marks = items.flatMap((item, at) => {
    const line = lineOf.get(tracks[at] ?? -1);
    const room = rooms[at];
    if (line === undefined || room === undefined || inSight[at] !== true) return [];
    const y = top + line * TRACK + LINE;
    return [item.make(y, placeLabel(item, room, context.width, y))];
  });
  return { marks: marks.sort((a, b) => a.from - b.from), tracks: lineOf.size };
};
