import type { BaselinePoint } from "#domain/judging/evidence/baselinePoint.ts";
import type { Goal } from "#domain/judging/evidence/goal.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import { sideOf } from "#domain/judging/evidence/proof.ts";
import { compareFigures } from "#domain/judging/evidence/tolerance.ts";

import type { Judgement } from "./judgement.ts";

/** What a bound leaves of a share: it is at least as great as calculated, or at most, or just that. */
type ShareSide = "at least" | "at most" | undefined;

/** How much of the way from baseline to target is covered, as far as the bounds prove it. */
export interface Way {
  /** A fraction: 1 is all of it. */
  readonly covered: number;
  readonly bound: ShareSide;
}

/** What the bound of the last reading makes of the share covered. */
const readingSide = (last: KnownReading, goal: Goal): ShareSide => {
  const side = sideOf(last.bound, goal.direction);
  return side === "figure" ? undefined : side === "floor" ? "at least" : "at most";
};

/**
 * What the bound of the baseline makes of it. (reading - baseline) / (target - baseline) falls as the
 * baseline rises where the reading is below the target, and rises where it is above, whichever way is
 * better.
 */
const baselineSide = (baseline: BaselinePoint, last: KnownReading, goal: Goal): ShareSide => {
  const past = compareFigures(last.value, goal.aim);
  if (past === 0) return undefined;
  const higher = sideOf(baseline.bound, "up");
  if (higher === "figure") return undefined;
  return (higher === "floor") === past > 0 ? "at least" : "at most";
};

/** Undefined where the way isn't known, or where two bounds pull apart and prove neither. */
export const wayOf = (judgement: Judgement): Way | undefined => {
  const { wayCovered: covered, baseline, last, goal } = judgement;
  if (covered === undefined || baseline === undefined || last === undefined) return undefined;
  const byReading = readingSide(last, goal);
  const byBaseline = baselineSide(baseline, last, goal);
  if (byReading !== undefined && byBaseline !== undefined && byReading !== byBaseline) {
    return undefined;
  }
  return { covered, bound: byReading ?? byBaseline };
};
