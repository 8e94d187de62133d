import type { Provenance } from "#domain/schema/records.ts";
import { isQualitative, type Target } from "#domain/schema/target.ts";

import { figureOfVerdict } from "./decisiveReading.ts";
import { earlierReadings } from "./earlierReadings.ts";
import type { Judgement } from "./judgement.ts";

/** Where the figures of a target were read that were known by the as-of day, and where the target itself was. */
export const figureProvenance = (
  target: Target,
  judgement: Judgement | undefined,
): readonly Provenance[] => {
  if (isQualitative(target) || judgement === undefined) return target.provenance;
  return [
    ...target.provenance,
    ...((judgement.baseline && target.baseline?.provenance) ?? []),
    ...earlierReadings(target, judgement).flatMap(({ reading }) => reading.provenance),
    ...judgement.readings.flatMap(({ reading }) => reading.provenance),
    ...(target.interim ?? []).flatMap(({ provenance = [] }) => provenance),
  ];
};

/** The same of what a row shows: the target, its baseline, the figure that the verdict rests on, and the latest. */
export const rowProvenance = (
  target: Target,
  judgement: Judgement | undefined,
): readonly Provenance[] => {
  if (isQualitative(target) || judgement === undefined) return target.provenance;
  return [
    ...target.provenance,
    ...((judgement.baseline && target.baseline?.provenance) ?? []),
    ...[figureOfVerdict(judgement), judgement.last].flatMap(
      (shown) => shown?.reading.provenance ?? [],
    ),
  ];
};
