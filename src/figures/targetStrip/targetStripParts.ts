import type { Mark, Meaning } from "#scene/mark.ts";
import { verdictMark } from "#scene/shapes.ts";
import { verdictToken } from "#scene/token.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { narrowFacet } from "#domain/query/selection/changeSelection.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { method } from "#messages/app/parts.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";
import { verdictMeanings } from "#messages/judging/verdicts.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

/** Half of a mark. */
export const HALF = 4.7;
/** From the middle of a line of text to its base. */
export const BASE = 4.6;
/** Where a word begins behind its mark. */
export const WORD_X = 17;

interface Room {
  readonly width: number;
  readonly height: number;
}

/** The verdict of a row, at its beginning; it leads to what it means. */
export const rowWord = (verdict: Verdict, { width, height }: Room): Mark => ({
  kind: "group",
  means: {
    id: `${verdict}-means`,
    name: method.meaningOf(verdictWords[verdict]),
    hint: verdictMeanings[verdict],
    leadsTo: { path: `/method#${verdict}` },
    focus: "stop",
  },
  marks: [
    { kind: "hit", x: 0, y: 0, width, height },
    verdictMark(verdict, 6, height / 2, HALF),
    {
      kind: "text",
      x: WORD_X,
      y: height / 2 + BASE,
      lines: [verdictWords[verdict]],
      fill: verdictToken(verdict),
      weight: "strong",
      reached: "underlined",
    },
  ],
});

/** What the count of a row leads to: the targets that have its verdict. */
export const countMeaning = (verdict: Verdict, count: number, selection: Selection): Meaning => ({
  id: verdict,
  name: targetStrip.row(verdict, count),
  leadsTo: { path: "/targets", selection: narrowFacet(selection, "verdict", verdict) },
  focus: "stop",
});

/** The count of a row, ending at a place. */
export const countText = (count: number, x: number, middle: number): Mark => ({
  kind: "text",
  x,
  y: middle + BASE,
  lines: [targetStrip.count(count)],
  fill: "ink",
  weight: "strong",
  anchor: "end",
  reached: "underlined",
});

/** From one hollow mark of the key to the next. */
export const HOLLOW = 14;

/** The hollow marks among some verdicts, for the key that says what they have in common. */
export const hollowMarks = (verdicts: readonly Verdict[], middle: number): readonly Mark[] =>
  verdicts
    .filter((verdict) => verdict === "due-was-ahead" || verdict === "due-was-behind")
    .map((verdict, at) => verdictMark(verdict, 5 + at * HOLLOW, middle, HALF));
