import { defineDrawing, phoneAnd } from "#figures/drawing.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";

import { namesOfJudged } from "./stripNames.ts";
import { targetStripModel } from "./targetStripModel.ts";
import { targetStripScene } from "./targetStripScene.ts";

/** The width on a laptop. */
const USUAL = 856;

/** Every judged target on its share of the way. */
export const targetStripDrawing = defineDrawing({
  id: "targets-on-their-way",
  name: targetStrip.actions,
  model: ({ snapshot }) => {
    const strip = targetStripModel(snapshot, namesOfJudged(snapshot));
    return strip.judged === 0 ? undefined : { strip, selection: snapshot.selection };
  },
  widths: {
    usual: USUAL,
    prerendered: phoneAnd(USUAL),
    onPaper: true,
  },
  scene: ({ strip, selection }, { width, measure }) =>
    targetStripScene(strip, selection, width, measure),
});
