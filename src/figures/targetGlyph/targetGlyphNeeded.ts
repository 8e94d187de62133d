import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";

import { ARM, type GlyphScale, round, textWeights } from "./targetGlyphFrame.ts";
import type { MeasuredGlyph } from "./targetGlyphModel.ts";

/** A horizontal stretch that something covers. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Room {
  readonly width: number;
  readonly measure: Measure;
}

/** From the mark of the required value to its words, and half of that mark with a small margin. */
const TO_WORDS = 7;
/** Between those words and what is beside them. */
const BESIDE = 4;
export const NEEDED_HALF = 6;

interface NeededText {
  readonly text: string;
  readonly anchor: "start" | "end";
  readonly x: number;
}

/**
 * The words of the required value, beside its mark: right of it, or left where they would run through the target's
 * bracket or another label. Where they don't fit on either side they are shortened, to the value alone if need be;
 * undefined where not even that fits.
 */
export const neededText = (
  label: readonly string[],
  at: number,
  taken: readonly Span[],
  { width, measure }: Room,
): NeededText | undefined => {
  const isLeft = ({ from, to }: Span): boolean => (from + to) / 2 < at;
  const left = Math.max(0, ...taken.filter(isLeft).map(({ to }) => to + BESIDE));
  const others = taken.filter((one) => !isLeft(one));
  const right = Math.min(width, ...others.map(({ from }) => from - BESIDE));
  const [before, behind] = [at - TO_WORDS - left, right - at - TO_WORDS];
  // Anchored so that it grows away from its neighbour in a font wider than measured.
  const end = { anchor: "end", x: round(at - TO_WORDS) } as const;
  const start = { anchor: "start", x: round(at + TO_WORDS) } as const;
  const wide = (text: string): number => measure(text, SMALL, textWeights.needed);
  const text = label.find((form) => wide(form) <= Math.max(before, behind));
  if (text === undefined) return undefined;
  return { ...(wide(text) <= behind ? start : end), text };
};

/** The brackets of the target with their arms. */
export const bracketsOf = ({ aim }: MeasuredGlyph, { x }: GlyphScale): readonly Span[] =>
  [x(aim.at), ...(aim.far === undefined ? [] : [x(aim.far)])].map((at) => ({
    from: at - ARM,
    to: at + ARM,
  }));

/** The baseline's tick, where words beside the mark of the required value could run under it. */
export const tickOf = ({ base, needed }: MeasuredGlyph, { x }: GlyphScale): readonly Span[] => {
  const [at, from] = [needed?.at, base?.at];
  return at === undefined || from === undefined || x(at) === x(from)
    ? []
    : [{ from: x(from) - 1, to: x(from) + 1 }];
};
