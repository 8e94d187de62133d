import { CLEAR, EDGE, type Frame } from "./targetGlyphFrame.ts";
import type { MeasuredGlyph } from "./targetGlyphModel.ts";

export const clamp = (value: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, value));

export const round = (value: number): number => Math.round(value * 10) / 10;

export interface Placer {
  readonly x: (at: number) => number;
  readonly off: (at: number) => 1 | -1 | undefined;
  /** Whether another reading is within what is drawn to scale. */
  readonly holds: (at: number) => boolean;
}

export const placerOf = ({ scale, extent }: MeasuredGlyph, frame: Frame): Placer => {
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
