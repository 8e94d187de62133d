import type { Provenance } from "#domain/schema/records.ts";
import type { QuantitativeTarget, Target } from "#domain/schema/target.ts";

import { isQualitative } from "#domain/schema/qualitative.ts";
import { figureOfVerdict } from "./shownReading.ts";
import { earlierReadings } from "./earlierReadings.ts";
import type { Judgement } from "./judgement.ts";

/** Where a target was read, its baseline as far as it was known, and figures of it. */
const withBaseline = (
  { baseline, provenance }: QuantitativeTarget,
  judgement: Judgement,
  figures: readonly Provenance[],
): readonly Provenance[] => [
  ...provenance,
  ...((judgement.baseline && baseline?.provenance) ?? []),
  ...figures,
];

/** Where the figures of a target were read that were known by the as-of day, and where the target itself was. */
export const figureProvenance = (
  target: Target,
  judgement: Judgement | undefined,
): readonly Provenance[] =>
  isQualitative(target) || judgement === undefined
    ? target.provenance
    : withBaseline(target, judgement, [
        ...earlierReadings(target, judgement).flatMap(({ reading }) => reading.provenance),
        ...judgement.readings.flatMap(({ reading }) => reading.provenance),
        ...(target.interim ?? []).flatMap(({ provenance = [] }) => provenance),
      ]);

/** The same of what a row shows: the target, its baseline, the figure that the verdict rests on, and the latest. */
export const rowProvenance = (
  target: Target,
  judgement: Judgement | undefined,
): readonly Provenance[] =>
  isQualitative(target) || judgement === undefined
    ? target.provenance
    : withBaseline(
        target,
        judgement,
        [figureOfVerdict(judgement), judgement.last].flatMap(
          (shown) => shown?.reading.provenance ?? [],
        ),
      );
