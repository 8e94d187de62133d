import { SMALL, type TextWeight } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import { targetGlyph } from "#messages/charts/targetGlyph.ts";

/** Room over the line for the bracket, and for the last figure's label where that is drawn. */
export const OVER = 11;
export const OVER_LABELLED = 24;
/** Room under it for what was needed by then. */
export const UNDER = 21;

/** How high a glyph is: the figure of the last reading stands in it, or in a column beside it. */
export const glyphHeight = (isLabelled: boolean): number =>
  (isLabelled ? OVER_LABELLED : OVER) + UNDER;

/** How much each text stands out. */
export const textWeights = {
  base: "plain",
  missing: "plain",
  needed: "plain",
  target: "strong",
  reading: "strong",
} as const satisfies Readonly<Record<string, TextWeight>>;

/** Half of what stands for the last reading, and the arrow beside it where that lies off the scale. */
export const HALF = 5.5;
export const ARROW = 7;
/** How near to the columns of labels anything stands. */
export const EDGE = HALF + ARROW;

/** Where things may stand: labels have columns of their own, so that no mark ever runs into one. */
export interface Frame {
  readonly baseLabelEnd: number;
  readonly min: number;
  readonly from: number;
  readonly to: number;
  readonly max: number;
  readonly targetLabelStart: number;
}

/** A label as wide as most are: columns have room for it in whichever face, and are the same in all glyphs. */
const USUAL = "≥ 20,000";

/** Columns from left to right: baseline's label, room for steps back, the way, room beyond, target's label. */
export const frameOf = (width: number, measure: Measure): Frame => {
  const narrow = width < 340;
  const usual = Math.max(
    measure(USUAL, SMALL, "strong"),
    measure(targetGlyph.noBase, SMALL, textWeights.base),
  );
  const label = Math.min(Math.max(narrow ? 68 : 72, Math.ceil(usual) + 6), Math.round(width / 3.4));
  const back = 19;
  const beyond = narrow ? 22 : 32;
  return {
    baseLabelEnd: label - 6,
    min: label,
    from: label + back,
    to: width - label - beyond,
    max: width - label,
    targetLabelStart: width - label + 6,
  };
};
