import { SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import { wrapTo } from "#charts/scene/wrap.ts";
import type { Verdict } from "#domain/judging/verdict.ts";

import { around } from "#charts/scene/place/boxes.ts";
import { dodge } from "#charts/scene/place/dodge.ts";
import { columnOf, type Wanted } from "./paceScatterColumn.ts";
import {
  farLabels,
  labelText,
  nearLabels,
  overLabels,
  type PointLabel,
} from "./paceScatterLabels.ts";
import {
  frameOf,
  hasNames,
  LEAST_WAY,
  MOST_WAY,
  type PaceFrame,
  xOf,
  yOf,
} from "./paceScatterFrame.ts";
import type { PacePoint } from "./paceScatterModel.ts";
import { MOST_NAMED, paceSheet } from "./paceScatterSheet.ts";
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

/** Above this many points numbers would hide the picture. */
const MOST_NUMBERED = 120;

const offOf = (way: number): PlacedPoint["off"] =>
  way > MOST_WAY ? "above" : way < LEAST_WAY ? "below" : undefined;

/** Where the points stand on a frame, moved apart where they would lie on each other. */
const spotsOf = (points: readonly PacePoint[], frame: PaceFrame) =>
  dodge(
    points.map(({ time, way }) => {
      const off = offOf(way);
      return {
        x: xOf(frame, time),
        y: yOf(frame, way),
        ...(off === undefined ? {} : { beyond: off === "above" ? (-1 as const) : (1 as const) }),
      };
    }),
    frame,
  );

/** The frame of a width that has room for all rows of points above its scale. */
export const frameFor = (
  points: readonly PacePoint[],
  width: number,
  measure: Measure,
  height?: number,
): PaceFrame => {
  const bare = frameOf(width, measure, 0, height);
  const highest = Math.min(bare.top, ...spotsOf(points, bare).map(({ y }) => y));
  return frameOf(width, measure, bare.top - highest, height);
};

/**
 * Places points and names them, the most important first: beside the point where nothing is in the way,
 * else in a column to the right with a line to the point, else by the number in the table.
 */
export const placePoints = (
  points: readonly PacePoint[],
  names: readonly string[],
  frame: PaceFrame,
  measure: Measure,
): PlacedPace => {
  const wrapped = (name: string, width: number) =>
    labelText(wrapTo(name, width, MOST_LINES, { measure, size: SMALL }), measure);
  const spots = spotsOf(points, frame);
  const words = pathWords(
    frame,
    spots.map(({ x, y }) => around(x, y, 8)),
    measure,
  );
  const sheet = paceSheet(frame, spots, [
    axisWordsBox(measure),
    ...words.flatMap(({ boxes }) => boxes),
  ]);
  const order = points
    .map(({ verdict }, index) => ({ index, rank: ranks[verdict] }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .flatMap(({ index }) => {
      const spot = spots[index];
      return spot === undefined ? [] : [{ index, ...spot }];
    });
  const beside: Wanted[] = [];
  for (const { index, x, y } of hasNames(frame) ? order.slice(0, MOST_NAMED) : []) {
    const name = names[index] ?? "";
    const inside = INSIDE.flatMap((width) => nearLabels(x, y, wrapped(name, width)));
    if (!sheet.place(index, inside)) {
      const text = wrapped(name, frame.width - frame.right - BESIDE);
      beside.push({ index, x, y, text });
    }
  }
  for (const [index, label] of columnOf(beside, frame, sheet.inTheWay)) sheet.put(index, label);
  for (const { index, x, y } of points.length <= MOST_NUMBERED ? order : []) {
    if (sheet.labels.has(index)) continue;
    const number = labelText([String(index + 1)], measure);
    const wanted = [nearLabels, overLabels, farLabels].flatMap((labels) => labels(x, y, number));
    // Better a line over a point than a point that nothing leads from.
    if (!sheet.place(index, wanted)) sheet.place(index, wanted, true);
  }
  return {
    words,
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
