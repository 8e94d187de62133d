import type { Judgement } from "./judgement.ts";
import { formatShare } from "./figureWords.ts";

/** The bound that a bound of the baseline puts on the share: a higher start leaves less way covered. */
const baselineSide = ({ baseline, goal }: Judgement): "at most" | "at least" | undefined => {
  if (goal?.direction !== "up") return undefined;
  switch (baseline?.bound) {
    case "more than":
    case "at least":
      return "at most";
    case "less than":
    case "at most":
    case "up to":
      return "at least";
    default:
      return undefined;
  }
};

/**
 * How much of the way is covered, as far as the bounds prove it: '47.6% of the way', 'at least 83% of
 * the way'. Undefined where it isn't known, or where two bounds pull apart and prove neither.
 */
export const wayWords = (judgement: Judgement): string | undefined => {
  const { wayCovered, cautions } = judgement;
  if (wayCovered === undefined) return undefined;
  const byReading = cautions.includes("reading-is-floor") ? "at least" : undefined;
  const byBaseline = baselineSide(judgement);
  if (byReading !== undefined && byBaseline === "at most") return undefined;
  const bound = byReading ?? byBaseline;
  return `${bound === undefined ? "" : `${bound} `}${formatShare(wayCovered)} of the way`;
};
