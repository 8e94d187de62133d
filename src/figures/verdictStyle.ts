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

const disc = "M0 -1A1 1 0 1 1 0 1A1 1 0 1 1 0 -1Z";

/** How each verdict looks, wherever it stands: disc, triangle up and down, cross, half disc, ring. */
export const verdictStyle: Record<Verdict, VerdictStyle> = {
  met: { path: disc, text: "text-met", fill: "fill-met" },
  "on-pace": { path: "M0 -1L1 .9H-1Z", text: "text-on-pace", fill: "fill-on-pace" },
  behind: { path: "M0 1L1 -.9H-1Z", text: "text-behind", fill: "fill-behind" },
  missed: {
    path: "M-1 -.6L-.6 -1L0 -.4L.6 -1L1 -.6L.4 0L1 .6L.6 1L0 .4L-.6 1L-1 .6L-.4 0Z",
    text: "text-missed",
    fill: "fill-missed",
  },
  "short-at-last-reading": {
    path: `${disc}M0 -.7A.7 .7 0 0 1 0 .7Z`,
    text: "text-short",
    fill: "fill-short",
  },
  "not-judged": {
    path: `${disc}M0 -.7A.7 .7 0 1 1 0 .7A.7 .7 0 1 1 0 -.7Z`,
    text: "text-not-judged",
    fill: "fill-not-judged",
  },
};
