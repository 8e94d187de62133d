import type { CompareModel } from "#charts/comparison/comparisonModel.ts";
import { comparisonScene } from "#charts/comparison/comparisonScene.ts";
import { fileMeasure } from "#charts/scene/measure.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Figure } from "#export/figureFile.ts";
import { listWords } from "#messages/lists.ts";

const WIDTH = 900;

/** The comparison as it leaves the page. */
export const comparisonFigure = (
  model: CompareModel,
  names: readonly string[],
  { targets }: Snapshot,
): Figure => {
  const scene = comparisonScene(model, names, WIDTH, fileMeasure);
  if (scene === undefined) throw new Error("no target has a place on the figure");
  return {
    stem: "comparison",
    title: `${listWords(names, "and")} over time`,
    status: `${names.length} of ${targets.total} targets`,
    scene,
    entries: model.lines.map(({ entry }) => entry.entry),
  };
};
