import { comparisonChart } from "#figures/comparison/comparisonChart.ts";
import type { CompareModel } from "#figures/comparison/comparisonModel.ts";
import { comparisonScene } from "#figures/comparison/comparisonScene.ts";
import { fileMeasure } from "#scene/measure.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { pointsTable } from "#features/targets/pointsTable.ts";
import { sentences } from "#messages/files/sentences.ts";
import { compareTargets } from "#messages/targets/comparison.ts";
import { goalWords, readingWords } from "#messages/words/amounts.ts";
import { dateWords } from "#messages/words/dates.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

const WIDTH = 900;

/** The comparison as it leaves the page. */
export const comparisonFigure = (
  model: CompareModel,
  names: readonly string[],
  { dataset, targets }: Snapshot,
  width = WIDTH,
): FigureFile => {
  const scene = comparisonScene(model, names, width, fileMeasure, true);
  return {
    id: "comparison",
    title: compareTargets.figure(names),
    sentence: model.lines
      .map(({ entry: { target, due }, judgement }, at) =>
        sentences.compared({
          name: names[at] ?? target.metric,
          outcome: verdictWords[judgement.verdict],
          last: judgement.last && readingWords(judgement.last, judgement.unit),
          goal: compareTargets.goalBy(goalWords(target), dateWords(due)),
        }),
      )
      .join(sentences.between),
    status: compareTargets.status(names.length, targets.total),
    scene,
    chart: comparisonChart(model, names),
    table: pointsTable(model.lines, dataset),
    entries: model.lines.map(({ entry }) => entry.entry),
    targets: model.lines.map(({ entry }) => entry),
  };
};
