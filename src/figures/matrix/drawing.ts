import { matrixModel } from "#domain/agencies/matrix.ts";
import { jointIssuing } from "#figures/bodies.ts";
import { defineDrawing } from "#figures/drawing.ts";
import { matrix } from "#messages/figures/matrix.ts";

import { matrixNames } from "./pairNames.ts";

/** Its width until that is measured, in sixteenths of a rem. */
export const USUAL_WIDTH = 1040;

/** Who issues with whom: all bodies, or those that issued most. */
export const matrixDrawing = defineDrawing({
  id: "who-issues-with-whom",
  name: matrix.figure,
  rows: { slide: 9 },
  model: ({ snapshot: { dataset, entries }, rows }) => {
    const shared = jointIssuing(entries.shown);
    return shared.bodies.length === 0
      ? undefined
      : { shared, cells: matrixModel(shared, rows), names: matrixNames(dataset, shared) };
  },
});
