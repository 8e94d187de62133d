import { LEADING, type Mark, SMALL, type TextMark } from "#scene/mark.ts";
import { gridLines } from "#scene/shapes.ts";
import type { Token } from "#scene/token.ts";
import { wrapTo } from "#scene/wrap.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";

import type { StripFrame } from "./targetStripFrame.ts";
import type { PlacedRow } from "./targetStripPlaces.ts";

/** Height of the heading: what shares mean, above the shares. */
export const HEAD = 2 * LEADING + 8;

/** The baselines of its two lines. */
export const BASES = [12, 12 + LEADING] as const;

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

/** What the last column's heading says, in a line or two. */
const noneWords = ({ none, width, measure }: StripFrame): readonly string[] =>
  none < width ? wrapTo(targetStrip.axis.none, width - none - 4, 2, { measure, size: SMALL }) : [];

/** The headings of the columns: the shares, what is beyond them, and what has none. */
export const headMarks = (frame: StripFrame): readonly Mark[] => {
  const { zero, target, most, none, scale } = frame;
  const { axis } = targetStrip;
  const isOver = none - most > 20;
  const noneLines = noneWords(frame);
  return [
    line(zero, 0, axis.baseline),
    line(zero, 1, axis.tick(0)),
    line(scale(0.5), 1, axis.tick(50)),
    line(target, 0, axis.target, { fill: "ink", weight: "strong" }),
    line(target, 1, axis.atTarget, { fill: "ink", weight: "strong" }),
    // What is beyond the end is named with it: two words side by side would read as one.
    isOver
      ? line(most + 6, 1, axis.over, { anchor: "start" })
      : line(most, 1, axis.tick(150), { anchor: "end" }),
    ...noneLines.map((text, at) =>
      line(none + 4, noneLines.length === 1 || at === 1 ? 1 : 0, text, { anchor: "start" }),
    ),
  ];
};

/** The lines of the axis along one row. */
export const axisMarks = (
  { onAxis }: PlacedRow,
  { zero, target, most, none, width, scale }: StripFrame,
  from: number,
  to: number,
): readonly Mark[] => [
  ...(onAxis
    ? [
        ...gridLines([zero, scale(0.5), most], from, to),
        {
          kind: "line",
          x1: target,
          x2: target,
          y1: from,
          y2: to,
          stroke: "ink",
          weight: 1.5,
        } as const,
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
