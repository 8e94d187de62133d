import type { Box, Segment } from "./boxes.ts";

/** A name or a number in lines, and where it stands. */
export interface PointLabel {
  readonly lines: readonly string[];
  readonly x: number;
  /** Base line of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** The line that leads to it, where it stands off its point. */
  readonly leader?: Segment;
}

const CHARACTER = 7.4;
/** Digits are as wide as the widest letters of wide type. */
const DIGIT = 8.3;
export const LABEL_LINE = 15;

const widthOf = (lines: readonly string[]): number =>
  Math.max(...lines.map((line) => line.length * (/^\d+$/.test(line) ? DIGIT : CHARACTER)));

export const boxOf = ({ lines, x, y, anchor }: PointLabel): Box => {
  const width = widthOf(lines);
  const x1 = x - (anchor === "start" ? 0 : anchor === "middle" ? width / 2 : width);
  const top = y - 11;
  return { x1, x2: x1 + width, y1: top, y2: top + lines.length * LABEL_LINE };
};

const besides = (x: number, y: number, lines: readonly string[]): readonly PointLabel[] =>
  (["start", "end"] as const).map((anchor) => ({
    lines,
    x: anchor === "start" ? x + 9 : x - 9,
    y,
    anchor,
  }));

/** Right or left of a point, level with it or a little above or below: no line has to lead there. */
export const nearLabels = (
  x: number,
  y: number,
  lines: readonly string[],
): readonly PointLabel[] => {
  const middle = y + 4.5 - ((lines.length - 1) * LABEL_LINE) / 2;
  const most = 6 + ((lines.length - 1) * LABEL_LINE) / 2;
  return [0, -6, 6, -most, most].flatMap((shift) => besides(x, middle + shift, lines));
};

/** The line from a point to the end of a label's first line that is turned to it. */
export const leaderTo = (
  { x, y, anchor }: PointLabel,
  point: { readonly x: number; readonly y: number },
): Segment => ({ x1: point.x, y1: point.y, x2: x + (anchor === "start" ? -3 : 3), y2: y - 4.5 });

/** Under and over a point, or over its arrowhead: there is room for a number where none is for a name. */
export const overLabels = (x: number, y: number, lines: readonly string[]): readonly PointLabel[] =>
  [19, -10, -15].map((shift) => ({ lines, x, y: y + shift, anchor: "middle" }));

const DISTANCES = [20, 28, 38, 50, 64, 80, 100, 125];
const DIRECTIONS = 16;

/** Around a point at growing distances, with a line that leads there: good enough for a number. */
export const farLabels = (x: number, y: number, lines: readonly string[]): readonly PointLabel[] =>
  DISTANCES.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_none, at) => {
      const angle = (2 * Math.PI * (at + 0.5)) / DIRECTIONS;
      const anchor = Math.cos(angle) > 0 ? ("start" as const) : ("end" as const);
      const label = {
        lines,
        x: x + distance * Math.cos(angle),
        y: y + distance * Math.sin(angle) + 4.5,
        anchor,
      };
      return { ...label, leader: leaderTo(label, { x, y }) };
    }),
  );
