import { defineDrawing, phoneAnd } from "#figures/drawing.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";
import { tableMeasure, widened } from "#scene/measure.ts";

import { namesOfJudged } from "./stripNames.ts";
import { targetStripModel } from "./targetStripModel.ts";
import { targetStripScene } from "./targetStripScene.ts";

/** The width on a laptop. */
const USUAL = 856;

/** Text widths in the font of most screens, and in a wide one, relative to the width table for files. */
const usualFace = widened(tableMeasure, 0.87);
const wideFace = widened(tableMeasure, 0.95);

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
    // Widths at which the height may differ. On a laptop a single line is below the figure, which must stay on the
    // screen.
    keeps: [
      {
        width: 600,
        className: "hidden @min-[37.5rem]:block @min-[45rem]:hidden",
        face: wideFace,
      },
      { width: 720, className: "hidden @min-[45rem]:block @min-[50rem]:hidden", face: wideFace },
      { width: 800, className: "hidden @min-[50rem]:block @min-[53.5rem]:hidden", face: wideFace },
      { width: USUAL, className: "hidden @min-[53.5rem]:block", face: usualFace },
    ],
    onPaper: true,
  },
  scene: ({ strip, selection }, { width, measure }) =>
    targetStripScene(strip, selection, width, measure),
});
