import type { TargetEntry } from "#domain/entry.ts";
import type { Judgement } from "#domain/pace/judge.ts";
import type { Verdict } from "#domain/pace/verdict.ts";
import type { Judged } from "#domain/judged.ts";

import type { Segment } from "./boxes.ts";
import { dodge } from "./dodge.ts";

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

/** The room of the scatter in pixels; `right` is where the plot ends and the column of names begins. */
export interface PaceFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The ways that the scale holds; those beyond are drawn at its edge. */
export const LEAST_WAY = -0.35;
export const MOST_WAY = 1.5;

/** From this width on there is room for names, and for a column of those that find none in the plot. */
const NAMED_FROM = 560;
const NAMES = 214;
/** Half of what is written under the end of the axis. */
const LAST_TICK = 24;

export const hasNames = ({ width }: PaceFrame): boolean => width >= NAMED_FROM;

/** The frame of a width, with so much room for rows of points above its plot. */
export const frameOf = (width: number, above = 0): PaceFrame => {
  const height = above + (width < NAMED_FROM ? 380 : 560);
  const right = width - (width < NAMED_FROM ? LAST_TICK : NAMES);
  return { width, height, left: 48, right, top: above + 28, bottom: height - 44 };
};

export const xOf = ({ left, right }: PaceFrame, time: number): number =>
  left + time * (right - left);

export const yOf = ({ top, bottom }: PaceFrame, way: number): number => {
  const held = Math.min(MOST_WAY, Math.max(LEAST_WAY, way));
  return bottom - ((held - LEAST_WAY) / (MOST_WAY - LEAST_WAY)) * (bottom - top);
};

/** Where the points stand on a frame, moved apart where they would lie on each other. */
export const spotsOf = (points: readonly PacePoint[], frame: PaceFrame) =>
  dodge(
    points.map(({ time, way }) => ({
      x: xOf(frame, time),
      y: yOf(frame, way),
      isBeyond: way > MOST_WAY,
    })),
    frame,
  );

/** The frame of a width that has room for all rows of points beyond the top of the scale. */
export const frameFor = (points: readonly PacePoint[], width: number): PaceFrame => {
  const bare = frameOf(width);
  return frameOf(width, bare.top - Math.min(bare.top, ...spotsOf(points, bare).map(({ y }) => y)));
};

/** The path, on which a target is on pace: from the start to all of the way in all of the time. */
export const pathOf = (frame: PaceFrame): Segment => ({
  x1: xOf(frame, 0),
  y1: yOf(frame, 0),
  x2: xOf(frame, 1),
  y2: yOf(frame, 1),
});
