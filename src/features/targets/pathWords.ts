import { around, type Box, overlaps } from "./boxes.ts";
import { type PaceFrame, pathOf } from "./paceScatterView.ts";

/** What a side of the path means, written along it, and what that takes up. */
export interface PathWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** In degrees, as a picture turns: downwards from the right. */
  readonly angle: number;
  readonly boxes: readonly Box[];
}

/** From its start along the path and across it, where the base line of each begins, and how long it is. */
const sides = [
  { text: "ahead of the path", across: -6, length: 110 },
  { text: "behind it", across: 15, length: 60 },
] as const;
const STEP = 10;

/** The words of both sides where they lie on no point, as near to the path's start as may be; else not. */
export const pathWords = (frame: PaceFrame, points: readonly Box[]): readonly PathWords[] => {
  const { x1, y1, x2, y2 } = pathOf(frame);
  const turn = Math.atan2(y2 - y1, x2 - x1);
  const whole = Math.hypot(x2 - x1, y2 - y1);
  const at = (along: number, across: number): { readonly x: number; readonly y: number } => ({
    x: x1 + along * Math.cos(turn) - across * Math.sin(turn),
    y: y1 + along * Math.sin(turn) + across * Math.cos(turn),
  });
  return sides.flatMap(({ text, across, length }) => {
    for (let from = 4 * STEP; from + length < whole; from += STEP) {
      const boxes = Array.from({ length: length / STEP + 1 }, (_none, step) => {
        const { x, y } = at(from + step * STEP, across - 4);
        return around(x, y, 7);
      });
      if (!boxes.some((box) => points.some((point) => overlaps(box, point)))) {
        return [{ text, ...at(from, across), angle: (turn * 180) / Math.PI, boxes }];
      }
    }
    return [];
  });
};
