import type { DateMeaning, EntryKind } from "#domain/schema/records.ts";

/** How a shape is drawn: as a body, or as an outline over paper. */
export type GlyphStyle = "body" | "outline";

/** Paths around a point, in pixels. Numbers are rounded to tenths to keep paths short. */
const at = (value: number): number => Math.round(value * 10) / 10;

interface Glyph {
  readonly style: GlyphStyle;
  readonly path: (x: number, y: number) => string;
}

/** What a date stands for, told by shape: a legend names them, and so does every mark's own name. */
export const meaningGlyphs: Record<DateMeaning, Glyph> = {
  signed: {
    style: "body",
    path: (x, y) => `M${at(x - 3)} ${at(y)}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z`,
  },
  published: {
    style: "outline",
    path: (x, y) => `M${at(x - 5)} ${at(y)}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z`,
  },
  "comments-close": {
    style: "body",
    path: (x, y) => `M${at(x - 4)} ${at(y - 5)}h8l-8 10h8z`,
  },
  "in-force": {
    style: "body",
    path: (x, y) => `M${at(x - 3)} ${at(y - 5)}l8 5l-8 5z`,
  },
  due: {
    style: "outline",
    path: (x, y) => `M${at(x - 4)} ${at(y - 5)}h4v10h-4`,
  },
  reported: {
    style: "body",
    path: (x, y) => `M${at(x - 5)} ${at(y - 4)}h10l-5 9z`,
  },
};

/** The shapes of kinds, small, for use before a label. */
export const kindShapes: Record<EntryKind, (x: number, y: number) => string> = {
  policy: (x, y) => `M${at(x - 3.5)} ${at(y)}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z`,
  "policy-news": (x, y) => `M${at(x - 3)} ${at(y - 3)}h6v6h-6z`,
  "corporate-news": (x, y) => `M${at(x - 4)} ${at(y)}l4 -4l4 4l-4 4z`,
};

/** How far glyphs reach to each side of their point. */
export const GLYPH_REACH = 6;
