import type { Verdict } from "#domain/judging/verdict.ts";

/** One part of a glyph and where it stands; how it is drawn follows in the scene. */
export type GlyphMark =
  | { readonly kind: "way"; readonly x1: number; readonly x2: number; readonly dotted: boolean }
  | { readonly kind: "covered"; readonly x1: number; readonly x2: number }
  | { readonly kind: "zero"; readonly x: number }
  | { readonly kind: "base"; readonly x: number; readonly undated: boolean }
  | {
      readonly kind: "target";
      readonly x: number;
      readonly far?: number;
      readonly opens: 1 | -1;
    }
  | { readonly kind: "interim"; readonly x: number }
  | {
      readonly kind: "place";
      readonly x: number;
      /** The day on which the path stood there: that of the last reading, or the as-of day. */
      readonly on: "reading" | "as-of";
    }
  | {
      readonly kind: "reading";
      readonly x: number;
      readonly last: boolean;
      /** Off the scale on this side: drawn as an arrow at its end. */
      readonly off?: 1 | -1;
      readonly open?: 1 | -1;
      /** Drawn hollow where its distance from the target isn't to scale. */
      readonly hollow: boolean;
    }
  | {
      readonly kind: "text";
      readonly role: "base" | "target" | "reading" | "missing";
      readonly x: number;
      readonly y: number;
      readonly anchor: "start" | "middle" | "end";
      readonly text: string;
    };

export interface PlacedGlyph {
  readonly width: number;
  readonly height: number;
  readonly verdict: Verdict;
  readonly marks: readonly GlyphMark[];
}
