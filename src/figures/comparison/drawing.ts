import { valueIn } from "#domain/query/parameters/parameter.ts";
import { defineDrawing } from "#figures/drawing.ts";
import { drawnUnits } from "#figures/targetList/parameters.ts";
import { compareTargets } from "#messages/targets/comparison.ts";
import { targetName } from "#parts/records/targetNames.ts";

import { comparedOf, compareModel } from "./comparisonModel.ts";
import { comparisonScene } from "./comparisonScene.ts";
import { comparedTargets } from "./parameters.ts";

/** Up to four targets over time, on one axis; possibly none of them has a place on it. */
export const comparisonDrawing = defineDrawing({
  id: "comparison",
  name: compareTargets.actions,
  reads: ["compare", drawnUnits.name],
  model: ({ snapshot: { dataset, judged }, parameters }) => {
    const ids = valueIn(parameters, comparedTargets(dataset));
    const compared = comparedOf(ids, dataset.targetById, judged);
    if (compared.length === 0) return undefined;
    const model = compareModel(compared, valueIn(parameters, drawnUnits));
    return {
      ...model,
      compared,
      names: model.lines.map(({ entry }) => targetName(entry, dataset)),
    };
  },
  widths: { usual: 800 },
  scene: ({ names, ...model }, { width, measure }) => comparisonScene(model, names, width, measure),
});
