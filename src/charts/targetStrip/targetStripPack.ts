import { linear } from "#charts/scene/scale.ts";

import { beyondOf, PITCH, type StripFrame, xOf } from "./targetStripFrame.ts";
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
  { from, columns, top }: { readonly from: number; readonly columns: number; readonly top: number },
): Packed => ({
  marks: targets.map((target, at) => ({
    target,
    x: from + (at % columns) * PITCH,
    y: top + Math.floor(at / columns) * PITCH,
    needed: undefined,
  })),
  lines: Math.ceil(targets.length / columns),
});

/**
 * Marks on as many lines as keep them apart, each with the stretch to where it had to be. Ends once they
 * take more lines than are drawn.
 */
const onAxis = (targets: readonly StripTarget[], frame: StripFrame, top: number): Packed => {
  const lines: (readonly [from: number, to: number])[][] = [];
  const marks: PlacedMark[] = [];
  for (const target of targets) {
    const x = xOf(frame, target.way ?? 0);
    const needed = target.needed === undefined ? undefined : xOf(frame, Math.max(0, target.needed));
    const from = Math.min(x, needed ?? x) - PITCH / 2;
    const to = Math.max(x, needed ?? x) + PITCH / 2;
    const isFree = (line: (typeof lines)[number]): boolean =>
      line.every(([start, end]) => to <= start || end <= from);
    const at = lines.findIndex(isFree);
    const line = at < 0 ? lines.length : at;
    if (line === MOST_LINES) return { marks, lines: MOST_LINES + 1 };
    lines[line] = [...(lines[line] ?? []), [from, to]];
    marks.push({ target, x, y: top + line * PITCH, needed });
  }
  return { marks, lines: lines.length };
};

/** Marks of a row by their shares: on the axis, and those far past it in columns of their own. */
export const packed = (targets: readonly StripTarget[], frame: StripFrame, top: number): Packed => {
  const isOver = ({ way }: StripTarget): boolean => way !== undefined && beyondOf(way) > 0;
  const axis = onAxis(
    targets.filter((one) => !isOver(one)),
    frame,
    top,
  );
  const columns = Math.max(1, Math.floor((frame.none - frame.most - 8) / PITCH));
  const over = inColumns(targets.filter(isOver), { from: frame.most + PITCH, columns, top });
  return { marks: [...axis.marks, ...over.marks], lines: Math.max(axis.lines, over.lines) };
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
