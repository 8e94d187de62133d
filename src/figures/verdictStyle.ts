import { verdictShape } from "#charts/scene/shapes.ts";
import type { Verdict } from "#domain/pace/verdict.ts";

interface VerdictStyle {
  /**
   * Outline of the verdict's own shape in a square of side 2 around the origin, so that colour is never
   * alone. Filled by the even-odd rule: a ring is one circle within another.
   */
  readonly path: string;
  readonly text: string;
  readonly fill: string;
}

/** How each verdict looks, wherever it stands: disc, triangle up and down, cross, half disc, ring. */
export const verdictStyle: Record<Verdict, VerdictStyle> = {
  met: { path: verdictShape.met, text: "text-met", fill: "fill-met" },
  "on-pace": { path: verdictShape["on-pace"], text: "text-on-pace", fill: "fill-on-pace" },
  behind: { path: verdictShape.behind, text: "text-behind", fill: "fill-behind" },
  missed: { path: verdictShape.missed, text: "text-missed", fill: "fill-missed" },
  "short-at-last-reading": {
    path: verdictShape["short-at-last-reading"],
    text: "text-short",
    fill: "fill-short",
  },
  "not-judged": {
    path: verdictShape["not-judged"],
    text: "text-not-judged",
    fill: "fill-not-judged",
  },
};
