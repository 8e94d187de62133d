import { rangeFigure } from "#figures/dateRange/figure.ts";
import type { PageFigures } from "#figures/pageFigures.ts";
import { timelineFigure } from "#figures/timeline/figure.ts";

export const timelineFigures: PageFigures = (page) => ({
  timeline: () => timelineFigure(page),
  range: () => rangeFigure(page),
});
