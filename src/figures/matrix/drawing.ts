import { matrixModel } from "#domain/agencies/matrix.ts";
import { jointIssuing } from "#figures/bodies.ts";
import { defineDrawing, type ScreenWidths } from "#figures/drawing.ts";
import { matrix } from "#messages/figures/matrix.ts";

import { matrixNames } from "./pairNames.ts";

/** The widths of the matrix with the list beside it, or of the table in their place. */
export const matrixWidths = { usual: 1040 } as const satisfies ScreenWidths;

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
