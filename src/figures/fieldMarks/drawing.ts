import { valueLabel } from "#messages/words/facets.ts";
import { countFields } from "#domain/findings/fields.ts";
import { defineDrawing } from "#figures/drawing.ts";
import { fieldMarks } from "#messages/views/overview.ts";

import { fieldMarksModel } from "./fieldMarksModel.ts";
import { fieldMarksScene } from "./fieldMarksScene.ts";

/** The width of the column right of the strip. */
const USUAL = 488;

/** The judged targets of each field on two sides of a line; undefined where there is too little to compare. */
export const fieldMarksDrawing = defineDrawing({
  id: "targets-by-field",
  name: fieldMarks.actions,
  model: ({ snapshot }) => {
    const { dataset, selection } = snapshot;
    const rows = fieldMarksModel(countFields(snapshot), (field) =>
      valueLabel(dataset, "field", field),
    );
    return rows && { rows, selection };
  },
  widths: {
    usual: USUAL,
    prerendered: [
      { width: 380, className: "as-high @min-[76rem]:hidden" },
      { width: USUAL, className: "as-high @max-[76rem]:hidden" },
    ],
  },
  scene: ({ rows, selection }, { width, measure }) =>
    fieldMarksScene(rows, selection, width, measure),
});
