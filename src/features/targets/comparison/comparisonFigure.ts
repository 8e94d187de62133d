import { comparisonChart } from "#charts/comparison/comparisonChart.ts";
import type { CompareModel } from "#charts/comparison/comparisonModel.ts";
import { comparisonScene } from "#charts/comparison/comparisonScene.ts";
import { fileMeasure } from "#charts/scene/measure.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Figure } from "#export/figureFile.ts";
import { pointsTable } from "#features/targets/pointsTable.ts";
import { compareTargets } from "#messages/targets/compareTargets.ts";

const WIDTH = 900;

/** The comparison as it leaves the page. */
export const comparisonFigure = (
  model: CompareModel,
  names: readonly string[],
  { dataset, targets }: Snapshot,
  width = WIDTH,
): Figure => {
  const scene = comparisonScene(model, names, width, fileMeasure, true);
  return {
    stem: "comparison",
    title: compareTargets.figure(names),
    status: compareTargets.status(names.length, targets.total),
    scene,
    chart: comparisonChart(model, names),
    table: pointsTable(model.lines, dataset),
    entries: model.lines.map(({ entry }) => entry.entry),
    targets: model.lines.map(({ entry }) => entry),
  };
};
