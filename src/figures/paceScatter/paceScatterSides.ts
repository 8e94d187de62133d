import { around, type Box, overlaps } from "#scene/place/boxes.ts";
import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { paceScatter } from "#messages/targets/pace.ts";

import { type PaceFrame, pathOf, yOf } from "./paceScatterFrame.ts";

/** What a side of the path means, written along it, and what that takes up. */
export interface PathWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** In degrees, as a picture turns: downwards from the right. */
  readonly angle: number;
  readonly boxes: readonly Box[];
}

/** Where it stands what the axis of the way counts: over it. */
export const WAY_WORDS_Y = 11;

/** What the words over the axis of the way take up: no name may stand there. */
export const axisWordsBox = (measure: Measure): Box => ({
  x1: 0,
  y1: 0,
  x2: measure(paceScatter.way, SMALL) + 8,
  y2: WAY_WORDS_Y + 4,
});

/** What the axis of time counts, as far as there is room, and where it ends: with the plot if it can. */
export const timeAxisWords = ({ width, right }: PaceFrame, measure: Measure) => {
  const text =
    paceScatter.time.find((words) => measure(words, SMALL) <= width) ??
    paceScatter.time.at(-1) ??
    "";
  return { text, x: Math.min(width, Math.max(right, Math.ceil(measure(text, SMALL)))) };
};

/** How far across the path the base line of each side's words is. */
const sides = [
  { text: paceScatter.ahead, across: -6 },
  { text: paceScatter.behind, across: 15 },
] as const;
const STEP = 10;

/** How far from the path the words may stand, in lines: their half of the plot is theirs anywhere. */
const MOST_LINES_OFF = 9;

/** The words of both sides where they lie on no point and not on the line of no way at all, as near to the path and its start as may be. */
export const pathWords = (
  frame: PaceFrame,
  points: readonly Box[],
  measure: Measure,
): readonly PathWords[] => {
  const { x1, y1, x2, y2 } = pathOf(frame);
  const zero = yOf(frame, 0);
  const turn = Math.atan2(y2 - y1, x2 - x1);
  const whole = Math.hypot(x2 - x1, y2 - y1);
  const at = (along: number, across: number): { readonly x: number; readonly y: number } => ({
    x: x1 + along * Math.cos(turn) - across * Math.sin(turn),
    y: y1 + along * Math.sin(turn) + across * Math.cos(turn),
  });
  const isWithin = ({ x1: left, x2: end, y1: over, y2: foot }: Box): boolean =>
    left >= frame.left && end <= frame.right && over >= frame.top && foot <= frame.bottom;
  return sides.flatMap(({ text, across: nearest }) => {
    const length = Math.ceil(measure(text, SMALL) / STEP) * STEP;
    for (let lines = 0; lines < MOST_LINES_OFF; lines += 1) {
      const across = nearest + Math.sign(nearest) * lines * STEP;
      for (let from = 4 * STEP; from + length < whole; from += STEP) {
        const boxes = Array.from({ length: length / STEP + 1 }, (_none, step) => {
          const { x, y } = at(from + step * STEP, across - 4);
          return around(x, y, 7);
        });
        const isFree = !boxes.some(
          (box) => (box.y1 < zero && zero < box.y2) || points.some((point) => overlaps(box, point)),
        );
        if (isFree && (lines === 0 || boxes.every(isWithin))) {
          return [{ text, ...at(from, across), angle: (turn * 180) / Math.PI, boxes }];
        }
      }
    }
    return [];
  });
};
