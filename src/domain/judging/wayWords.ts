import type { Judgement } from "./judgement.ts";
import { formatShare } from "./figureWords.ts";
import { compareFigures } from "#domain/judging/evidence/tolerance.ts";
import { sideOf } from "#domain/judging/evidence/proof.ts";

/** What a bound leaves of a share: it is at least as great as calculated, or at most, or just that. */
type ShareSide = "at least" | "at most" | undefined;

/** What the bound of the last reading makes of the share covered. */
const readingSide = ({ last, goal }: Judgement): ShareSide => {
  if (last === undefined || goal === undefined) return undefined;
  const side = sideOf(last.bound, goal.direction);
  return side === "figure" ? undefined : side === "floor" ? "at least" : "at most";
};

/**
 * What the bound of the baseline makes of it. (reading - baseline) / (target - baseline) falls as the
 * baseline rises where the reading is below the target, and rises where it is above, whichever way is
 * better.
 */
const baselineSide = ({ baseline, last, goal }: Judgement): ShareSide => {
  if (baseline?.bound === undefined || last === undefined || goal === undefined) return undefined;
  const past = compareFigures(last.value, goal.aim);
  if (past === 0) return undefined;
  const higher = sideOf(baseline.bound, "up");
  if (higher === "figure") return undefined;
  return (higher === "floor") === past > 0 ? "at least" : "at most";
};

/**
 * How much of the way is covered, as far as the bounds prove it: '47.6% of the way', 'at least 83% of
 * the way'. Undefined where it isn't known, or where two bounds pull apart and prove neither.
 */
export const wayWords = (judgement: Judgement): string | undefined => {
  const { wayCovered } = judgement;
  if (wayCovered === undefined) return undefined;
  const byReading = readingSide(judgement);
  const byBaseline = baselineSide(judgement);
  if (byReading !== undefined && byBaseline !== undefined && byReading !== byBaseline) {
    return undefined;
  }
  const bound = byReading ?? byBaseline;
  return `${bound === undefined ? "" : `${bound} `}${formatShare(wayCovered)} of the way`;
};
