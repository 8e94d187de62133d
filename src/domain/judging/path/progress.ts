import type { Course } from "./course.ts";
import { type Goal, signOf } from "#domain/judging/evidence/goal.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import { type Path, shareOfTime, valueOnPath } from "./path.ts";
import { type Side, sideOf } from "#domain/judging/evidence/proof.ts";
import { compareFigures, finite } from "#domain/judging/evidence/tolerance.ts";

/** How far the last reading is behind the path on its day. Negative where it is ahead. */
interface Gap {
  /** In units, counted in the wanted direction. */
  readonly units: number;
  /** As a share of the distance from baseline to target. */
  readonly share: number | undefined;
  /**
   * The side on which the reading's bound leaves the gap. `floor`: at most this; `ceiling`: at least this.
   */
  readonly side: Side;
}

/** The progress at the last reading. Shares are fractions: 0 at the baseline, 1 at the target. */
export interface Progress {
  /** Value that the path requires on the day of the last reading. */
  readonly expected: number | undefined;
  readonly gap: Gap | undefined;
  /** The distance from the last reading to the target, in units; negative where it is past it. */
  readonly toTarget: number | undefined;
  /** (reading - baseline) / (target - baseline). Below 0 where it moved backwards, above 1 past it. */
  readonly wayCovered: number | undefined;
  /** The share of the distance that the path requires on the day of the last reading. */
  readonly wayExpected: number | undefined;
  /**
   * The share of the path's time at which the path reaches the last reading: equal to `timeAtLast` when
   * exactly on pace, greater when ahead. Straight: `wayCovered`; compound: ln(r / b) / ln(t / b).
   */
  readonly alongPath: number | undefined;
  /** Share of the time from baseline to due date elapsed at the last reading, 0 to 1. */
  readonly timeAtLast: number | undefined;
}

/** (value - start) / (aim - start); undefined where there is no distance in the wanted direction. */
export const shareOfWay = (
  { aim, direction }: Goal,
  start: number,
  value: number,
): number | undefined =>
  signOf(direction) * compareFigures(aim, start) > 0
    ? finite((value - start) / (aim - start))
    : undefined;

const shareAlong = (
  { kind, start, end, bound }: Path,
  value: number,
  way: number | undefined,
): number | undefined => {
  if (kind === "straight" || way === undefined) return way;
  // What a ceiling requires isn't on one line: equal growth from it, and the straight path from zero.
  if (sideOf(bound, "up") === "ceiling") return undefined;
  // A figure that isn't above zero has no logarithm, and no place on such a path.
  return finite(Math.log(value / start) / Math.log(end / start));
};

const gapOf = (goal: Goal, path: Path, last: KnownReading, expected: number): Gap | undefined => {
  const units = finite(signOf(goal.direction) * (expected - last.value));
  if (units === undefined) return undefined;
  const share = finite(units / Math.abs(path.end - path.start));
  const side = sideOf(last.bound, goal.direction);
  return { units, share, side };
};

type OnPath = Pick<Progress, "expected" | "gap" | "wayExpected" | "alongPath" | "timeAtLast">;

const onPath = (goal: Goal, path: Path, last: KnownReading, way: number | undefined): OnPath => {
  const expected = valueOnPath(path, last.day);
  return {
    expected,
    gap: gapOf(goal, path, last, expected),
    wayExpected: shareOfWay(goal, path.start, expected),
    alongPath: shareAlong(path, last.value, way),
    timeAtLast: shareOfTime(path, last.day),
  };
};

/**
 * The progress at the last reading. The distance covered needs a baseline that measures the same, dated or
 * not; everything about time needs a path.
 */
export const progressOf = (
  { goal, baseline, path }: Course,
  last: KnownReading | undefined,
): Progress => {
  const usable = path !== undefined || baseline?.problem === "baseline-undated";
  const way =
    baseline !== undefined && last !== undefined && usable
      ? shareOfWay(goal, baseline.value, last.value)
      : undefined;
  const found = path && last && onPath(goal, path, last, way);
  return {
    expected: found?.expected,
    gap: found?.gap,
    toTarget: last && finite(signOf(goal.direction) * (goal.aim - last.value)),
    wayCovered: way,
    wayExpected: found?.wayExpected,
    alongPath: found?.alongPath,
    timeAtLast: found?.timeAtLast,
  };
};
