import type { BaselinePoint } from "#domain/judging/evidence/baselinePoint.ts";
import type { Goal } from "#domain/judging/evidence/goal.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import { sideOf } from "#domain/judging/evidence/proof.ts";
import { progressOf } from "#domain/judging/path/progress.ts";
import { compareFigures } from "#domain/judging/evidence/tolerance.ts";

import type { Judgement } from "./judgement.ts";

/** How a bound limits a share: it is at least as great as calculated, at most, or exact (undefined). */
type ShareSide = "at least" | "at most" | undefined;

/** The share of the distance from baseline to target that is covered, as far as the bounds prove it. */
export interface Way {
  /** A fraction: 1 is the whole. */
  readonly covered: number;
  readonly bound: ShareSide;
}

/** How the bound of a reading limits the share covered. */
const readingSide = (by: KnownReading, goal: Goal): ShareSide => {
  const side = sideOf(by.bound, goal.direction);
  return side === "figure" ? undefined : side === "floor" ? "at least" : "at most";
};

/**
 * How the bound of the baseline limits it. (reading - baseline) / (target - baseline) falls as the baseline
 * rises where the reading is below the target, and rises where it is above, whichever way is better.
 */
const baselineSide = (baseline: BaselinePoint, by: KnownReading, goal: Goal): ShareSide => {
  const past = compareFigures(by.value, goal.aim);
  if (past === 0) return undefined;
  const higher = sideOf(baseline.bound, "up");
  if (higher === "figure") return undefined;
  return (higher === "floor") === past > 0 ? "at least" : "at most";
};

/**
 * The share at a reading; undefined where it isn't known, or where two bounds contradict and prove neither
 * side.
 */
export const wayAt = (judgement: Judgement, by: KnownReading): Way | undefined => {
  if (judgement.goal === undefined || judgement.baseline === undefined) return undefined;
  const { goal, baseline } = judgement;
  const { wayCovered: covered } = by === judgement.last ? judgement : progressOf(judgement, by);
  if (covered === undefined) return undefined;
  const byReading = readingSide(by, goal);
  const byBaseline = baselineSide(baseline, by, goal);
  if (byReading !== undefined && byBaseline !== undefined && byReading !== byBaseline) {
    return undefined;
  }
  return { covered, bound: byReading ?? byBaseline };
};

/** A target this near to its baseline, as a share of that. */
const NARROW = 0.05;

/** Whether the target lies so near to its baseline that a small change of the figure is a large share of the way. */
export const isNarrow = ({ goal, baseline }: Pick<Judgement, "goal" | "baseline">): boolean =>
  goal !== undefined &&
  baseline !== undefined &&
  Math.abs(goal.aim - baseline.value) < NARROW * Math.abs(baseline.value);

/** The share at the last reading. */
export const wayOf = (judgement: Judgement): Way | undefined =>
  judgement.last && wayAt(judgement, judgement.last);
