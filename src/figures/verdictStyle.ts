import type { Verdict } from "#domain/pace/verdict.ts";

interface VerdictStyle {
  /** A glyph of its own, so that colour is never alone. */
  readonly glyph: string;
  readonly text: string;
  readonly fill: string;
  readonly background: string;
}

/** How each verdict looks, wherever it stands. */
export const verdictStyle: Record<Verdict, VerdictStyle> = {
  met: { glyph: "●", text: "text-met", fill: "fill-met", background: "bg-met" },
  "on-pace": { glyph: "▲", text: "text-on-pace", fill: "fill-on-pace", background: "bg-on-pace" },
  behind: { glyph: "▼", text: "text-behind", fill: "fill-behind", background: "bg-behind" },
  missed: { glyph: "✕", text: "text-missed", fill: "fill-missed", background: "bg-missed" },
  "short-at-last-reading": {
    glyph: "◐",
    text: "text-short",
    fill: "fill-short",
    background: "bg-short",
  },
  "not-judged": {
    glyph: "○",
    text: "text-not-judged",
    fill: "fill-not-judged",
    background: "bg-not-judged",
  },
};
