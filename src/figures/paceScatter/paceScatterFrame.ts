import type { Segment } from "#scene/place/boxes.ts";
import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { linear } from "#scene/scale.ts";
import { boundSigns, formatShare } from "#messages/words/amounts.ts";

/** The room of the scatter; `right` is where the plot ends and the column of names begins. */
export interface PaceFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The ways that the scale holds; those beyond are drawn at its edge. */
export const LEAST_WAY = -0.35;
export const MOST_WAY = 1.5;
/** What stands for all that lies over it, in a band whose heights tell nothing. */
export const beyondWords = (): string => `${boundSigns["more than"]} ${formatShare(MOST_WAY)}`;
/** How far over the scale the band has its first row, and how far over its last row it ends. */
export const BAND = 12;
export const BAND_END = 10;

/** From this width on there is room for names, and for a column of those that find none in the plot. */
const NAMED_FROM = 560;
const NAMES = 214;
/** Between what is written at an axis and the plot. */
const GAP = 6;

export const hasNames = ({ width }: PaceFrame): boolean => width >= NAMED_FROM;

/** Over the plot and its words there is room for so many pixels of rows off the scale. */
const ROWS = 20;

/**
 * How high a frame of a width is, before points have to be made room for: a wide one is higher too, and stands
 * with the title over it on the screen that is as wide.
 */
const usualHeight = (width: number): number =>
  width < NAMED_FROM ? 388 : Math.min(880, Math.max(568, width * 0.4));

/** The frame of a width, whose plot begins so much lower for rows of points that lie `above` its scale. */
export const paceFrame = (
  width: number,
  measure: Measure,
  above = 0,
  usual = usualHeight(width),
): PaceFrame => {
  const more = Math.max(0, above - ROWS);
  const height = more + usual;
  const widest = measure(beyondWords(), SMALL);
  // Half of what is written under the end of the axis stands beyond it.
  const end = Math.max(24, Math.ceil(widest / 2) + 2);
  const right = width - (width < NAMED_FROM ? end : NAMES);
  return {
    width,
    height,
    left: Math.max(48, Math.ceil(widest) + GAP + 2),
    right,
    top: more + 46,
    bottom: height - 52,
  };
};

export const paceX = ({ left, right }: PaceFrame, time: number): number =>
  linear([0, 1], [left, right])(time);

export const yOf = ({ top, bottom }: PaceFrame, way: number): number =>
  linear([LEAST_WAY, MOST_WAY], [bottom, top])(Math.min(MOST_WAY, Math.max(LEAST_WAY, way)));

/** The path, on which a target is on pace: from the start to all of the way in all of the time. */
export const pathOf = (frame: PaceFrame): Segment => ({
  x1: paceX(frame, 0),
  y1: yOf(frame, 0),
  x2: paceX(frame, 1),
  y2: yOf(frame, 1),
});
