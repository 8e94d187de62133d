import { type Flow, flow } from "#scene/place/flow.ts";
import { type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { kindShape } from "#scene/shapes.ts";
import type { Token } from "#scene/token.ts";
import { cutTo, wrapTo } from "#scene/wrap.ts";
import { comparison } from "#messages/targets/comparison.ts";

import { LABEL_LINE, type PlacedComparison } from "./comparisonPlaces.ts";

interface Look {
  readonly colour: Token;
  readonly shape: string;
  /** The same shape where an office program draws it; discs where it isn't given. */
  readonly mark?: "diamond" | "square" | "triangle";
  readonly dash?: string;
}

/**
 * How the first to the fourth line look: colour, shape and dash each tell them apart. No colour is that
 * of a kind or of a verdict, which these lines don't tell.
 */
const first: Look = { colour: "ink", shape: kindShape.policy };
const looks: readonly Look[] = [
  first,
  {
    colour: "line.second",
    shape: kindShape["corporate-news"],
    mark: "diamond",
    dash: "7 3",
  },
  { colour: "line.third", shape: kindShape["policy-news"], mark: "square", dash: "2 3" },
  { colour: "ink.muted", shape: "M0 -1.2L1.1 .9H-1.1Z", mark: "triangle", dash: "9 3 2 3" },
];

export const lookOf = (index: number): Look => looks[index] ?? first;

/** Beside a plot that has less, numbers stand for names. */
const ROOM_OF_NAMES = 100;

/** The line of the key under the plot. */
const KEY = 22;

/** Names that stand under the plot by the numbers of their lines, where there is no room beside it. */
export const namesUnder = (
  { lines, right, width, height }: PlacedComparison,
  names: readonly string[],
  measure: Measure,
): Flow => {
  if (names.length === 0 || width - right > ROOM_OF_NAMES) return { marks: [], height: 0 };
  let y = height + 4;
  const marks = lines.flatMap(({ line: { index }, label }, at): readonly Mark[] => {
    const style = { size: SMALL, weight: "strong" } as const;
    const own = wrapTo(names[at] ?? "", width - 16, 4, { measure, ...style });
    const base = y + SMALL;
    y += own.length * LABEL_LINE + 3;
    const look = { kind: "text", y: base, ...style, fill: lookOf(index).colour } as const;
    return [
      { ...look, x: 0, lines: label },
      { ...look, x: 16, lines: own, leading: LABEL_LINE },
    ];
  });
  return { marks, height: y + 4 - height };
};

/** What the brackets stand for, which lie apart from the lines that they end, and the dotted lines. */
export const keyMarks = (top: number, width: number, measure: Measure): Flow => {
  const item = (words: string, marks: readonly Mark[]) => ({
    width: 20 + measure(words, SMALL),
    marks: [
      ...marks,
      {
        kind: "text",
        x: 20,
        y: 15,
        lines: [cutTo(words, width - 20, { measure, size: SMALL })],
        fill: "ink.muted",
      } as const,
    ],
  });
  const key = flow(
    [
      item(comparison.goal, [
        { kind: "path", d: "M1 8v4h12v-4", stroke: "ink.muted", weight: 1.5 },
      ]),
      item(comparison.path, [
        { kind: "path", d: "M1 11H14", stroke: "ink.muted", weight: 1, dash: "1 4", round: true },
      ]),
    ],
    width,
    KEY,
    18,
  );
  return { ...key, marks: [{ kind: "group", at: { x: 0, y: top }, marks: key.marks }] };
};
