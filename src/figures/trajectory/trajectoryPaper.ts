import { type Box, overlaps, runsThrough, type Segment } from "#scene/place/boxes.ts";
import { LEADING, SMALL, type TextMark } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";

import type { TrajectoryFrame } from "./trajectoryFrame.ts";

/** From the top of a line of text to its base line. */
const ASCENT = 10;
/** What a text takes up that stands around a point. */
export const boxOf = (text: TextMark, x: number, y: number, measure: Measure): Box => {
  const { lines, weight, anchor, x: aside, y: base } = text;
  const width = Math.max(...lines.map((line) => measure(line, SMALL, weight)));
  const x1 = x + aside - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  const y1 = y + base - ASCENT;
  return { x1, y1, x2: x1 + width, y2: y1 + (lines.length - 1) * LEADING + SMALL };
};

const areaOf = ({ x1, y1, x2, y2 }: Box): number => Math.max(0, x2 - x1) * Math.max(0, y2 - y1);

const shared = (a: Box, b: Box): Box => ({
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
  x2: Math.min(a.x2, b.x2),
  y2: Math.min(a.y2, b.y2),
});

/** What needn't be written keeps so far from all else. */
const MARGIN = 2;

const grown = ({ x1, y1, x2, y2 }: Box): Box => ({
  x1: x1 - MARGIN,
  y1: y1 - MARGIN,
  x2: x2 + MARGIN,
  y2: y2 + MARGIN,
});

/** What is cut is worse than what is crowded, by so many times. */
const OFF = 4;
/** A line that runs through a text is as bad as so many ways of writing that come later. */
const CROSSING = 4;
/** One that it would be read as the figure of is worse. */
const MISREAD = 8;

/** A figure with what stands on it, to write on where there is room. */
export const trajectoryLabelPlacer = (
  { left, width, bottom }: TrajectoryFrame,
  lines: readonly Segment[],
  measure: Measure,
) => {
  const whole: Box = { x1: left, y1: 0, x2: width, y2: bottom };
  const taken: Box[] = [];
  /** How much of a text would lie on something else or off the figure; none of it at best. */
  const crowding = (box: Box): number =>
    OFF * (areaOf(box) - areaOf(shared(box, whole))) +
    taken.reduce((sum, other) => sum + (overlaps(box, other) ? areaOf(shared(box, other)) : 0), 0);
  const crossings = (box: Box, through: readonly Segment[]): number =>
    through.filter((line) => runsThrough(line, box)).length;
  const put = (text: TextMark, x: number, y: number): TextMark => {
    taken.push(boxOf(text, x, y, measure));
    return text;
  };
  return {
    taken,
    put,
    /**
     * Puts the first that lies on nothing and that few lines run through, least of all `misread`; else the one
     * that lies on least, unless it may stay away.
     */
    place: (
      texts: readonly TextMark[],
      x: number,
      y: number,
      isOptional = false,
      misread: readonly Segment[] = [],
    ): TextMark | undefined => {
      const [best] = texts
        .map((text, at) => {
          const box = boxOf(text, x, y, measure);
          return {
            text,
            crowded: crowding(isOptional ? grown(box) : box),
            rank: at + CROSSING * crossings(box, lines) + MISREAD * crossings(box, misread),
          };
        })
        .toSorted((a, b) => a.crowded - b.crowded || a.rank - b.rank);
      if (best === undefined || (isOptional && best.crowded > 0)) return undefined;
      return put(best.text, x, y);
    },
  };
};
