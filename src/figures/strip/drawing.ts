import { summaryOf } from "#figures/bodies.ts";
import { defineDrawing, phoneAnd } from "#figures/drawing.ts";
import { bodyPage } from "#messages/views/bodyPage.ts";
import { agencyLabel } from "#messages/words/labels.ts";

import { stripScene, type StripModel } from "./stripScene.ts";

/** The greatest width of a page's text column, reached on most screens. */
const USUAL = 1088;

/** When a body issued records, and when news was about it. */
export const bodyStripDrawing = defineDrawing({
  id: ({ id }) => `records-of-${id}`,
  name: bodyPage.when,
  model: ({ snapshot, id }): StripModel | undefined => {
    const summary = summaryOf(snapshot, id);
    if (summary === undefined) return undefined;
    const { agency, issued, about } = summary;
    const { asOf, today } = snapshot;
    const entries = [...issued, ...about];
    return entries.length === 0
      ? undefined
      : { asOf, today, entries, label: bodyPage.strip(agencyLabel(agency)) };
  },
  widths: { usual: USUAL, prerendered: phoneAnd(USUAL) },
  scene: (model, { width, measure }) => stripScene(model, width, measure),
});
