import { linear } from "#scene/scale.ts";

import { beyondOf, type StripFrame, stripX } from "./targetStripFrame.ts";
import type { StripTarget } from "./targetStripModel.ts";

/** So many lines of marks a row may have, and as high is what is drawn in place of more. */
export const MOST_LINES = 8;

export interface PlacedMark {
  readonly target: StripTarget;
  readonly x: number;
  readonly y: number;
  /** Where it had to be by then. */
  readonly needed: number | undefined;
}

interface Packed {
  readonly marks: readonly PlacedMark[];
  readonly lines: number;
}

/** Marks in columns from a place on, line by line. */
export const inColumns = (
  targets: readonly StripTarget[],
  {
    from,
    columns,
    top,
    pitch,
  }: {
    readonly from: number;
    readonly columns: number;
    readonly top: number;
    readonly pitch: number;
  },
): Packed => ({
  marks: targets.map((target, at) => ({
    target,
    x: from + (at % columns) * pitch,
    y: top + Math.floor(at / columns) * pitch,
    needed: undefined,
  })),
  lines: Math.ceil(targets.length / columns),
});

/** What something takes up: from where to where on its own line (0) and on those below. */
export type Extent = readonly (readonly [line: number, from: number, to: number])[];

/**
 * The line of each, so that none touches another: the first with room. Undefined where they take more lines
 * than are drawn.
 */
const linesFor = (extents: readonly Extent[]): readonly number[] | undefined => {
  const taken: (readonly [from: number, to: number])[][] = [];
  const found: number[] = [];
  for (const extent of extents) {
    const isFree = (at: number): boolean =>
      extent.every(([line, from, to]) =>
        (taken[at + line] ?? []).every(([start, end]) => to <= start || end <= from),
      );
    let at = 0;
    while (!isFree(at)) at += 1;
    if (at + extent.length > MOST_LINES) return undefined;
    for (const [line, from, to] of extent) {
      taken[at + line] = [...(taken[at + line] ?? []), [from, to]];
    }
    found.push(at);
  }
  return found;
};

/** Whether so many are more than fill all lines, wherever they stand. */
export const areTooMany = (
  count: number,
  { width, pitch }: Pick<StripFrame, "width" | "pitch">,
): boolean => count * pitch > MOST_LINES * width;

/** A target where it is, with the stretch to where it had to be. */
export const markOf = (target: StripTarget, frame: StripFrame): PlacedMark => ({
  target,
  x: stripX(frame, target.way ?? 0),
  y: 0,
  needed: target.needed === undefined ? undefined : stripX(frame, Math.max(0, target.needed)),
});

const extentOf = ({ x, needed = x }: PlacedMark, pitch: number): Extent => [
  [0, Math.min(x, needed) - pitch / 2, Math.max(x, needed) + pitch / 2],
];

/**
 * Marks on as many lines as keep them apart, those with names before the others: `take` tells what their
 * names take up as well.
 */
export const onLines = <Named extends PlacedMark>(
  names: readonly Named[],
  others: readonly PlacedMark[],
  take: (named: Named) => Extent,
  { top, pitch }: { readonly top: number; readonly pitch: number },
):
  | {
      readonly names: readonly Named[];
      readonly others: readonly PlacedMark[];
      readonly lines: number;
    }
  | undefined => {
  const extents = [...names.map(take), ...others.map((mark) => extentOf(mark, pitch))];
  const lines = linesFor(extents);
  if (lines === undefined) return undefined;
  const at = <Mark extends PlacedMark>(mark: Mark, place: number): Mark => ({
    ...mark,
    y: top + (lines[place] ?? 0) * pitch,
  });
  return {
    names: names.map(at),
    others: others.map((mark, place) => at(mark, names.length + place)),
    lines: extents.reduce(
      (most, { length }, place) => Math.max(most, (lines[place] ?? 0) + length),
      0,
    ),
  };
};

/** Marks of a row by their shares: on the axis, and those far past it in columns of their own. */
export const packed = (targets: readonly StripTarget[], frame: StripFrame, top: number): Packed => {
  const isOver = ({ way }: StripTarget): boolean => way !== undefined && beyondOf(way) > 0;
  if (areTooMany(targets.length, frame)) return { marks: [], lines: MOST_LINES + 1 };
  const { pitch } = frame;
  const near = targets.filter((one) => !isOver(one)).map((one) => markOf(one, frame));
  const axis = onLines([], near, () => [], { top, pitch }) ?? { others: [], lines: MOST_LINES + 1 };
  const columns = Math.max(1, Math.floor((frame.none - frame.most - 8) / pitch));
  const over = inColumns(targets.filter(isOver), { from: frame.most + pitch, columns, top, pitch });
  return { marks: [...axis.others, ...over.marks], lines: Math.max(axis.lines, over.lines) };
};

/** Steps of the axis that are counted where single marks have no room: 2% each. */
const STEPS = 75;

/** Shares counted in steps of 2%, as bars of a height. */
export interface StripBars {
  readonly path: string;
  /** How many lie off the axis, on either side. */
  readonly back: number;
  readonly over: number;
}

export const stripBars = (
  targets: readonly StripTarget[],
  { zero, most }: StripFrame,
  { base, height }: { readonly base: number; readonly height: number },
): StripBars => {
  const counts = Array.from({ length: STEPS }, () => 0);
  let [back, over] = [0, 0];
  for (const { way = 0 } of targets) {
    const beyond = beyondOf(way);
    if (beyond < 0) back += 1;
    else if (beyond > 0) over += 1;
    else {
      // A product of the kind of 0.58 * 50 lies a hair below the step it belongs to.
      const step = Math.min(STEPS - 1, Math.floor(way * 50 + 1e-9));
      counts[step] = (counts[step] ?? 0) + 1;
    }
  }
  const scale = linear([0, Math.max(1, ...counts)], [0, height]);
  const width = (most - zero) / STEPS;
  const path = counts
    .map((count, at) =>
      count === 0
        ? ""
        : `M${(zero + at * width).toFixed(1)} ${base}h${(width * 0.8).toFixed(1)}v${(-Math.max(1, scale(count))).toFixed(1)}h${(-width * 0.8).toFixed(1)}Z`,
    )
    .join("");
  return { path, back, over };
};
