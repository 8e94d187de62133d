import { measuresOf } from "#domain/goals/measures.ts";
import { asOnPhones, defineDrawing, phoneAnd } from "#figures/drawing.ts";
import { goalsOverTime } from "#messages/targets/goalsOverTime.ts";

import { goalsModel } from "./goalsModel.ts";
import { goalsScene } from "./goalsScene.ts";
import { measureScene } from "./measureScene.ts";
import { panelOf } from "./panelModel.ts";

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
  hasKeys: "in-rows",
  widths: { usual: USUAL, prerendered: phoneAnd(USUAL) },
  scene: (model, { width, measure }) => goalsScene(model, width, measure),
});

/** Width of the figure of one measure until it is measured. */
const USUAL_LARGE = 900;

/** The same of one target's measure, large, with its documents by name; only where several documents set it. */
export const measureOverTimeDrawing = defineDrawing({
  id: ({ id }) => `levels-${id}`,
  name: goalsOverTime.actions,
  model: ({ snapshot: { dataset, judged, asOf }, id }) => {
    const entry = dataset.targetById.get(id);
    const [measure] = entry === undefined ? [] : measuresOf(dataset, [entry], asOf);
    return measure && { panel: panelOf(measure, judged, asOf), current: id };
  },
  widths: { usual: USUAL_LARGE, prerendered: asOnPhones },
  scene: ({ panel, current }, { width, measure }) => measureScene(panel, current, width, measure),
});
