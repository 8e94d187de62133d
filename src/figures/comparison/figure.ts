import { defineFigure } from "#figures/figure.ts";
import { pointsTable } from "#figures/tables/pointsTable.ts";
import { targetsTable } from "#figures/tables/targetsTable.ts";
import { sentences } from "#messages/files/sentences.ts";
import { compareTargets } from "#messages/targets/comparison.ts";
import { goalWords, readingWords } from "#messages/words/amounts.ts";
import { dateWords } from "#messages/words/dates.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

import { comparisonChart } from "./comparisonChart.ts";
import { comparisonScene } from "./comparisonScene.ts";
import { comparisonDrawing } from "./drawing.ts";

/** The comparison in files; undefined where no target has a place on it. */
export const comparisonFigure = defineFigure(
  {
    ...comparisonDrawing,
    on: (page) => {
      const pageFigure = comparisonDrawing.on(page);
      return pageFigure?.model.lines.length === 0 ? undefined : pageFigure;
    },
  },
  {
    widths: { file: 900 },
    scene: ({ names, ...model }, { width, measure }) =>
      comparisonScene(model, names, width, measure, true),
    words: ({ lines, names }, { snapshot }) => ({
      title: compareTargets.figure(names),
      sentence: lines
        .map(({ entry: { target, due }, judgement }, at) =>
          sentences.compared({
            name: names[at] ?? target.metric,
            outcome: verdictWords[judgement.verdict],
            last: judgement.last && readingWords(judgement.last, judgement.unit),
            goal: compareTargets.goalBy(goalWords(target), dateWords(due)),
          }),
        )
        .join(sentences.between),
      status: compareTargets.status(names.length, snapshot.targets.total, snapshot.selection.count),
    }),
    chart: ({ names, ...model }) => comparisonChart(model, names),
    table: ({ lines }, { snapshot }) =>
      targetsTable(
        lines.map(({ entry }) => entry),
        snapshot,
      ),
    points: ({ lines }, { snapshot }) => pointsTable(lines, snapshot.dataset),
    entries: ({ lines }) => lines.map(({ entry }) => entry.entry),
    targets: ({ lines }) => lines.map(({ entry }) => entry),
    hasAllFigures: true,
  },
);
