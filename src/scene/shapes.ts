import type { Verdict } from "#domain/judging/verdict.ts";
import type { EntryKind } from "#domain/schema/records.ts";

import type { PathMark } from "./mark.ts";
import { tenth } from "./scale.ts";
import { verdictToken } from "./token.ts";

const disc = "M0 -1A1 1 0 1 1 0 1A1 1 0 1 1 0 -1Z";

const up = "M0 -1L1 .9H-1Z";
const down = "M0 1L1 -.9H-1Z";

/**
 * Outline of each verdict in a square of side 2 around the origin, so that colour is never the only difference.
 * Outlines within outlines are holes. Green and red are settled; blue is on the way or ahead, amber behind, solid while
 * not due and hollow once due without the final figure.
 */
export const verdictShape: Readonly<Record<Verdict, string>> = {
  met: disc,
  missed: "M-1 -.6L-.6 -1L0 -.4L.6 -1L1 -.6L.4 0L1 .6L.6 1L0 .4L-.6 1L-1 .6L-.4 0Z",
  "due-was-ahead": `${up}M0 -.4L.55 .62H-.55Z`,
  "due-was-behind": `${down}M0 .4L.55 -.62H-.55Z`,
  "due-no-baseline": `${disc}M0 -.7A.7 .7 0 0 1 0 .7Z`,
  "on-pace": up,
  behind: down,
  "not-judged": `${disc}M0 -.7A.7 .7 0 1 1 0 .7A.7 .7 0 1 1 0 -.7Z`,
};

/** Whether a verdict is drawn as an outline: it shares its colour with a solid one that isn't due yet. */
export const isHollow = (verdict: Verdict): boolean =>
  verdict === "due-was-ahead" || verdict === "due-was-behind";

/** Outline of each kind of record in the same square: circle, square, diamond. */
export const kindShape: Readonly<Record<EntryKind, string>> = {
  policy: disc,
  "policy-news": "M-.86 -.86H.86V.86H-.86Z",
  "corporate-news": "M0 -1.15L1.15 0L0 1.15L-1.15 0Z",
};

/** Grid lines at places across a plot, from its top to its bottom, as one path: a page has dozens of them. */
export const gridLines = (
  across: readonly number[],
  top: number,
  bottom: number,
): readonly PathMark[] =>
  across.length === 0
    ? []
    : [
        {
          kind: "path",
          d: across.map((x) => `M${tenth(x)} ${tenth(top)}V${tenth(bottom)}`).join(""),
          stroke: "rule",
        },
      ];

/** The shape of a verdict in its colour around a point. */
export const verdictMark = (
  verdict: Verdict,
  x: number,
  y: number,
  half: number,
  fill = verdictToken(verdict),
): PathMark => ({
  kind: "path",
  d: verdictShape[verdict],
  holes: true,
  fill,
  at: { x, y, scale: half },
});
