import { correctionsFigure } from "#figures/corrections/figure.ts";
import type { PageFigures } from "#figures/figure.ts";
import { gapsFigure, settleFigure } from "#figures/gaps/figure.ts";
import { sourcesFigure } from "#figures/sources/figure.ts";

/** What was checked, what isn't known, and where the data set comes from. */
export const dataFigures: PageFigures = [
  sourcesFigure,
  correctionsFigure,
  gapsFigure,
  settleFigure,
];
