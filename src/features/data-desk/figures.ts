import { correctionsFigure } from "#figures/corrections/figure.ts";
import type { PageFigures } from "#figures/figure.ts";
import { gapsFigure, settleFigure } from "#figures/gaps/figure.ts";
import { sourcesFigure } from "#figures/sources/figure.ts";

export const sourcesFigures: PageFigures = [sourcesFigure];

export const correctionsFigures: PageFigures = [correctionsFigure];

export const gapsFigures: PageFigures = [gapsFigure, settleFigure];

/** All of the data desk: provenance, corrections and gaps. */
export const dataFigures: PageFigures = [...sourcesFigures, ...correctionsFigures, ...gapsFigures];
