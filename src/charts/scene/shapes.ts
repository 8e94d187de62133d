import type { Verdict } from "#domain/pace/verdict.ts";
import type { EntryKind } from "#domain/schema/records.ts";

import type { PathMark } from "./mark.ts";
import { verdictToken } from "./token.ts";

const disc = "M0 -1A1 1 0 1 1 0 1A1 1 0 1 1 0 -1Z";

/**
 * Outline of each verdict in a square of side 2 around the origin, so that colour is never alone: disc,
 * triangle up and down, cross, half disc, ring. Outlines within outlines are holes.
 */
export const verdictShape: Readonly<Record<Verdict, string>> = {
  met: disc,
  "on-pace": "M0 -1L1 .9H-1Z",
  behind: "M0 1L1 -.9H-1Z",
  missed: "M-1 -.6L-.6 -1L0 -.4L.6 -1L1 -.6L.4 0L1 .6L.6 1L0 .4L-.6 1L-1 .6L-.4 0Z",
  "short-at-last-reading": `${disc}M0 -.7A.7 .7 0 0 1 0 .7Z`,
  "not-judged": `${disc}M0 -.7A.7 .7 0 1 1 0 .7A.7 .7 0 1 1 0 -.7Z`,
};

/** Outline of each kind of record in the same square: circle, square, diamond. */
export const kindShape: Readonly<Record<EntryKind, string>> = {
  policy: disc,
  "policy-news": "M-.86 -.86H.86V.86H-.86Z",
  "corporate-news": "M0 -1.15L1.15 0L0 1.15L-1.15 0Z",
};

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
