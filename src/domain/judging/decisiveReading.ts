import type { KnownReading } from "./evidence/knownReading.ts";
import type { Judgement } from "./judgement.ts";

/** The decisive reading of a target: the last one or, for a missed target, the one that showed it. */
export const decisiveReading = (judgement: Judgement): KnownReading | undefined =>
  judgement.verdict === "missed" ? judgement.by : judgement.last;
