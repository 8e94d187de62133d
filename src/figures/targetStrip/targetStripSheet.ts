import { type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { wrapTo } from "#scene/wrap.ts";
import type { VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";
import { reasons } from "#messages/words/verdicts.ts";

import type { StripModel } from "./targetStripModel.ts";
import { targetStripScene } from "./targetStripScene.ts";

/** Wide enough for names to be whole in a face that is wider; on a slide type grows with what is left out. */
const WIDTH = 1120;
const SLIDE_WIDTH = 1000;
const LINE = 18;

interface Look {
  /** On a slide it doesn't say why the others aren't judged: that would leave the strip too little room. */
  readonly isSlide?: boolean | undefined;
  readonly width?: number | undefined;
}

/** The strip as it leaves the page: why the others can't be judged stands under it. */
export const targetStripSheet = (
  model: StripModel,
  counts: VerdictCounts,
  selection: Selection,
  measure: Measure,
  { isSlide = false, width = isSlide ? SLIDE_WIDTH : WIDTH }: Look = {},
): Scene | undefined => {
  const scene = targetStripScene(model, selection, width, measure, isSlide);
  const rest = model.total - model.judged;
  if (scene === undefined || rest === 0 || isSlide) return scene;
  const words = targetStrip.notJudged(
    rest,
    counts.reasons.map(([reason, count]) => [reasons[reason], count]),
  );
  const lines = wrapTo(words, width, 12, { measure, size: SMALL });
  const note: Mark = {
    kind: "text",
    x: 0,
    y: scene.height + LINE,
    lines,
    leading: LINE,
    fill: "ink.muted",
  };
  const height = scene.height + (lines.length + 1) * LINE - 8;
  return { ...scene, height, marks: [...scene.marks, note] };
};
