import { correctionsFigure } from "#figures/corrections/figure.ts";
import type { PageFigures } from "#figures/figure.ts";
import { gapsFigure, settleFigure } from "#figures/gaps/figure.ts";
import { sourcesFigure } from "#figures/sources/figure.ts";

/** The figures of the data desk: corrections, gaps and provenance. */
export const dataFigures: PageFigures = [
  sourcesFigure,
  correctionsFigure,
  gapsFigure,
  settleFigure,
];
