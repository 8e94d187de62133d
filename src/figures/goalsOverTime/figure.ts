import { defineFigure } from "#figures/figure.ts";
import { goalsOverTime as words } from "#messages/targets/goalsOverTime.ts";

import { goalsOverTimeDrawing, measureOverTimeDrawing } from "./drawing.ts";
import { targetsOf } from "./goalsModel.ts";
import { goalsScene } from "./goalsScene.ts";
import { goalsTable } from "./goalsTable.ts";
import { measureScene } from "./measureScene.ts";

/** So low that its type is legible from the back of a lecture hall. */
const SLIDE_HEIGHT = { panels: 445, one: 390 } as const;

/**
 * The levels of measures in files. On a slide it is a drawing: no native chart is many small ones with brackets and
 * the marks of verdicts.
 */
export const goalsOverTimeFigure = defineFigure(goalsOverTimeDrawing, {
  widths: { file: 1000 },
  scene: (model, { width, measure, height, isSlide, requestedWidth }) => {
    const isOnWall = isSlide && requestedWidth === undefined;
    return goalsScene(
      model,
      width,
      measure,
      height ?? (isOnWall ? SLIDE_HEIGHT.panels : undefined),
    );
  },
  words: ({ panels, measures, counts, left }) => {
    const targets = targetsOf(measures);
    return {
      title: words.finding(counts),
      status: `${words.status(
        panels.length,
        measures.length,
        targets.length,
        new Set(targets.map(({ entry }) => entry)).size,
      )}${words.left(left, measures.length)}`,
    };
  },
  table: ({ panels }, { snapshot }) => goalsTable(panels, snapshot),
  entries: ({ measures }) => [...new Set(targetsOf(measures).map(({ entry }) => entry))],
  targets: ({ panels }) => targetsOf(panels.map(({ measure }) => measure)),
  hasAllFigures: true,
});

/** The levels of one target's measure in files. */
export const measureOverTimeFigure = defineFigure(measureOverTimeDrawing, {
  widths: { file: 900 },
  scene: ({ panel, current }, { width, measure, height, isSlide }) =>
    measureScene(
      panel,
      current,
      width,
      measure,
      height ?? (isSlide ? SLIDE_HEIGHT.one : undefined),
    ),
  words: ({ panel }) => ({
    title: words.measureTitle(panel.name, panel.sentence),
    status: "",
  }),
  table: ({ panel }, { snapshot }) => goalsTable([panel], snapshot),
  entries: ({ panel }) => panel.measure.documents,
  targets: ({ panel }) => targetsOf([panel.measure]),
  hasAllFigures: true,
});
