import { busiestBodiesFigure } from "#figures/busiestBodies/figure.ts";
import { fieldMarksFigure } from "#figures/fieldMarks/figure.ts";
import type { PageFigures } from "#figures/figure.ts";
import { verdictsFigure } from "#figures/scoreboard/figure.ts";
import { targetStripFigure } from "#figures/targetStrip/figure.ts";
import { watchFigure } from "#figures/watch/figure.ts";

export const overviewFigures: PageFigures = [
  verdictsFigure,
  targetStripFigure,
  fieldMarksFigure,
  watchFigure,
  busiestBodiesFigure,
];
