import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { around } from "#scene/place/boxes.ts";
import type { Candidate } from "#scene/place/labels.ts";
import { wrapTo } from "#scene/wrap.ts";
import type { Verdict } from "#domain/judging/verdict.ts";

import {
  aboveLabels,
  candidate,
  columnOf,
  farLabels,
  labelText,
  MOST_NAMED,
  nearLabels,
  overLabels,
  pacePlacer,
  type PointLabel,
  type Wanted,
} from "./paceScatterLabels.ts";
import {
  axisWordsBox,
  BAND,
  BAND_END,
  hasNames,
  LEAST_WAY,
  MOST_WAY,
  type PaceFrame,
  paceFrame,
  pathOf,
  type PathWords,
  pathWords,
  rangeOf,
  paceX,
  timeAxisWords,
  yOf,
} from "./paceScatterFrame.ts";
import { isSided, type PacePoint } from "./paceScatterModel.ts";

/** A point with its position in pixels and its name, or its number in the table where the name doesn't fit. */
export interface PlacedPoint {
  readonly point: PacePoint;
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** Above or below the scale: drawn at its edge with an arrowhead. */
  readonly off?: "above" | "below";
  /** Absent where neither fits. */
  readonly label?: PointLabel;
}

/** A scatter without its axes. */
export interface PlacedPace {
  readonly points: readonly PlacedPoint[];
  readonly words: readonly PathWords[];
  /** The bottom of the band of points above the scale; undefined where there are none. */
  readonly band: number | undefined;
  /** The label of the time axis, and its right end. */
  readonly time: { readonly text: string; readonly x: number };
}

/** Widths of a name inside the plot, the best first, and its most lines. */
const INSIDE = [178, 126, 296];
const MOST_LINES = 9;
/** Between the plot and the names beside it. */
const BESIDE = 18;

/** Bad news first: what is behind is named before what is met. */
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

/**
 * How many of the furthest behind, and of the furthest ahead, are named on a page. A narrow one has no column of names
 * with leaders to points in a crowd.
 */
const ENDS = { wide: [5, 3], narrow: [3, 0] } as const;

/** The points of a page that are named, by index in the order of all, the furthest behind first. */
const endsOf = (points: readonly PacePoint[], frame: PaceFrame): ReadonlySet<number> => {
  const [behind, ahead] = hasNames(frame) ? ENDS.wide : ENDS.narrow;
  const all = points.filter(isSided).map((_point, index) => index);
  return new Set([...all.slice(0, behind), ...all.slice(all.length - ahead)]);
};

/** More numbers than this would hide the points. */
const MOST_NUMBERED = 120;

const offOf = (way: number): PlacedPoint["off"] =>
  way > MOST_WAY ? "above" : way < LEAST_WAY ? "below" : undefined;

/** How far apart overlapping marks are moved; less on a phone, where a pixel is more of the time. */
const APART = 12;
const CLOSE = 11;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Whether a position is on the path or above it. */
const isOnPace = ({ x, y }: Spot, frame: PaceFrame): boolean => {
  const { x1, y1, x2, y2 } = pathOf(frame);
  return y <= y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
};

interface WantedSpot extends Spot {
  /** The direction in which it is off the scale: there it may be in rows further out, whose order means nothing. */
  readonly beyond?: 1 | -1;
}

/** Positions tried on either side of a mark's own, half of `apart` from each other: further away would mislead. */
const HALF_STEPS = 6;
/** The most rows of marks off the scale. */
const MOST_ROWS = 8;

const isFree = (spot: Spot, placed: readonly Spot[], apart: number): boolean =>
  placed.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) >= apart);

/**
 * Moves marks whose middles are less than `apart` from each other sideways, as little as possible; the first ones stay
 * in place. None leaves the plot, and none changes sides of the path if another position is free.
 */
const dodge = (spots: readonly WantedSpot[], frame: PaceFrame, apart: number): readonly Spot[] => {
  const placed: Spot[] = [];
  for (const { x, y, beyond } of spots) {
    const aside = Array.from({ length: HALF_STEPS }, (_none, at) => ((at + 1) * apart) / 2);
    const count = beyond === undefined ? 1 : MOST_ROWS;
    const rows = Array.from({ length: count }, (_none, at) => y + (beyond ?? 0) * at * apart);
    // The nearest first; a row further out rather than far aside, as rows mean nothing and horizontal positions do.
    const tried = rows
      .flatMap((row, out) =>
        [0, ...aside.flatMap((step) => [-step, step])].map((step) => ({
          x: x + step,
          y: row,
          far: 0.9 * out + Math.abs(step) / apart,
        })),
      )
      .sort((a, b) => a.far - b.far);
    const all = tried.filter(
      (one) => one.x >= frame.left && one.x <= frame.right && isFree(one, placed, apart),
    );
    const isAhead = isOnPace({ x, y }, frame);
    const free = all.find((one) => isOnPace(one, frame) === isAhead) ?? all[0];
    placed.push({ x: free?.x ?? x, y: free?.y ?? y });
  }
  return placed;
};

/**
 * The positions of points in a frame, moved apart where they would overlap. Of those above the scale the named ones
 * come first, so that they are in the outermost row, where their leaders start.
 */
const spotsOf = (points: readonly PacePoint[], frame: PaceFrame) => {
  const ends = endsOf(points, frame);
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
  );
  const placed = new Map(order.map(({ index }, at) => [index, spots[at] ?? { x: 0, y: 0 }]));
  return points.map((_point, index) => placed.get(index) ?? { x: 0, y: 0 });
};

/** The frame of a width with all rows of points above its scale. */
export const frameFor = (
  points: readonly PacePoint[],
  width: number,
  measure: Measure,
  height?: number,
): PaceFrame => {
  const range = rangeOf(points.map(({ way }) => way));
  const bare = paceFrame(width, measure, 0, height, range);
  const highest = Math.min(bare.top, ...spotsOf(points, bare).map(({ y }) => y));
  return paceFrame(width, measure, bare.top - highest, height, range);
};

/**
 * Places points and names them, the most important first: beside the point where that is free, else in a column to the
 * right with a leader to the point, else by the number in the table. With `onlyEnds` only the furthest behind and ahead
 * have names, and none a number: a page names the others on hover.
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
  const isCrowd = points.length > MOST_NAMED && !onlyEnds;
  const others = [
    axisWordsBox(measure),
    ...words.flatMap(({ boxes }) => boxes),
    // No name crosses the line of the band.
    ...(band === undefined ? [] : [{ x1: left, x2: right, y1: 0, y2: band + 1 }]),
  ];
  const placer = pacePlacer(frame, spots, others, onlyEnds || hasNames(frame));
  const labels = new Map<number, PointLabel>();
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
  const ends = endsOf(points, frame);
  const named = onlyEnds
    ? order.filter(({ index }) => ends.has(index))
    : hasNames(frame)
      ? order.slice(0, MOST_NAMED)
      : [];
  for (const { index, x, y } of named) {
    const name = names[index] ?? "";
    // Without a column of names beside the plot, a name may be away from its point.
    const ways = hasNames(frame) ? [nearLabels] : [nearLabels, aboveLabels, farLabels];
    const inside = function* (): Generator<Candidate<PointLabel>> {
      for (const width of INSIDE) {
        const text = wrapped(name, width);
        for (const way of ways) for (const label of way(x, y, text)) yield candidate(label);
      }
    };
    const label = placer.place(inside(), { owner: index, isOverPoints: isCrowd });
    if (label !== undefined) labels.set(index, label);
    else if (hasNames(frame)) {
      beside.push({ index, x, y, text: wrapped(name, frame.width - frame.right - BESIDE) });
    }
  }
  const inTheWay = (own: number) => placer.leaderObstacles(own, isCrowd);
  for (const [index, label] of columnOf(beside, frame, inTheWay)) {
    labels.set(index, label);
    placer.put(candidate(label), index);
  }
  // For a number without a free position: a leader across a point is better than a point without a number.
  const asLastResort = {
    bounds: { x1: left + 2, y1: 0, x2: frame.width, y2: frame.bottom },
    isOverPoints: true,
    isOverLeaders: true,
  };
  for (const { index, x, y } of points.length <= MOST_NUMBERED && !onlyEnds ? order : []) {
    if (labels.has(index)) continue;
    const number = labelText([String(index + 1)], measure);
    const anywhere = function* (): Generator<Candidate<PointLabel>> {
      for (const way of [nearLabels, overLabels, farLabels]) {
        for (const label of way(x, y, number)) yield candidate(label);
      }
    };
    const label =
      placer.place(anywhere(), { owner: index, isOverPoints: isCrowd }) ??
      placer.place(anywhere(), { owner: index, ...asLastResort });
    if (label !== undefined) labels.set(index, label);
  }
  return {
    words,
    band,
    time: timeAxisWords(frame, measure),
    points: points.map((point, index): PlacedPoint => {
      const label = labels.get(index);
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
