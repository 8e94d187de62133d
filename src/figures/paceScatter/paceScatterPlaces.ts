import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { wrapTo } from "#scene/wrap.ts";
import type { Verdict } from "#domain/judging/verdict.ts";

import { around } from "#scene/place/boxes.ts";
import { dodge } from "#scene/place/dodge.ts";
import { columnOf, type Wanted } from "./paceScatterColumn.ts";
import {
  aboveLabels,
  farLabels,
  labelText,
  nearLabels,
  overLabels,
  type PointLabel,
} from "./paceScatterLabels.ts";
import {
  BAND,
  BAND_END,
  paceFrame,
  hasNames,
  LEAST_WAY,
  MOST_WAY,
  type PaceFrame,
  pathOf,
  paceX,
  yOf,
} from "./paceScatterFrame.ts";
import type { PacePoint } from "./paceScatterModel.ts";
import { MOST_NAMED, paceLabelPlacer } from "./paceScatterSheet.ts";
import { axisWordsBox, type PathWords, pathWords, timeAxisWords } from "./paceScatterSides.ts";

/** A point with its place in pixels and its name, or where there is no room its number in the table. */
export interface PlacedPoint {
  readonly point: PacePoint;
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** Above or below what the scale holds: drawn at its edge with an arrowhead. */
  readonly off?: "above" | "below";
  /** Absent where there is room for neither. */
  readonly label?: PointLabel;
}

/** All that stands on a scatter beside its axes. */
export interface PlacedPace {
  readonly points: readonly PlacedPoint[];
  readonly words: readonly PathWords[];
  /** Where the band begins of what lies over the scale; undefined where nothing does. */
  readonly band: number | undefined;
  /** What the axis of time counts, and where that ends. */
  readonly time: { readonly text: string; readonly x: number };
}

/** Widths of a name inside the plot, the nicest first, and how many lines it may have. */
const INSIDE = [178, 126, 296];
const MOST_LINES = 9;
/** Between the plot and the names beside it. */
const BESIDE = 18;

/** Bad news first: what is behind has its name before what is met. */
const ranks: Readonly<Record<Verdict, number>> = {
  missed: 0,
  "due-was-behind": 0,
  behind: 0,
  "due-was-ahead": 1,
  "due-no-baseline": 1,
  "on-pace": 1,
  met: 2,
  "not-judged": 3,
};

/** So many of the furthest behind, and of the furthest ahead, have their names on a page. */
const ENDS = { wide: [5, 3], narrow: [3, 1] } as const;

/** The points of a page that are named, by their places in the order of all, the furthest behind first. */
const endsOf = (count: number, frame: PaceFrame): ReadonlySet<number> => {
  const [behind, ahead] = hasNames(frame) ? ENDS.wide : ENDS.narrow;
  const all = Array.from({ length: count }, (_none, index) => index);
  return new Set([...all.slice(0, behind), ...all.slice(-ahead)]);
};

/** Above this many points numbers would hide the picture. */
const MOST_NUMBERED = 120;

const offOf = (way: number): PlacedPoint["off"] =>
  way > MOST_WAY ? "above" : way < LEAST_WAY ? "below" : undefined;

/** How far apart marks stand that would lie on each other; on a phone, where so many pixels are more of the time, closer. */
const APART = 12;
const CLOSE = 11;

/** Whether a place lies on the path or above it. */
const isPrerendered = ({ x, y }: { readonly x: number; readonly y: number }, frame: PaceFrame) => {
  const { x1, y1, x2, y2 } = pathOf(frame);
  return y <= y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
};

/**
 * Where the points stand on a frame, moved apart where they would lie on each other. Of those over the scale the
 * ones that are named come first, so that they stand in rows of their own at the edge, from which a line leads.
 */
const spotsOf = (points: readonly PacePoint[], frame: PaceFrame) => {
  const ends = endsOf(points.length, frame);
  const isFirst = ({ way }: PacePoint, index: number): boolean =>
    hasNames(frame) && ends.has(index) && offOf(way) === "above";
  const order = points
    .map((point, index) => ({ ...point, index, isFirst: isFirst(point, index) }))
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst));
  const spots = dodge(
    order.map(({ time, way }) => {
      const off = offOf(way);
      return {
        x: paceX(frame, time),
        y: yOf(frame, way) - (off === "above" ? BAND : 0),
        ...(off === undefined ? {} : { beyond: off === "above" ? (-1 as const) : (1 as const) }),
      };
    }),
    frame,
    hasNames(frame) ? APART : CLOSE,
    (from, to) => isPrerendered(from, frame) === isPrerendered(to, frame),
  );
  const placed = new Map(order.map(({ index }, at) => [index, spots[at] ?? { x: 0, y: 0 }]));
  return points.map((_point, index) => placed.get(index) ?? { x: 0, y: 0 });
};

/** The frame of a width that has room for all rows of points above its scale. */
export const frameFor = (
  points: readonly PacePoint[],
  width: number,
  measure: Measure,
  height?: number,
): PaceFrame => {
  const bare = paceFrame(width, measure, 0, height);
  const highest = Math.min(bare.top, ...spotsOf(points, bare).map(({ y }) => y));
  return paceFrame(width, measure, bare.top - highest, height);
};

/**
 * Places points and names them, the most important first: beside the point where nothing is in the way,
 * else in a column to the right with a line to the point, else by the number in the table. With `onlyEnds`
 * the furthest behind and ahead alone have names, and none a number: a page tells the others when asked.
 */
export const placePoints = (
  points: readonly PacePoint[],
  names: readonly string[],
  frame: PaceFrame,
  measure: Measure,
  onlyEnds = false,
): PlacedPace => {
  const wrapped = (name: string, width: number) =>
    labelText(wrapTo(name, width, MOST_LINES, { measure, size: SMALL }), measure);
  const spots = spotsOf(points, frame);
  const words = pathWords(
    frame,
    spots.map(({ x, y }) => around(x, y, 8)),
    measure,
  );
  const beyond = spots.filter((_spot, index) => offOf(points[index]?.way ?? 0) === "above");
  const band = beyond.length === 0 ? undefined : Math.min(...beyond.map(({ y }) => y)) - BAND_END;
  const { left, right } = frame;
  const sheet = paceLabelPlacer(
    frame,
    spots,
    [
      axisWordsBox(measure),
      ...words.flatMap(({ boxes }) => boxes),
      // No name runs through the line over the band.
      ...(band === undefined ? [] : [{ x1: left, x2: right, y1: 0, y2: band + 1 }]),
    ],
    onlyEnds,
  );
  const order = points
    .map(({ verdict }, index) => ({ index, rank: ranks[verdict] }))
    .sort(
      (a, b) => a.rank - b.rank || (a.rank === ranks.met ? b.index - a.index : a.index - b.index),
    )
    .flatMap(({ index }) => {
      const spot = spots[index];
      return spot === undefined ? [] : [{ index, ...spot }];
    });
  const beside: Wanted[] = [];
  const ends = endsOf(points.length, frame);
  const named = onlyEnds
    ? order.filter(({ index }) => ends.has(index))
    : hasNames(frame)
      ? order.slice(0, MOST_NAMED)
      : [];
  for (const { index, x, y } of named) {
    const name = names[index] ?? "";
    // Where no column stands beside the plot, a name may stand off its point.
    const ways = hasNames(frame) ? [nearLabels] : [nearLabels, aboveLabels, farLabels];
    const inside = INSIDE.flatMap((width) => {
      const text = wrapped(name, width);
      return ways.flatMap((labels) => labels(x, y, text));
    });
    if (!sheet.place(index, inside) && hasNames(frame)) {
      const text = wrapped(name, frame.width - frame.right - BESIDE);
      beside.push({ index, x, y, text });
    }
  }
  for (const [index, label] of columnOf(beside, frame, sheet.inTheWay)) sheet.put(index, label);
  for (const { index, x, y } of points.length <= MOST_NUMBERED && !onlyEnds ? order : []) {
    if (sheet.labels.has(index)) continue;
    const number = labelText([String(index + 1)], measure);
    const wanted = [nearLabels, overLabels, farLabels].flatMap((labels) => labels(x, y, number));
    // Better a line over a point than a point that nothing leads from.
    if (!sheet.place(index, wanted)) sheet.place(index, wanted, true);
  }
  return {
    words,
    band,
    time: timeAxisWords(frame, measure),
    points: points.map((point, index): PlacedPoint => {
      const label = sheet.labels.get(index);
      const off = offOf(point.way);
      return {
        point,
        number: index + 1,
        ...(spots[index] ?? { x: 0, y: 0 }),
        ...(off === undefined ? {} : { off }),
        ...(label === undefined ? {} : { label }),
      };
    }),
  };
};
