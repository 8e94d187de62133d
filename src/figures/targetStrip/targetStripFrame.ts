import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { linear, type Scale } from "#scene/scale.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

import type { StripModel, StripTarget } from "./targetStripModel.ts";
import { HALF, WORD_X } from "./targetStripParts.ts";

/** The share of the way at the end of the axis: what is further stands beyond it. */
const MOST = 1.5;

/** From one packed mark to the next, half of a mark, and up to how many of a verdict are named. */
const usual = { pitch: 12, half: HALF, mostNamed: 6 } as const;

/** On a slide marks are small beside words, which are read from the back of a room. */
const onSlide = { pitch: 8.6, half: 3.6, mostNamed: 2 } as const;

/** The columns of the strip, from left to right, in sixteenths of a rem, and how dense it is. */
export interface StripFrame {
  readonly pitch: number;
  readonly half: number;
  readonly mostNamed: number;
  readonly width: number;
  /** Where the words of rows have ended. */
  readonly wordTo: number;
  /** Where the counts of rows end. */
  readonly countX: number;
  readonly zero: number;
  readonly target: number;
  readonly most: number;
  /** Where what has no share of the way stands; the width where all have one. */
  readonly none: number;
  readonly measure: Measure;
  readonly nameOf: StripModel["nameOf"];
  /** A share within the axis. */
  readonly scale: Scale;
}

/** A row's targets that have a share of the way, and those without one, which come last. */
export const parted = (targets: readonly StripTarget[]) => {
  const last = targets.findLastIndex(({ way }) => way !== undefined);
  return { shared: targets.slice(0, last + 1), without: targets.slice(last + 1) };
};

const rowsOf = ({ blocks }: StripModel) => blocks.flat();

export const stripFrame = (
  model: StripModel,
  width: number,
  measure: Measure,
  isSlide = false,
): StripFrame => {
  const density = isSlide ? onSlide : usual;
  const { pitch } = density;
  const rows = rowsOf(model);
  const strong = (text: string): number => measure(text, SMALL, "strong");
  const word = Math.max(0, ...rows.map(({ verdict }) => strong(verdictWords[verdict])));
  const count = Math.max(0, ...rows.map(({ targets }) => strong(String(targets.length))));
  const wordTo = WORD_X + word + 4;
  const countX = wordTo + 8 + count;
  const halves = rows.map(({ targets }) => parted(targets));
  const isBack = halves.some(({ shared }) => (shared.at(-1)?.way ?? 0) < 0);
  const isOver = halves.some(({ shared }) => (shared[0]?.way ?? 0) > MOST);
  const hasNone = halves.some(({ without }) => without.length > 0);
  const zero = countX + (isBack ? 40 : 28);
  const noneWidth = hasNone ? Math.min(120, Math.max(5 * pitch + 16, width * 0.14)) : 0;
  const none = width - noneWidth;
  const over = isOver ? Math.max(4 * pitch + 14, measure(targetStrip.axis.over, SMALL) + 24) : 16;
  const most = none - over;
  const scale = linear([0, MOST], [zero, most]);
  const { nameOf } = model;
  return {
    ...density,
    width,
    wordTo,
    countX,
    zero,
    target: scale(1),
    most,
    none,
    measure,
    nameOf,
    scale,
  };
};

/** On which side off the axis a share lies. */
export const beyondOf = (way: number): -1 | 0 | 1 => {
  if (way < 0) return -1;
  return way > MOST ? 1 : 0;
};

/** Where a share stands: what lies off the axis stands beside its end. */
export const stripX = ({ zero, most, scale, pitch }: StripFrame, way: number): number => {
  const beyond = beyondOf(way);
  if (beyond === 0) return scale(way);
  return beyond < 0 ? zero - 18 : most + pitch;
};
