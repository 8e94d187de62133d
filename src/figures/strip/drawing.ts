import { summaryOf } from "#figures/bodies.ts";
import { defineDrawing } from "#figures/drawing.ts";
import { bodyPage } from "#messages/views/bodyPage.ts";
import { agencyLabel } from "#messages/words/labels.ts";

import { stripScene, type StripModel } from "./stripScene.ts";

/** The width of a column beside the targets, and without one the usual width of the page. */
const USUAL = 432;
const ALONE = 900;

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
  widths: {
    usual: USUAL,
    prerendered: [
      { width: USUAL, className: "as-high sm:max-xl:hidden" },
      { width: ALONE, className: "as-high max-sm:hidden xl:hidden" },
    ],
  },
  scene: (model, { width, measure }) => stripScene(model, width, measure),
});
