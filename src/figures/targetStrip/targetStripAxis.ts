import { LEADING, type Mark, SMALL, type TextMark } from "#scene/mark.ts";
import { gridLines } from "#scene/shapes.ts";
import { wrapTo } from "#scene/wrap.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";

import type { StripFrame } from "./targetStripFrame.ts";
import type { PlacedRow } from "./targetStripPlaces.ts";

/** The words of the last column's heading, in a line or two. */
const noneWords = ({ none, width, measure }: StripFrame): readonly string[] =>
  none < width ? wrapTo(targetStrip.axis.none, width - none - 4, 2, { measure, size: SMALL }) : [];

/** Between two words of the heading. */
const APART = 8;

/** The headings of the columns: the shares, what is beyond them, and what isn't plotted. */
export const axisHead = (frame: StripFrame) => {
  const { zero, target, most, none, scale, measure } = frame;
  const { axis } = targetStrip;
  const noneLines = noneWords(frame);
  const lines = Math.max(1, noneLines.length);
  const base = 12 + (lines - 1) * LEADING;
  const text = (x: number, words: string, look: Partial<TextMark> = {}, y = base): TextMark => ({
    kind: "text",
    x,
    y,
    lines: [words],
    fill: "ink.muted",
    anchor: "middle",
    ...look,
  });
  const half = scale(0.5);
  const isClear =
    half - zero > (measure(axis.baseline, SMALL) + measure(axis.tick(50), SMALL)) / 2 + APART &&
    target - half >
      (measure(axis.target, SMALL, "strong") + measure(axis.tick(50), SMALL)) / 2 + APART;
  const isOver = none - most > 20;
  return {
    height: lines * LEADING + 8,
    base,
    /** What room is before the first of them. */
    left: zero - measure(axis.baseline, SMALL) / 2 - APART,
    marks: [
      text(zero, axis.baseline),
      ...(isClear ? [text(half, axis.tick(50))] : []),
      text(target, axis.target, { fill: "ink", weight: "strong" }),
      // What is beyond the end is named with it: two words side by side would read as one.
      isOver
        ? text(most + 6, axis.over, { anchor: "start" })
        : text(most, axis.tick(150), { anchor: "end" }),
      ...noneLines.map((words, at) =>
        text(none + 4, words, { anchor: "start" }, base - (lines - 1 - at) * LEADING),
      ),
    ],
  };
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
