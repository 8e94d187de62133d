import { busiestBodiesFigure } from "#figures/busiestBodies/figure.ts";
import { fieldMarksFigure } from "#figures/fieldMarks/figure.ts";
import { figureOf, type PageFigures } from "#figures/figure.ts";
import { targetStripFigure } from "#figures/targetStrip/figure.ts";

import { watchFigure } from "./watchFigure.ts";

export const overviewFigures: PageFigures = [
  targetStripFigure,
  fieldMarksFigure,
  figureOf("what-to-watch", ({ snapshot, ...room }) => watchFigure(snapshot, room)),
  busiestBodiesFigure,
];
