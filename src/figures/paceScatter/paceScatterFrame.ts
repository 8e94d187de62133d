import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { around, type Box, everywhere, type Segment } from "#scene/place/boxes.ts";
import { type Candidate, labelPlacer } from "#scene/place/labels.ts";
import { linear } from "#scene/scale.ts";
import { paceScatter } from "#messages/targets/pace.ts";
import { boundSigns, formatShare } from "#messages/words/amounts.ts";

/** The plot area of the scatter; `right` is where the plot ends and the column of names begins. */
export interface PaceFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The range of shares of the way between bottom and top. */
  readonly range: WayRange;
}

type WayRange = readonly [least: number, most: number];

/** The widest range of the scale; values outside it are drawn at its edge. */
export const LEAST_WAY = -0.35;
export const MOST_WAY = 1.5;
const WIDEST: WayRange = [LEAST_WAY, MOST_WAY];
/** No room is left for what no point has: less than nothing, or more than all of the way. */
export const rangeOf = (ways: readonly number[]): WayRange => [
  ways.some((way) => way < 0) ? LEAST_WAY : 0,
  ways.some((way) => way > 1) ? MOST_WAY : 1,
];
/** The label of the band for all values above the scale; heights within the band mean nothing. */
export const beyondWords = (): string => `${boundSigns["more than"]} ${formatShare(MOST_WAY)}`;
/** The distance from the scale to the band's first row, and from its last row to its end. */
export const BAND = 12;
export const BAND_END = 10;

/** From this width on there are names, and a column for those that don't fit in the plot. */
const NAMED_FROM = 560;
const NAMES = 214;
/** Between the labels of an axis and the plot. */
const GAP = 6;

export const hasNames = ({ width }: PaceFrame): boolean => width >= NAMED_FROM;

/** The height above the plot and its words that is reserved for rows off the scale. */
const ROWS = 20;

/**
 * Half the height of more rows comes from the plot, up to this share of it: a wide frame fits on its screen and its
 * slide. A narrow one is scrolled anyway.
 */
const MOST_GIVEN = 0.1;

/**
 * The height of a frame of a width, without rows above the scale: a wide one is also higher, and fits below its title
 * on a screen of that width.
 */
const usualHeight = (width: number): number =>
  width < NAMED_FROM ? 388 : Math.min(880, Math.max(568, width * 0.38));

/** The frame of a width, whose plot begins lower by `above`, for rows of points above its scale. */
export const paceFrame = (
  width: number,
  measure: Measure,
  above = 0,
  usual = usualHeight(width),
  range = WIDEST,
): PaceFrame => {
  const more = Math.max(0, above - ROWS);
  const given = width < NAMED_FROM ? 0 : Math.min(more / 2, usual * MOST_GIVEN);
  const height = more + usual - given;
  const widest = measure(beyondWords(), SMALL);
  // Half of the label at the end of the axis is beyond it.
  const end = Math.max(24, Math.ceil(widest / 2) + 2);
  const right = width - (width < NAMED_FROM ? end : NAMES);
  return {
    width,
    height,
    left: Math.max(48, Math.ceil(widest) + GAP + 2),
    right,
    top: more + 46,
    bottom: height - 52,
    range,
  };
};

export const paceX = ({ left, right }: PaceFrame, time: number): number =>
  linear([0, 1], [left, right])(time);

export const yOf = ({ top, bottom, range }: PaceFrame, way: number): number => {
  const [least, most] = range;
  return linear(range, [bottom, top])(Math.min(most, Math.max(least, way)));
};

/** The path on which a target is on pace: from the start to all of the way in all of the time. */
export const pathOf = (frame: PaceFrame): Segment => ({
  x1: paceX(frame, 0),
  y1: yOf(frame, 0),
  x2: paceX(frame, 1),
  y2: yOf(frame, 1),
});

/** The meaning of one side of the path, written along it, and the boxes it covers. */
export interface PathWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Rotation in degrees, clockwise. */
  readonly angle: number;
  readonly boxes: readonly Box[];
}

/** Baseline of the label above the axis of the way. */
export const WAY_WORDS_Y = 11;

/** The box of the label above the axis of the way: no name may be there. */
export const axisWordsBox = (measure: Measure): Box => ({
  x1: 0,
  y1: 0,
  x2: measure(paceScatter.way, SMALL) + 8,
  y2: WAY_WORDS_Y + 4,
});

/** The label of the time axis, as long as fits, and its right end: that of the plot if possible. */
export const timeAxisWords = ({ width, right }: PaceFrame, measure: Measure) => {
  const text =
    paceScatter.time.find((words) => measure(words, SMALL) <= width) ??
    paceScatter.time.at(-1) ??
    "";
  return { text, x: Math.min(width, Math.max(right, Math.ceil(measure(text, SMALL)))) };
};

/** The distance of each side's baseline from the path. */
const sides = [
  { text: paceScatter.ahead, across: -6 },
  { text: paceScatter.behind, across: 15 },
] as const;
const STEP = 10;

/** The greatest distance of the words from the path, in lines: anywhere in their half of the plot. */
const MOST_LINES_OFF = 9;

/**
 * The words of both sides where they cover no point and don't cross the zero line, as near to the path and its start as
 * possible; left out for a side where they don't fit.
 */
export const pathWords = (
  frame: PaceFrame,
  points: readonly Box[],
  measure: Measure,
): readonly PathWords[] => {
  const { x1, y1, x2, y2 } = pathOf(frame);
  const { left, right, top, bottom, width } = frame;
  const zero = yOf(frame, 0);
  const turn = Math.atan2(y2 - y1, x2 - x1);
  const whole = Math.hypot(x2 - x1, y2 - y1);
  const at = (along: number, across: number): { readonly x: number; readonly y: number } => ({
    x: x1 + along * Math.cos(turn) - across * Math.sin(turn),
    y: y1 + along * Math.sin(turn) + across * Math.cos(turn),
  });
  const placer = labelPlacer({
    bounds: { x1: left, y1: top, x2: right, y2: bottom },
    taken: points.map((box) => ({ box })),
    lines: [{ x1: -width, x2: 2 * width, y1: zero, y2: zero }],
  });
  return sides.flatMap(({ text, across: nearest }) => {
    const length = Math.ceil(measure(text, SMALL) / STEP) * STEP;
    const candidates = function* (from: number, to: number): Generator<Candidate<PathWords>> {
      for (let off = from; off < to; off += 1) {
        const across = nearest + Math.sign(nearest) * off * STEP;
        for (let start = 4 * STEP; start + length < whole; start += STEP) {
          const boxes = Array.from({ length: length / STEP + 1 }, (_none, step) => {
            const { x, y } = at(start + step * STEP, across - 4);
            return around(x, y, 7);
          });
          const label = { text, ...at(start, across), angle: (turn * 180) / Math.PI, boxes };
          yield { label, boxes };
        }
      }
    };
    // Right beside the path they may extend beyond the plot.
    const words =
      placer.place(candidates(0, 1), { bounds: everywhere }) ??
      placer.place(candidates(1, MOST_LINES_OFF));
    return words === undefined ? [] : [words];
  });
};
