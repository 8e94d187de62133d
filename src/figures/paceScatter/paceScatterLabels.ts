import type { Box, Segment } from "#scene/place/boxes.ts";
import { LEADING, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";

/** A name or a number in lines, with how wide the widest of them is. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly width: number;
}

export const labelText = (lines: readonly string[], measure: Measure): LabelText => ({
  lines,
  width: Math.max(...lines.map((line) => measure(line, SMALL))),
});

/** A name or a number, and where it stands. */
export interface PointLabel extends LabelText {
  readonly x: number;
  /** Base line of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** The line that leads to it, where it stands off its point. */
  readonly leader?: Segment;
}

export const boxOf = ({ lines, width, x, y, anchor }: PointLabel): Box => {
  const x1 = x - (anchor === "start" ? 0 : anchor === "middle" ? width / 2 : width);
  const top = y - 11;
  return { x1, x2: x1 + width, y1: top, y2: top + lines.length * LEADING };
};

const besides = (x: number, y: number, text: LabelText): readonly PointLabel[] =>
  (["start", "end"] as const).map((anchor) => ({
    ...text,
    x: anchor === "start" ? x + 9 : x - 9,
    y,
    anchor,
  }));

/** Right or left of a point, level with it or a little above or below: no line has to lead there. */
export const nearLabels = (x: number, y: number, text: LabelText): readonly PointLabel[] => {
  const { lines } = text;
  const middle = y + 4.5 - ((lines.length - 1) * LEADING) / 2;
  const most = 6 + ((lines.length - 1) * LEADING) / 2;
  return [0, -6, 6, -most, most].flatMap((shift) => besides(x, middle + shift, text));
};

/** The line from a point to the end of a label's first line that is turned to it. */
export const leaderTo = (
  { x, y, anchor }: PointLabel,
  point: { readonly x: number; readonly y: number },
): Segment => ({ x1: point.x, y1: point.y, x2: x + (anchor === "start" ? -3 : 3), y2: y - 4.5 });

/** Under and over a point, or over its arrowhead: there is room for a number where none is for a name. */
export const overLabels = (x: number, y: number, text: LabelText): readonly PointLabel[] =>
  [19, -10, -15].map((shift) => ({ ...text, x, y: y + shift, anchor: "middle" }));

/** Over a point, whose last line stands right above it: to its left, in the middle, to its right. */
export const aboveLabels = (x: number, y: number, text: LabelText): readonly PointLabel[] =>
  (["end", "middle", "start"] as const).map((anchor) => ({
    ...text,
    x: x + { end: 6, middle: 0, start: -6 }[anchor],
    y: y - 13 - (text.lines.length - 1) * LEADING,
    anchor,
  }));

const DISTANCES = [20, 28, 38, 50, 64, 80, 100, 125];
const DIRECTIONS = 24;

/** Around a point at growing distances, with a line that leads there: good enough for a number. */
export const farLabels = (x: number, y: number, text: LabelText): readonly PointLabel[] =>
  DISTANCES.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_none, at) => {
      const angle = (2 * Math.PI * (at + 0.5)) / DIRECTIONS;
      const anchor = Math.cos(angle) > 0 ? ("start" as const) : ("end" as const);
      const label = {
        ...text,
        x: x + distance * Math.cos(angle),
        y: y + distance * Math.sin(angle) + 4.5,
        anchor,
      };
      return { ...label, leader: leaderTo(label, { x, y }) };
    }),
  );
