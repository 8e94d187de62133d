import type { Verdict } from "#domain/pace/verdict.ts";

interface VerdictStyle {
  /**
   * Outline of the verdict's own shape in a square of side 2 around the origin, so that colour is never
   * alone. Filled by the even-odd rule: a ring is one circle within another.
   */
  readonly path: string;
  /** The class of its colour: what is drawn in it takes the current colour. */
  readonly text: string;
  /** Drawn as an outline: its colour is that of a solid one that isn't due yet. */
  readonly isHollow?: true;
}

const disc = "M0 -1A1 1 0 1 1 0 1A1 1 0 1 1 0 -1Z";
const up = "M0 -1L1 .9H-1Z";
const down = "M0 1L1 -.9H-1Z";

/**
 * How each verdict looks, wherever it stands. Green and red are settled; blue is on the way or ahead,
 * amber behind, solid while not due and hollow once due without the final figure.
 */
export const verdictStyle: Readonly<Record<Verdict, VerdictStyle>> = {
  met: { path: disc, text: "text-met" },
  missed: {
    path: "M-1 -.6L-.6 -1L0 -.4L.6 -1L1 -.6L.4 0L1 .6L.6 1L0 .4L-.6 1L-1 .6L-.4 0Z",
    text: "text-missed",
  },
  "due-was-ahead": {
    path: `${up}M0 -.4L.55 .62H-.55Z`,
    text: "text-on-pace",
    isHollow: true,
  },
  "due-was-behind": {
    path: `${down}M0 .4L.55 -.62H-.55Z`,
    text: "text-behind",
    isHollow: true,
  },
  "due-no-baseline": {
    path: `${disc}M0 -.7A.7 .7 0 0 1 0 .7Z`,
    text: "text-unplaced",
  },
  "on-pace": { path: up, text: "text-on-pace" },
  behind: { path: down, text: "text-behind" },
  "not-judged": {
    path: `${disc}M0 -.7A.7 .7 0 1 1 0 .7A.7 .7 0 1 1 0 -.7Z`,
    text: "text-not-judged",
  },
};
