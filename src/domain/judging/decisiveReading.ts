import type { KnownReading } from "./evidence/knownReading.ts";
import type { Judgement } from "./judgement.ts";

/** The reading that tells how a target stands: the last one, but of a target that was missed that which showed it. */
export const decisiveReading = (judgement: Judgement): KnownReading | undefined =>
  judgement.verdict === "missed" ? judgement.by : judgement.last;
