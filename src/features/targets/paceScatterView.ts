import type { TargetEntry } from "#domain/entry.ts";
import type { Judgement } from "#domain/pace/judge.ts";
import type { Verdict } from "#domain/pace/verdict.ts";
import type { Judged } from "#domain/snapshot.ts";

/** A target that has covered a share of its way in a share of its time. */
export interface PacePoint {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly verdict: Verdict;
  /** Share of the time gone at the last reading, 0 to 1. */
  readonly time: number;
  /** Share of the way covered then, along the path; it may lie beyond 0 and 1. */
  readonly way: number;
}

/**
 * The targets that can stand on a scatter of pace, the furthest behind first. On a compound path the way
 * is counted along the path, so that the diagonal is on pace either way.
 */
export const pacePoints = (targets: readonly TargetEntry[], judged: Judged): readonly PacePoint[] =>
  targets
    .flatMap((entry): readonly PacePoint[] => {
      const judgement = judged.byTarget.get(entry.id);
      if (judgement?.timeAtLast === undefined || judgement.alongPath === undefined) return [];
      const { verdict, timeAtLast: time, alongPath: way } = judgement;
      return [{ entry, judgement, verdict, time, way }];
    })
    .sort((a, b) => b.time - b.way - (a.time - a.way) || (a.entry.id < b.entry.id ? -1 : 1));

/** A point with its place in pixels and, where there is room, that of its label. */
export interface PlacedPoint {
  readonly point: PacePoint;
  /** Its number in the table. */
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** Above or below what the scale holds: drawn as an arrow at its edge. */
  readonly off?: "above" | "below";
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "end";
  };
  /** True where the label is the number, for want of room for the name. */
  readonly numbered: boolean;
  /** True where the label stands off, and a line has to lead to it. */
  readonly led: boolean;
}

export interface PaceFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The ways that the scale holds; those beyond are drawn at its edge. */
const LEAST_WAY = -0.35;
const MOST_WAY = 1.5;

export const frameOf = (width: number): PaceFrame => {
  const height = width < 500 ? 380 : 460;
  return { width, height, left: 48, right: width - 12, top: 14, bottom: height - 44 };
};

export const xOf = ({ left, right }: PaceFrame, time: number): number =>
  left + time * (right - left);

export const yOf = ({ top, bottom }: PaceFrame, way: number): number => {
  const held = Math.min(MOST_WAY, Math.max(LEAST_WAY, way));
  return bottom - ((held - LEAST_WAY) / (MOST_WAY - LEAST_WAY)) * (bottom - top);
};

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const overlaps = (a: Box, b: Box): boolean =>
  a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

const CHARACTER = 7;
const LINE = 15;
const LONGEST = 30;

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;

/** Where a label may go, the nicest first: beside its point, then a line or more above or below. */
const rises = [0, -1, 1, -2, 2, -3, 3, -4, 4].map((lines) => lines * LINE);

const candidatesOf = (x: number, y: number, text: string) =>
  rises.flatMap((rise) =>
    (["start", "end"] as const).map((anchor) => {
      const at = anchor === "start" ? x + 9 : x - 9;
      const wide = text.length * CHARACTER;
      const x1 = anchor === "start" ? at : at - wide;
      const line = y + rise;
      return {
        label: { text, x: at, y: line + 4.5, anchor },
        led: rise !== 0,
        box: { x1, x2: x1 + wide, y1: line - 7, y2: line + 7 },
      };
    }),
  );

/** Above this many points names would hide the picture, and in less width they have no room. */
const MOST_NAMED = 60;
const NAMED_FROM = 600;

/** Places points and names them where there is room; where there isn't, by their number in the table. */
export const placePoints = (
  points: readonly PacePoint[],
  frame: PaceFrame,
): readonly PlacedPoint[] => {
  const spots = points.map(({ time, way }) => ({ x: xOf(frame, time), y: yOf(frame, way) }));
  const taken: Box[] = spots.map(({ x, y }) => ({ x1: x - 6, x2: x + 6, y1: y - 6, y2: y + 6 }));
  const fits = (box: Box, own: number): boolean =>
    box.x1 >= frame.left &&
    box.x2 <= frame.width &&
    box.y1 >= 0 &&
    box.y2 <= frame.bottom + 6 &&
    taken.every((other, index) => index === own || !overlaps(box, other));
  return points.map((point, index): PlacedPoint => {
    const { x, y } = spots[index] ?? { x: 0, y: 0 };
    const { way } = point;
    const off: PlacedPoint["off"] =
      way > MOST_WAY ? "above" : way < LEAST_WAY ? "below" : undefined;
    const number = index + 1;
    const placed: Omit<PlacedPoint, "label" | "numbered" | "led"> = {
      point,
      number,
      x,
      y,
      ...(off === undefined ? {} : { off }),
    };
    const name = shortened(point.entry.target.metric);
    const names = points.length > MOST_NAMED || frame.width < NAMED_FROM ? [] : [name];
    const texts = points.length > 2 * MOST_NAMED ? [] : [...names, String(number)];
    for (const text of texts) {
      const found = candidatesOf(x, y, text).find(({ box }) => fits(box, index));
      if (found === undefined) continue;
      taken.push(found.box);
      return { ...placed, label: found.label, numbered: text !== name, led: found.led };
    }
    return { ...placed, label: { text: "", x, y, anchor: "start" }, numbered: true, led: false };
  });
};
