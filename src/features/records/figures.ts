import { recordCorrectionsFigure } from "#figures/corrections/figure.ts";
import type { PageFigures } from "#figures/figure.ts";
import { quantitiesFigure } from "#figures/quantities/figure.ts";
import { recordFigure } from "#figures/record/figure.ts";
import { recordListFigure } from "#figures/recordList/figure.ts";
import { recordTargetsFigure } from "#figures/targetList/figure.ts";

/** The list of records. */
export const recordsFigures: PageFigures = [recordListFigure];

/** The page of a record. */
export const recordFigures: PageFigures = [
  recordTargetsFigure,
  quantitiesFigure,
  recordFigure,
  recordCorrectionsFigure,
];
