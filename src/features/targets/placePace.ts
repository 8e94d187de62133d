import type { Verdict } from "#domain/pace/verdict.ts";

import {
  hasNames,
  LEAST_WAY,
  MOST_WAY,
  type PaceFrame,
  type PacePoint,
  xOf,
  yOf,
} from "./paceScatterView.ts";
import { wrapText } from "./wrapText.ts";

interface PointLabel {
  readonly lines: readonly string[];
  readonly x: number;
  /** Base line of the first line. */
  readonly y: number;
  readonly anchor: "start" | "end";
  /** True where it stands off, and a line has to lead to it. */
  readonly led: boolean;
}

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

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const overlaps = (a: Box, b: Box): boolean =>
  a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

const CHARACTER = 7.4;
export const LABEL_LINE = 15;
/** Characters to a line inside the plot, the nicest first, and in the column of names beside it. */
const INSIDE = [24, 17, 40];
const BESIDE = 28;

const widthOf = (lines: readonly string[]): number =>
  Math.max(...lines.map(({ length }) => length)) * CHARACTER;

const boxOf = ({ lines, x, y, anchor }: PointLabel): Box => {
  const x1 = anchor === "start" ? x : x - widthOf(lines);
  const top = y - 11;
  return { x1, x2: x1 + widthOf(lines), y1: top, y2: top + lines.length * LABEL_LINE };
};

const besides = (x: number, y: number, lines: readonly string[], led: boolean) =>
  (["start", "end"] as const).map((anchor): PointLabel => ({
    lines,
    x: anchor === "start" ? x + 9 : x - 9,
    y,
    anchor,
    led,
  }));

/** Right or left of a point, level with it or a little above or below: no line has to lead there. */
const candidatesOf = (x: number, y: number, lines: readonly string[]): readonly PointLabel[] => {
  const middle = y + 4.5 - ((lines.length - 1) * LABEL_LINE) / 2;
  const most = 6 + ((lines.length - 1) * LABEL_LINE) / 2;
  return [0, -6, 6, -most, most].flatMap((shift) => besides(x, middle + shift, lines, false));
};

/** Some lines above or below its point, with a line that leads there: good enough for a number. */
const fartherOf = (x: number, y: number, lines: readonly string[]): readonly PointLabel[] =>
  [-1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6].flatMap((rise) =>
    besides(x, y + 4.5 + rise * LABEL_LINE, lines, true),
  );

/** Bad news first: what is behind has its name before what is met. */
const ranks: Readonly<Record<Verdict, number>> = {
  missed: 0,
  "short-at-last-reading": 0,
  behind: 0,
  "on-pace": 1,
  met: 2,
  "not-judged": 3,
};

/** Above this many points names would hide the picture: the most important have theirs, some a number. */
const MOST_NAMED = 40;
const MOST_NUMBERED = 120;

interface Wanted {
  readonly index: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** Names one below the other beside the plot, each as near to the height of its point as the others let it. */
const columnOf = (
  wanted: readonly Wanted[],
  { right, top, bottom }: PaceFrame,
): ReadonlyMap<number, PointLabel> => {
  const rows: { index: number; lines: readonly string[]; top: number }[] = [];
  let floor = top - 10;
  for (const { index, y, lines } of wanted.toSorted((a, b) => a.y - b.y)) {
    const at = Math.max(floor, y - (lines.length * LABEL_LINE) / 2);
    rows.push({ index, lines, top: at });
    floor = at + lines.length * LABEL_LINE + 2;
  }
  // What was pushed past the foot pushes back, from below.
  let ceiling = bottom + 8;
  for (const row of rows.toReversed()) {
    row.top = Math.min(row.top, ceiling - row.lines.length * LABEL_LINE - 2);
    ceiling = row.top;
  }
  return new Map(
    rows.map((row) => [
      row.index,
      { lines: row.lines, x: right + 16, y: row.top + 11, anchor: "start", led: true },
    ]),
  );
};

/**
 * Places points and names them, the most important first: beside the point where nothing is in the way,
 * else in a column to the right with a line to the point, else by the number in the table.
 */
export const placePoints = (
  points: readonly PacePoint[],
  names: readonly string[],
  frame: PaceFrame,
): readonly PlacedPoint[] => {
  const spots = points.map(({ time, way }) => ({ x: xOf(frame, time), y: yOf(frame, way) }));
  // Wider than a point is: a name right beside another's point would be taken for that one's.
  const reach = hasNames(frame) ? 16 : 7;
  const taken: Box[] = spots.map(({ x, y }) => ({
    x1: x - reach,
    x2: x + reach,
    y1: y - 7,
    y2: y + 7,
  }));
  const fits = (label: PointLabel, own: number): boolean => {
    const box = boxOf(label);
    return (
      box.x1 >= frame.left + 2 &&
      box.x2 <= (hasNames(frame) ? frame.right + 6 : frame.width) &&
      box.y1 >= 0 &&
      box.y2 <= frame.bottom &&
      taken.every((other, index) => index === own || !overlaps(box, other))
    );
  };
  const labels = new Map<number, PointLabel>();
  const place = (index: number, candidates: readonly PointLabel[]): boolean => {
    const found = candidates.find((label) => fits(label, index));
    if (found === undefined) return false;
    taken.push(boxOf(found));
    labels.set(index, found);
    return true;
  };
  const order = points
    .map(({ verdict }, index) => ({ index, rank: ranks[verdict] }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ index }) => index);
  const beside: Wanted[] = [];
  let room = frame.bottom - frame.top + 10;
  for (const index of hasNames(frame) ? order.slice(0, MOST_NAMED) : []) {
    const name = names[index] ?? "";
    const { x, y } = spots[index] ?? { x: 0, y: 0 };
    const inside = INSIDE.flatMap((longest) => candidatesOf(x, y, wrapText(name, longest, 9)));
    if (place(index, inside)) continue;
    const lines = wrapText(name, BESIDE, 9);
    const height = lines.length * LABEL_LINE + 2;
    if (height > room) continue;
    room -= height;
    beside.push({ index, lines, y });
  }
  for (const [index, label] of columnOf(beside, frame)) labels.set(index, label);
  if (points.length <= MOST_NUMBERED) {
    for (const index of order.filter((one) => !labels.has(one))) {
      const { x, y } = spots[index] ?? { x: 0, y: 0 };
      const number = [String(index + 1)];
      place(index, [...candidatesOf(x, y, number), ...fartherOf(x, y, number)]);
    }
  }
  return points.map((point, index): PlacedPoint => {
    const label = labels.get(index);
    const { way } = point;
    const off = way > MOST_WAY ? "above" : way < LEAST_WAY ? "below" : undefined;
    return {
      point,
      number: index + 1,
      ...(spots[index] ?? { x: 0, y: 0 }),
      ...(off === undefined ? {} : { off }),
      ...(label === undefined ? {} : { label }),
    };
  });
};
