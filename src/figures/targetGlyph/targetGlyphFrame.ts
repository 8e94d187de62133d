import { SMALL, type TextWeight } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { targetGlyph } from "#messages/figures/targetGlyph.ts";

import type { MeasuredGlyph } from "./targetGlyphModel.ts";

/** Room over the line for the bracket, and for a label where one is there. */
export const OVER = 11;
export const OVER_LABELLED = 24;
/** Room under it for what was needed by then. */
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

/** Half of the mark of the last reading, and the arrow beside it where that lies off the scale. */
export const HALF = 5.5;
export const ARROW = 7;
/** How far the ends of a target's bracket reach. */
export const ARM = 4;
/** Half of the mark of another reading. */
export const DOT = 2.2;
/** How near to the columns of labels anything may be. */
const EDGE = HALF + ARROW;

/** How far left of its baseline's tick a reading is that fell behind it. */
const CLEAR = HALF + 3;
/** So much of the way beyond the target is to scale as well, whatever the width; what lies further has an arrow. */
const FURTHER = 0.08;

/** Columns of a glyph: labels have their own, so that no mark ever runs into one. */
export interface Frame {
  /** Absent where the way takes that column: then the baseline's label is under its tick, or over it. */
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

export const clamp = (value: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, value));

export const round = (value: number): number => Math.round(value * 10) / 10;

/** Where positions of a model are from left to right, in sixteenths of a rem. */
export interface GlyphScale {
  readonly x: (at: number) => number;
  /** On which side a position is off the scale. */
  readonly off: (at: number) => 1 | -1 | undefined;
  /** Whether another reading is within what is drawn to scale. */
  readonly holds: (at: number) => boolean;
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
    holds: (at) => !isBack(at) && exact(at) <= max - EDGE + 0.5,
  };
};

/** One part of a glyph and its place; the scene draws it. */
export type GlyphMark =
  | { readonly kind: "way"; readonly x1: number; readonly x2: number; readonly dotted: boolean }
  | { readonly kind: "covered"; readonly x1: number; readonly x2: number }
  | { readonly kind: "zero"; readonly x: number }
  /** What lies between the ends of a range. */
  | { readonly kind: "range"; readonly x1: number; readonly x2: number }
  | { readonly kind: "base"; readonly x: number; readonly undated: boolean }
  | {
      readonly kind: "target";
      readonly x: number;
      readonly far?: number;
      readonly opens: 1 | -1;
    }
  /** What the path needed by then. */
  | { readonly kind: "needed"; readonly x: number }
  /** Another reading than the decisive one. */
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
  /** Height of the line of the way, from the top: all but labels over and under it is on it. */
  readonly line: number;
  readonly verdict: Verdict;
  readonly marks: readonly GlyphMark[];
}
