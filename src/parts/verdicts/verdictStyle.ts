import { verdictShape } from "#scene/shapes.ts";
import type { Verdict } from "#domain/judging/verdict.ts";

interface VerdictStyle {
  /**
   * Outline of the verdict's own shape in a square of side 2 around the origin, so that colour is never the only
   * distinction. Filled by the even-odd rule: a ring is one circle within another.
   */
  readonly path: string;
  /** The text class of its colour; shapes are filled with `currentColor`. */
  readonly text: string;
}

/** The appearance of each verdict: its shape, and its colour for text and shape. */
export const verdictStyle: Readonly<Record<Verdict, VerdictStyle>> = {
  met: { path: verdictShape.met, text: "text-met" },
  missed: { path: verdictShape.missed, text: "text-missed" },
  "due-was-ahead": { path: verdictShape["due-was-ahead"], text: "text-on-pace" },
  "due-was-behind": { path: verdictShape["due-was-behind"], text: "text-behind" },
  "due-no-baseline": { path: verdictShape["due-no-baseline"], text: "text-unplaced" },
  "on-pace": { path: verdictShape["on-pace"], text: "text-on-pace" },
  behind: { path: verdictShape.behind, text: "text-behind" },
  "not-judged": { path: verdictShape["not-judged"], text: "text-not-judged" },
};
