import type { Verdict } from "#domain/pace/verdict.ts";

import { around } from "./boxes.ts";
import { dodge } from "./dodge.ts";
import { columnOf, type Wanted } from "./paceColumn.ts";
import { farLabels, nearLabels, overLabels, type PointLabel } from "./paceLabels.ts";
import {
  hasNames,
  LEAST_WAY,
  MOST_WAY,
  type PaceFrame,
  type PacePoint,
  xOf,
  yOf,
} from "./paceScatterView.ts";
import { MOST_NAMED, paceSheet } from "./paceSheet.ts";
import { type PathWords, pathWords } from "./pathWords.ts";
import { wrapText } from "./wrapText.ts";

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
}

/** Characters to a line inside the plot, the nicest first, and in the column of names beside it. */
const INSIDE = [24, 17, 40];
const BESIDE = 26;

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

/**
 * Places points and names them, the most important first: beside the point where nothing is in the way,
 * else in a column to the right with a line to the point, else by the number in the table.
 */
export const placePoints = (
  points: readonly PacePoint[],
  names: readonly string[],
  frame: PaceFrame,
): PlacedPace => {
  const spots = dodge(
    points.map(({ time, way }) => ({ x: xOf(frame, time), y: yOf(frame, way) })),
    frame,
  );
  const words = pathWords(
    frame,
    spots.map(({ x, y }) => around(x, y, 8)),
  );
  const sheet = paceSheet(
    frame,
    spots,
    words.flatMap(({ boxes }) => boxes),
  );
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
    const inside = INSIDE.flatMap((longest) => nearLabels(x, y, wrapText(name, longest, 9)));
    if (!sheet.place(index, inside)) beside.push({ index, x, y, lines: wrapText(name, BESIDE, 9) });
  }
  for (const [index, label] of columnOf(beside, frame, sheet.inTheWay)) sheet.put(index, label);
  for (const { index, x, y } of points.length <= MOST_NUMBERED ? order : []) {
    if (sheet.labels.has(index)) continue;
    const number = [String(index + 1)];
    sheet.place(
      index,
      [nearLabels, overLabels, farLabels].flatMap((labels) => labels(x, y, number)),
    );
  }
  return {
    words,
    points: points.map((point, index): PlacedPoint => {
      const label = sheet.labels.get(index);
      const { way } = point;
      const off = way > MOST_WAY ? "above" : way < LEAST_WAY ? "below" : undefined;
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
