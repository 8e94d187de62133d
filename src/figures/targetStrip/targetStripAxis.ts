import { type Flow, flow, type Item } from "#scene/place/flow.ts";
import { LEADING, type Mark, SMALL, type TextMark } from "#scene/mark.ts";
import { verdictMark } from "#scene/shapes.ts";
import { type Token, verdictToken } from "#scene/token.ts";
import { wrapTo } from "#scene/wrap.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";

import type { StripFrame } from "./targetStripFrame.ts";
import { HALF, HOLLOW, hollowMarks } from "./targetStripParts.ts";
import type { PlacedRow } from "./targetStripPlaces.ts";

/** Height of the head: what shares mean, over the shares. */
export const HEAD = 2 * LEADING + 8;

const BASES = [12, 12 + LEADING] as const;

interface Look {
  readonly fill?: Token;
  readonly weight?: "strong";
  readonly anchor?: "start" | "middle" | "end";
}

const line = (x: number, at: 0 | 1, text: string, look: Look = {}): TextMark => ({
  kind: "text",
  x,
  y: BASES[at],
  lines: [text],
  fill: "ink.muted",
  anchor: "middle",
  ...look,
});

/** The head of the columns: the shares, what is beyond them, and what has none. */
export const headMarks = (frame: StripFrame): readonly Mark[] => {
  const { zero, target, most, none, width, measure, scale } = frame;
  const { axis } = targetStrip;
  const isOver = none - most > 20;
  const noneLines = wrapTo(axis.none, width - none, 2, { measure, size: SMALL });
  return [
    line(zero, 0, axis.baseline),
    line(zero, 1, axis.tick(0)),
    line(scale(0.5), 1, axis.tick(50)),
    line(target, 0, axis.target, { fill: "ink", weight: "strong" }),
    line(target, 1, axis.atTarget, { fill: "ink", weight: "strong" }),
    line(most, 1, axis.tick(150)),
    ...(isOver ? [line(most + 18, 1, axis.over, { anchor: "start" })] : []),
    ...(none < width
      ? noneLines.map((text, at) =>
          line(none + 4, noneLines.length === 1 || at === 1 ? 1 : 0, text, { anchor: "start" }),
        )
      : []),
  ];
};

/** The lines of the axis along one row. */
export const axisMarks = (
  { onAxis }: PlacedRow,
  { zero, target, most, none, width, scale }: StripFrame,
  from: number,
  to: number,
): readonly Mark[] => {
  const upright = (x: number, stroke: Token, weight = 1): Mark => ({
    kind: "line",
    x1: x,
    x2: x,
    y1: from,
    y2: to,
    stroke,
    weight,
  });
  return [
    ...(onAxis
      ? [
          upright(zero, "rule"),
          upright(scale(0.5), "rule"),
          upright(most, "rule"),
          upright(target, "ink", 1.5),
        ]
      : []),
    ...(none < width && onAxis
      ? [
          {
            kind: "line",
            x1: none,
            x2: none,
            y1: from,
            y2: to,
            stroke: "rule",
            dash: "2 3",
          } as const,
        ]
      : []),
  ];
};

/** Where a target had to be, and where it was. */
export const stretchMarks = (
  verdict: Verdict,
  x: number,
  needed: number,
  y: number,
  half = HALF,
): readonly Mark[] => [
  { kind: "line", x1: needed, x2: x, y1: y, y2: y, stroke: verdictToken(verdict), weight: 1.25 },
  { kind: "line", x1: needed, x2: needed, y1: y - half, y2: y + half, stroke: "ink", weight: 1.5 },
];

/** Whose stretch explains those of all, the first that is drawn. */
const EXAMPLES = ["on-pace", "due-was-ahead", "behind", "due-was-behind", "missed"] as const;

/** What the marks mean, as far as they are drawn. */
export const keyFlow = (
  verdicts: readonly Verdict[],
  frame: Pick<StripFrame, "width" | "measure">,
): Flow => {
  const { width, measure } = frame;
  const text = (words: string, x: number): Item => ({
    width: x + measure(words, SMALL),
    marks: [{ kind: "text", x, y: 14, lines: [words], fill: "ink.muted" }],
  });
  const drawn = (words: string, x: number, marks: readonly Mark[]): Item => {
    const said = text(words, x);
    return { ...said, marks: [...marks, ...said.marks] };
  };
  const stretched = EXAMPLES.find((verdict) => verdicts.includes(verdict));
  const hollow = hollowMarks(verdicts, 9.5);
  return flow(
    [
      text(targetStrip.key.share, 0),
      ...(stretched === undefined
        ? []
        : [
            drawn(targetStrip.key.needed, 44, [
              ...stretchMarks(stretched, 32, 2, 9.5),
              verdictMark(stretched, 32, 9.5, 4.7),
            ]),
          ]),
      ...(hollow.length === 0
        ? []
        : [drawn(targetStrip.key.hollow, hollow.length * HOLLOW + 2, hollow)]),
    ],
    width,
    20,
    18,
  );
};
