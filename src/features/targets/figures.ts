import { goalsOverTimeFigure, measureOverTimeFigure } from "#figures/goalsOverTime/figure.ts";
import { comparisonFigure } from "#figures/comparison/figure.ts";
import type { PageFigures } from "#figures/figure.ts";
import { plansFigure } from "#figures/plans/figure.ts";
import { verdictsFigure } from "#figures/scoreboard/figure.ts";
import { targetFigure } from "#figures/target/figure.ts";
import { targetListFigure } from "#figures/targetList/figure.ts";
import { trajectoryFigure } from "#figures/trajectory/figure.ts";

/** The figures of the list of targets. */
export const targetsFigures: PageFigures = [
  targetListFigure,
  verdictsFigure,
  comparisonFigure,
  goalsOverTimeFigure,
  plansFigure,
];

/** The figures of a target's page. */
export const targetFigures: PageFigures = [targetFigure, trajectoryFigure, measureOverTimeFigure];
