import { rangeFigure } from "#figures/dateRange/figure.ts";
import { figureOf, type PageFigures } from "#figures/figure.ts";
import { timelineFigure } from "#figures/timeline/figure.ts";

export const timelineFigures: PageFigures = [
  figureOf("timeline", timelineFigure),
  figureOf("range", rangeFigure),
];
