import { tenth } from "#charts/scene/scale.ts";
import { duePath, kindHole, kindPath } from "#charts/scene/kindPaths.ts";
import type { DateMeaning, EntryKind } from "#domain/schema/records.ts";

/** How a shape is drawn: as a body, or as an outline over paper. */
export type GlyphStyle = "body" | "outline";

interface Glyph {
  readonly style: GlyphStyle;
  readonly d: string;
}

/** An upright bar beside a small shape: before it, what begins; behind it, what ends. */
const bar = (x: number, y: number): string => `M${tenth(x)} ${tenth(y - 5)}h1.8v10h-1.8z`;

const SMALL = 3;
const LARGE = 5;
const HOLE = 2;

/**
 * A date as a mark. The kind of its record is told by shape, what the date stands for by size, fill, a
 * bar or a hole; a legend names both, and so does every mark's own name. Signed and published fit into each other.
 */
export const dateGlyph = (means: DateMeaning, kind: EntryKind, x: number, y: number): Glyph => {
  switch (means) {
    case "signed":
      return { style: "body", d: kindPath(kind, x, y, SMALL) };
    case "adopted":
      return { style: "outline", d: kindPath(kind, x, y, SMALL) };
    case "published":
      return { style: "outline", d: kindPath(kind, x, y, LARGE) };
    case "reported":
      return { style: "body", d: kindPath(kind, x, y, LARGE) };
    case "happened":
      return { style: "body", d: kindPath(kind, x, y, LARGE) + kindHole(kind, x, y, HOLE) };
    case "in-force":
      return { style: "body", d: kindPath(kind, x, y, SMALL) + bar(x - 6, y) };
    case "comments-close":
      return { style: "body", d: kindPath(kind, x, y, SMALL) + bar(x + 4.2, y) };
    case "due":
      return { style: "outline", d: duePath(x, y) };
  }
};

interface Ends {
  /** How far the straight edges end before the disc does. */
  readonly inset: number;
  readonly right: string;
  readonly left: string;
}

/** The ends of a counted disc, 18 pixels high: a circle's, a square's, a diamond's, or cut corners. */
const discEnds: Record<EntryKind | "mixed", Ends> = {
  policy: { inset: 9, right: "a9 9 0 0 1 0 18", left: "a9 9 0 0 1 0 -18" },
  "policy-news": { inset: 0, right: "v18", left: "v-18" },
  "corporate-news": { inset: 5, right: "l5 9l-5 9", left: "l-5 -9l5 -9" },
  mixed: { inset: 3, right: "l3 3v12l-3 3", left: "l-3 -3v-12l3 -3" },
};

/** A disc for several records, shaped by the kind that they share. */
export const discPath = (
  kind: EntryKind | undefined,
  x0: number,
  x1: number,
  y: number,
): string => {
  const { inset, right, left } = discEnds[kind ?? "mixed"];
  const from = tenth(x0 + inset);
  return `M${from} ${y - 9}H${Math.max(tenth(x1 - inset), from)}${right}H${from}${left}z`;
};

/** How far glyphs reach to each side of their point. */
export const GLYPH_REACH = 6;
