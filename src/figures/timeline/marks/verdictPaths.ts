import { tenth } from "#scene/scale.ts";
import type { Verdict } from "#domain/judging/verdict.ts";

/**
 * The shapes of verdicts (`scene/shapes.ts`) half as wide as 4.5, drawn on from wherever one is: many that
 * look alike can then be one path. A test holds them to those shapes.
 */
const strokes: Readonly<Record<Verdict, string>> = {
  met: "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z",
  missed:
    "m-4.5 -2.7l1.8 -1.8l2.7 2.7l2.7 -2.7l1.8 1.8l-2.7 2.7l2.7 2.7l-1.8 1.8l-2.7 -2.7l-2.7 2.7l-1.8 -1.8l2.7 -2.7z",
  "due-was-ahead": "m0 -4.5l4.5 8.55h-9zm0 2.7l2.47 4.59h-4.94z",
  "due-was-behind": "m0 4.5l4.5 -8.55h-9zm0 -2.7l2.47 -4.59h-4.94z",
  "due-no-baseline":
    "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zm4.5 -3.15a3.15 3.15 0 0 1 0 6.3z",
  "on-pace": "m0 -4.5l4.5 8.55h-9z",
  behind: "m0 4.5l4.5 -8.55h-9z",
  "not-judged":
    "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zm1.35 0a3.15 3.15 0 1 0 6.3 0a3.15 3.15 0 1 0 -6.3 0z",
};

export const verdictPath = (verdict: Verdict, x: number, y: number): string =>
  `M${tenth(x)} ${tenth(y)}${strokes[verdict]}`;
