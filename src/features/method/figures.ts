import type { PageFigures } from "#figures/figure.ts";
import { verdictMeaningsFigure } from "#figures/verdictMeanings/figure.ts";

export const methodFigures: PageFigures = [verdictMeaningsFigure];
