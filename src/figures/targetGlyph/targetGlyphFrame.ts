import { SMALL, type TextWeight } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { targetGlyph } from "#messages/figures/targetGlyph.ts";

import type { MeasuredGlyph } from "./targetGlyphModel.ts";

/** Height above the line for the bracket, and for a label where there is one. */
export const OVER = 11;
export const OVER_LABELLED = 24;
/** Height below it for the required value. */
export const UNDER = 21;

/** The weight of each text. */
export const textWeights = {
  base: "plain",
  missing: "plain",
  needed: "plain",
  target: "strong",
  reading: "strong",
  passed: "plain",
} as const satisfies Readonly<Record<string, TextWeight>>;

/** Half of the mark of the last reading, and the arrow beside it where that is off the scale. */
export const HALF = 5.5;
export const ARROW = 7;
/** Length of the ends of a target's bracket. */
export const ARM = 4;
/** Half of the mark of another reading. */
export const DOT = 2.2;
/** Least distance to the columns of labels. */
const EDGE = HALF + ARROW;

/** The distance from its baseline's tick of a reading that fell behind it. */
const CLEAR = HALF + 3;
/** The share of the way beyond the target that is to scale as well, whatever the width; anything further has an arrow. */
const FURTHER = 0.08;

/** Columns of a glyph: labels have their own, so that no mark ever overlaps one. */
export interface Frame {
  /** Absent where the way takes that column: then the baseline's label is below its tick, or above it. */
  readonly baseLabelEnd: number | undefined;
  readonly min: number;
  readonly from: number;
  readonly to: number;
  readonly max: number;
  readonly targetLabelStart: number;
}

/** A label as wide as most: columns fit it in every font, and are the same in all glyphs. */
const USUAL = "≥ 20,000";
/** At less than this width, two columns of labels would leave the way less than half. */
const NARROW = 364;

/** Columns from left to right: baseline's label, space for regress, the way, space beyond, target's label. */
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

export const clamp = (value: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, value));

export const round = (value: number): number => Math.round(value * 10) / 10;

/** The horizontal scale of a model, in sixteenths of a rem. */
export interface GlyphScale {
  readonly x: (at: number) => number;
  /** On which side a position is off the scale. */
  readonly off: (at: number) => 1 | -1 | undefined;
  /** Whether another reading is within what is drawn to scale. */
  readonly covers: (at: number) => boolean;
}

export const glyphScale = ({ scale, extent }: MeasuredGlyph, frame: Frame): GlyphScale => {
  const { from, to, min, max } = frame;
  const isNative = scale === "native";
  const [low, high] = isNative && extent !== undefined ? extent : [0, 1];
  const end = isNative ? max - EDGE - 2 : to;
  const start = isNative ? min + EDGE : from;
  const span = high > low ? high - low : 1;
  const exact = (at: number): number => start + ((at - low) / span) * (end - start);
  const isBack = (at: number): boolean => !isNative && at < 0;
  return {
    x: (at) => round(isBack(at) ? from - CLEAR : clamp(exact(at), min + EDGE, max - EDGE)),
    off: (at) => {
      if (isBack(at)) return -1;
      return exact(at) > max - EDGE + 0.5 ? 1 : undefined;
    },
    covers: (at) => !isBack(at) && exact(at) <= max - EDGE + 0.5,
  };
};

/** One part of a glyph and its position; the scene draws it. */
export type GlyphMark =
  | { readonly kind: "way"; readonly x1: number; readonly x2: number; readonly dotted: boolean }
  | { readonly kind: "covered"; readonly x1: number; readonly x2: number }
  | { readonly kind: "zero"; readonly x: number }
  /** The stretch between the ends of a range. */
  | { readonly kind: "range"; readonly x1: number; readonly x2: number }
  | { readonly kind: "base"; readonly x: number; readonly undated: boolean }
  | {
      readonly kind: "target";
      readonly x: number;
      readonly far?: number;
      readonly opens: 1 | -1;
    }
  /** What the required path needed on the day of the reading. */
  | { readonly kind: "needed"; readonly x: number }
  /** A reading other than the decisive one. */
  | { readonly kind: "earlier"; readonly x: number }
  | {
      readonly kind: "reading";
      readonly x: number;
      /** Off the scale on this side: an arrow beside it points there. */
      readonly off?: 1 | -1;
    }
  | {
      readonly kind: "text";
      readonly role: "base" | "target" | "reading" | "needed" | "missing" | "passed";
      readonly x: number;
      readonly y: number;
      readonly anchor: "start" | "middle" | "end";
      readonly text: string;
    };

export interface PlacedGlyph {
  readonly width: number;
  readonly height: number;
  /** Height of the way's line, from the top: all but labels above and below is on it. */
  readonly line: number;
  readonly verdict: Verdict;
  readonly marks: readonly GlyphMark[];
}
