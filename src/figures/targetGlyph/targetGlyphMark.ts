import type { Verdict } from "#domain/judging/verdict.ts";

/** One part of a glyph and where it stands; how it is drawn follows in the scene. */
export type GlyphMark =
  | { readonly kind: "way"; readonly x1: number; readonly x2: number; readonly dotted: boolean }
  | { readonly kind: "covered"; readonly x1: number; readonly x2: number }
  | { readonly kind: "zero"; readonly x: number }
  /** What lies between the ends of a range. */
  | { readonly kind: "range"; readonly x1: number; readonly x2: number }
  | { readonly kind: "base"; readonly x: number; readonly undated: boolean }
  | {
      readonly kind: "target";
      readonly x: number;
      readonly far?: number;
      readonly opens: 1 | -1;
    }
  /** What the path needed by then. */
  | { readonly kind: "needed"; readonly x: number }
  /** Another reading than the one that tells how the target stands. */
  | { readonly kind: "earlier"; readonly x: number }
  | {
      readonly kind: "reading";
      readonly x: number;
      /** Off the scale on this side: an arrow beside it points there. */
      readonly off?: 1 | -1;
    }
  | {
      readonly kind: "text";
      readonly role: "base" | "target" | "reading" | "needed" | "missing" | "passed";
      readonly x: number;
      readonly y: number;
      readonly anchor: "start" | "middle" | "end";
      readonly text: string;
    };

export interface PlacedGlyph {
  readonly width: number;
  readonly height: number;
  /** Height of the line on which everything but labels over and under it stands. */
  readonly line: number;
  readonly verdict: Verdict;
  readonly marks: readonly GlyphMark[];
}
