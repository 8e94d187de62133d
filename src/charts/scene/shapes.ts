import type { Verdict } from "#domain/judging/verdict.ts";
import type { EntryKind } from "#domain/schema/records.ts";

import type { PathMark } from "./mark.ts";
import { tenth } from "./scale.ts";
import { verdictToken } from "./token.ts";

const disc = "M0 -1A1 1 0 1 1 0 1A1 1 0 1 1 0 -1Z";

const up = "M0 -1L1 .9H-1Z";
const down = "M0 1L1 -.9H-1Z";

/**
 * Outline of each verdict in a square of side 2 around the origin, so that colour is never alone. Outlines
 * within outlines are holes. Green and red are settled; blue is on the way or ahead, amber behind, solid
 * while not due and hollow once due without the final figure.
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

/** Whether a verdict is drawn as an outline: its colour is that of a solid one that isn't due yet. */
export const isHollow = (verdict: Verdict): boolean =>
  verdict === "due-was-ahead" || verdict === "due-was-behind";

/** Outline of each kind of record in the same square: circle, square, diamond. */
export const kindShape: Readonly<Record<EntryKind, string>> = {
  policy: disc,
  "policy-news": "M-.86 -.86H.86V.86H-.86Z",
  "corporate-news": "M0 -1.15L1.15 0L0 1.15L-1.15 0Z",
};

/**
 * The same around a point, as large as a disc of radius `r` and placed by its own numbers: many that look
 * alike can be one path.
 */
export const kindPath = (kind: EntryKind, x: number, y: number, r: number): string => {
  if (kind === "policy") {
    return `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
  if (kind === "policy-news") {
    const half = tenth(r * 0.86);
    return `M${tenth(x - half)} ${tenth(y - half)}h${2 * half}v${2 * half}h${-2 * half}z`;
  }
  const half = tenth(r * 1.15);
  return `M${tenth(x - half)} ${tenth(y)}l${half} ${-half}l${half} ${half}l${-half} ${half}z`;
};

/** The same shape the other way about: within a larger one it is a hole. */
export const kindHole = (kind: EntryKind, x: number, y: number, r: number): string => {
  if (kind === "policy") {
    return `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
  }
  if (kind === "policy-news") {
    const half = tenth(r * 0.86);
    return `M${tenth(x - half)} ${tenth(y - half)}v${2 * half}h${2 * half}v${-2 * half}z`;
  }
  const half = tenth(r * 1.15);
  return `M${tenth(x - half)} ${tenth(y)}l${half} ${half}l${half} ${-half}l${-half} ${-half}z`;
};

/** A deadline: a bracket that ends at `x`. */
export const duePath = (x: number, y: number): string => `M${tenth(x - 4)} ${tenth(y - 5)}h4v10h-4`;

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
