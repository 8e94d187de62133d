import type { KnownReading } from "./evidence/knownReading.ts";
import type { Judgement } from "./judgement.ts";

/** The reading that a target's glyph labels: the last one or, for a missed target, the one that showed it. */
export const labelledReading = (judgement: Judgement): KnownReading | undefined =>
  judgement.verdict === "missed" ? judgement.by : judgement.last;

/**
 * The figure that a verdict is shown with: the one by which it is graded, else the one that it rests on; the last one
 * of a target that isn't judged. Figure, date, source, grade and reason of a row are those of this one.
 */
export const figureOfVerdict = (judgement: Judgement): KnownReading | undefined =>
  judgement.verdict === "not-judged" ? judgement.last : (judgement.grade?.by ?? judgement.by);
