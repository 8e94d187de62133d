import { defineFigure } from "#figures/figure.ts";
import { goalsOverTime as words } from "#messages/targets/goalsOverTime.ts";

import { goalsOverTimeDrawing } from "./drawing.ts";
import { targetsOf } from "./goalsModel.ts";
import { goalsScene } from "./goalsScene.ts";
import { goalsTable } from "./goalsTable.ts";

/**
 * The levels of measures in files. On a slide it is a drawing: no native chart is many small ones with brackets and
 * the marks of verdicts.
 */
export const goalsOverTimeFigure = defineFigure(goalsOverTimeDrawing, {
  widths: { file: 1000 },
  scene: (model, { width, measure }) => goalsScene(model, width, measure),
  words: ({ panels, measures, counts }) => {
    const targets = targetsOf(measures);
    return {
      title: words.finding(counts),
      status: words.status(
        panels.length,
        measures.length,
        targets.length,
        new Set(targets.map(({ entry }) => entry)).size,
      ),
    };
  },
  table: ({ panels }, { snapshot }) => goalsTable(panels, snapshot),
  entries: ({ measures }) => [...new Set(targetsOf(measures).map(({ entry }) => entry))],
  targets: ({ panels }) => targetsOf(panels.map(({ measure }) => measure)),
});
