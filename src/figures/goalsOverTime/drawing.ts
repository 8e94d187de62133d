import { defineDrawing, phoneAnd } from "#figures/drawing.ts";
import { goalsOverTime } from "#messages/targets/goalsOverTime.ts";

import { goalsModel } from "./goalsModel.ts";
import { goalsScene } from "./goalsScene.ts";

/** Width until it is measured. */
const USUAL = 1100;
/** On a slide: two rows of three, legible from the back of a lecture hall. */
const SLIDE_ROWS = 6;

/** What several documents made of the level of a measure, in small multiples. */
export const goalsOverTimeDrawing = defineDrawing({
  id: "goals-over-time",
  name: goalsOverTime.actions,
  rows: { slide: SLIDE_ROWS },
  model: ({ snapshot, rows }) => goalsModel(snapshot, rows),
  empty: goalsOverTime.empty,
  hasKeys: true,
  widths: { usual: USUAL, prerendered: phoneAnd(USUAL) },
  scene: (model, { width, measure }) => goalsScene(model, width, measure),
});
