import { SMALL, type TextWeight } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { targetGlyph } from "#messages/figures/targetGlyph.ts";

/** Room over the line for the bracket, and for a label where one stands there. */
export const OVER = 11;
export const OVER_LABELLED = 24;
/** Room under it for what was needed by then. */
export const UNDER = 21;

/** How much each text stands out. */
export const textWeights = {
  base: "plain",
  missing: "plain",
  needed: "plain",
  target: "strong",
  reading: "strong",
  passed: "plain",
} as const satisfies Readonly<Record<string, TextWeight>>;

/** Half of what stands for the last reading, and the arrow beside it where that lies off the scale. */
export const HALF = 5.5;
export const ARROW = 7;
/** How far the ends of a target's bracket reach. */
export const ARM = 4;
/** Half of what stands for another one. */
export const DOT = 2.2;
/** How near to the columns of labels anything stands. */
export const EDGE = HALF + ARROW;

/** How far left of its baseline's tick stands what fell behind it. */
export const CLEAR = HALF + 3;
/** So much of the way beyond the target is to scale as well, whatever the width; what lies further has an arrow. */
const FURTHER = 0.08;

/** Where things may stand: labels have columns of their own, so that no mark ever runs into one. */
export interface Frame {
  /** Absent where the way takes that column: then the baseline's label stands under its tick, or over it. */
  readonly baseLabelEnd: number | undefined;
  readonly min: number;
  readonly from: number;
  readonly to: number;
  readonly max: number;
  readonly targetLabelStart: number;
}

/** A label as wide as most are: columns have room for it in whichever face, and are the same in all glyphs. */
const USUAL = "≥ 20,000";
/** Narrower than that, two columns of labels would leave the way less than half. */
const NARROW = 364;

/** Columns from left to right: baseline's label, room for steps back, the way, room beyond, target's label. */
export const glyphFrame = (width: number, measure: Measure): Frame => {
  const usual = Math.max(
    measure(USUAL, SMALL, "strong"),
    measure(targetGlyph.noBase, SMALL, textWeights.base),
  );
  const label = Math.min(Math.max(72, Math.ceil(usual) + 6), Math.round(width / 3.4));
  const min = width < NARROW ? 0 : label;
  const from = min + CLEAR + EDGE;
  const max = width - label;
  return {
    baseLabelEnd: width < NARROW ? undefined : label - 6,
    min,
    from,
    to: Math.round(from + (max - EDGE - from) / (1 + FURTHER)),
    max,
    targetLabelStart: max + 6,
  };
};
