import { dateRangeFigure } from "#figures/dateRange/figure.ts";
import type { PageFigures } from "#figures/figure.ts";
import { timelineFigure } from "#figures/timeline/figure.ts";

export const timelineFigures: PageFigures = [timelineFigure, dateRangeFigure];
