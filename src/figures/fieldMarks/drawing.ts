import { valueLabel } from "#messages/words/facets.ts";
import { countFields } from "#domain/findings/fields.ts";
import { defineDrawing } from "#figures/drawing.ts";
import { fieldMarks } from "#messages/views/overview.ts";

import { fieldMarksModel } from "./fieldMarksModel.ts";
import { fieldMarksScene, withNote } from "./fieldMarksScene.ts";

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
    const total = snapshot.targets.shown.length;
    const sum = rows?.reduce((all, row) => all + row.total, 0) ?? 0;
    // What the headline counts once may be in several rows.
    const note = sum > total ? fieldMarks.shared(sum, total, selection.count) : undefined;
    return rows && { rows, selection, note };
  },
  widths: {
    usual: USUAL,
    prerendered: [
      { width: 380, className: "as-high @min-[76rem]:hidden" },
      { width: USUAL, className: "as-high @max-[76rem]:hidden" },
    ],
  },
  scene: ({ rows, selection, note }, { width, measure }) =>
    withNote(fieldMarksScene(rows, selection, width, measure), note, measure),
});
