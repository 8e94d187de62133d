import { SMALL } from "#charts/scene/mark.ts";
import { xOf } from "#charts/scene/time/timeScale.ts";
import { cutToRead } from "#charts/scene/wrap.ts";
import { daysIn } from "#domain/calendar/timeWindow.ts";
import type { LaneColumn } from "#domain/chronology/lanes.ts";
import { listRows, rowAt } from "#domain/filter/row.ts";
import { timelineMarks } from "#messages/charts/timelineMarks.ts";

import { kindOfRows, lastDayOf, splitRuns, weightiest } from "./clusters.ts";
import { foldThrough, throughItems } from "./foldThrough.ts";
import { type Item, linesOf, type Slot, tracksOf, withRooms } from "./itemTracks.ts";
import type { PlacedLabel, PlacedMark } from "./placed.ts";
import { type PlaceContext, type RecordShape, shapeRecord } from "./placeRecord.ts";

/** Height of a track: a label above a line. */
export const TRACK = 26;
const LINE = 19;
/** How far a label stands above its line. */
const RISE = 9;
/** Points closer than this fall together. */
const POINT_GAP = 14;
/** As many may still stand one above the other instead of being counted. */
const MOST_STACKED = 2;
/** Half the width of a counted disc. */
const DISC = 12;
const CLUSTER_LABEL = 390;
/** As many of its titles are told beside a disc, the weightiest. */
const MOST_TOLD = 3;

/** Room that the shape of a kind takes before a label. */
export const KIND_LEAD = 11;

const recordItem = (
  lane: LaneColumn,
  at: number,
  shape: RecordShape,
  { kinds, width }: PlaceContext,
): Item => {
  const { facts, x, x0, x1, dates, bar } = shape;
  const { row, kind, title, lang, titleWidth, labelWidth, weight } = facts;
  const key = `${lane.id}/${facts.entry.id}`;
  const led =
    kinds && !dates.some((date) => date.means !== "due" && date.x >= 0 && date.x <= width);
  const dated = dates.some((date) => date.x1 > 0 && date.x0 < width);
  return {
    x,
    inSight: dated || (bar !== undefined && bar.x1 > 0 && bar.x0 < width),
    dated,
    runsThrough: !dated && bar !== undefined && bar.x0 <= 0 && bar.x1 >= width,
    x0,
    x1,
    weight,
    text: title,
    lang,
    textWidth: titleWidth,
    labelWidth,
    labelX: led ? x0 + KIND_LEAD : x0,
    rise: RISE,
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
      led,
      bar,
      label,
    }),
  };
};

const clusterItem = (
  lane: LaneColumn,
  places: readonly number[],
  { factsOf, measure, window, width }: PlaceContext,
): Item => {
  const from = places[0] ?? 0;
  const rows = listRows(places.map((at) => rowAt(lane.rows, at)));
  const firstDay = lane.starts[from] ?? 0;
  const lastDay = lane.starts[places.at(-1) ?? from] ?? firstDay;
  const first = xOf(window, width, firstDay + 0.5);
  const last = xOf(window, width, lastDay + 0.5);
  const x = (first + last) / 2;
  const titles = weightiest(rows, factsOf, MOST_TOLD);
  const end = lastDayOf(rows, lastDay, factsOf);
  const text = timelineMarks.clusterLabel({ count: rows.length, titles }, [firstDay, end]);
  const full = measure(text, SMALL);
  const kind = kindOfRows(lane, rows, factsOf);
  const x0 = first - DISC;
  const x1 = last + DISC;
  return {
    x,
    inSight: firstDay < window.end && lastDay + 1 > window.start,
    dated: true,
    runsThrough: false,
    x0,
    x1,
    weight: 100 + places.length,
    text,
    textWidth: full,
    labelWidth: Math.min(full, CLUSTER_LABEL),
    labelX: x1 + 6,
    // Beside the disc, where a record's label stands above its line.
    rise: 0,
    from,
    make: (line, label) => ({
      type: "cluster",
      key: `${lane.id}/${firstDay}+${rows.length}`,
      rows,
      runsThrough: false,
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
    const facts = factsOf(rowAt(lane.rows, at));
    items.push(recordItem(lane, at, shapeRecord(facts, window, width, openEnd), context));
  };
  for (const at of places) {
    if (factsOf(rowAt(lane.rows, at)).period === undefined) points.push(at);
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

/**
 * The label of an item on its line: kept in sight where its beginning is outside, and cut where `room`
 * ends: further left it would lie over the names of lanes.
 */
const placeLabel = (
  item: Item,
  room: Slot,
  { width, measure }: PlaceContext,
  line: number,
): PlacedLabel | undefined => {
  const inside = Math.min(item.labelX - item.x0, KIND_LEAD);
  const x = Math.max(item.labelX, inside);
  const space = Math.min(room.x1, width) - x;
  if (x >= width) return undefined;
  // Most have room for all of it, which need not be measured again.
  const text =
    item.textWidth <= space ? item.text : cutToRead(item.text, space, { measure, size: SMALL });
  if (text === "") return undefined;
  const { lang, rise } = item;
  return { x, y: line - rise, text, lang, width: Math.min(space, item.textWidth) };
};

/**
 * Places records of a lane one by one on tracks, so that neither marks nor labels overlap.
 * `undefined`: that would take more tracks than can be overlooked. Tracks are packed over all `places`
 * and don't change as one pans; those that hold a date in sight stand above those that plan periods
 * merely run through. What runs through the whole window shares the last line.
 */
export const placeItems = (
  lane: LaneColumn,
  places: readonly number[],
  context: PlaceContext,
  top: number,
): { readonly marks: readonly PlacedMark[]; readonly tracks: number } | undefined => {
  const all = itemsOf(lane, places, context);
  const through = throughItems(all);
  const packed = tracksOf(all);
  // What shares the last line needs no tracks where they get scarce.
  const tracked = packed ?? tracksOf(all.filter((item) => !through.has(item)));
  if (tracked === undefined) return undefined;
  const isDrawn = (item: Item): boolean => item.inSight && !through.has(item);
  const lineOf = linesOf(tracked, isDrawn);
  const yOf = (line: number): number => top + line * TRACK + LINE;
  const marks = withRooms(tracked).flatMap(({ item, track, room }): readonly PlacedMark[] => {
    const line = lineOf.get(track);
    if (line === undefined || !isDrawn(item)) return [];
    const y = yOf(line);
    return [item.make(y, placeLabel(item, room, context, y))];
  });
  if (through.size > 0) marks.push(foldThrough(lane, through, context, yOf(lineOf.size), RISE));
  return {
    marks: marks.sort((a, b) => a.from - b.from),
    tracks: lineOf.size + (through.size > 0 ? 1 : 0),
  };
};
