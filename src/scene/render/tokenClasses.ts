import type { Token } from "#scene/token.ts";

interface TokenClasses {
  readonly fill: string;
  readonly stroke: string;
}

/**
 * The screen classes of each token, written out in full: Tailwind generates styles only for classes it finds in the
 * source.
 */
export const tokenClasses: Readonly<Record<Token, TokenClasses>> = {
  ink: { fill: "fill-ink", stroke: "stroke-ink" },
  "ink.muted": { fill: "fill-muted", stroke: "stroke-muted" },
  paper: { fill: "fill-paper", stroke: "stroke-paper" },
  panel: { fill: "fill-panel", stroke: "stroke-panel" },
  rule: { fill: "fill-rule", stroke: "stroke-rule" },
  control: { fill: "fill-control", stroke: "stroke-control" },
  fill: { fill: "fill-fill", stroke: "stroke-fill" },
  way: { fill: "fill-way", stroke: "stroke-way" },
  bar: { fill: "fill-bar", stroke: "stroke-bar" },
  code: { fill: "fill-code", stroke: "stroke-code" },
  "code.ground": { fill: "fill-code-ground", stroke: "stroke-code-ground" },
  accent: { fill: "fill-accent", stroke: "stroke-accent" },
  "line.second": { fill: "fill-second", stroke: "stroke-second" },
  "line.third": { fill: "fill-third", stroke: "stroke-third" },
  "kind.policy": { fill: "fill-policy", stroke: "stroke-policy" },
  "kind.policy-news": { fill: "fill-policy-news", stroke: "stroke-policy-news" },
  "kind.corporate-news": { fill: "fill-corporate-news", stroke: "stroke-corporate-news" },
  "verdict.met": { fill: "fill-met", stroke: "stroke-met" },
  "verdict.on-pace": { fill: "fill-on-pace", stroke: "stroke-on-pace" },
  "verdict.behind": { fill: "fill-behind", stroke: "stroke-behind" },
  "verdict.missed": { fill: "fill-missed", stroke: "stroke-missed" },
  "verdict.due-was-ahead": { fill: "fill-on-pace", stroke: "stroke-on-pace" },
  "verdict.due-was-behind": { fill: "fill-behind", stroke: "stroke-behind" },
  "verdict.due-no-baseline": { fill: "fill-unplaced", stroke: "stroke-unplaced" },
  "verdict.not-judged": { fill: "fill-not-judged", stroke: "stroke-not-judged" },
};
