import { type Box, crosses, runsThrough, type Segment } from "#scene/place/boxes.ts";
import { LEADING } from "#scene/mark.ts";
import { spread } from "#scene/place/spread.ts";

import { type LabelText, leaderTo, type PointLabel } from "./paceScatterLabels.ts";
import type { PaceFrame } from "./paceScatterFrame.ts";

/** A name that found no room in the plot, and its point. */
export interface Wanted {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly text: LabelText;
}

interface Row {
  readonly index: number;
  readonly label: PointLabel;
  readonly leader: Segment;
}

const GAP = 2;
/** From the top of a name down to the middle of its first line, and to its base line. */
const TO_MIDDLE = 6.5;
const TO_BASE = 11;
const heightOf = ({ text }: Wanted): number => text.lines.length * LEADING + GAP;

/** Names one below the other beside the plot, each as near to the height of its point as the others let it. */
const stack = (wanted: readonly Wanted[], { right, bottom }: PaceFrame): readonly Row[] => {
  // Its first line, to which the line leads, is level with its point where it can be.
  const tops = spread(
    wanted.map((one) => ({ at: one.y - TO_MIDDLE, size: heightOf(one) })),
    0,
    bottom + 8,
  );
  return wanted.map((one, at) => {
    const y = (tops[at] ?? 0) + TO_BASE;
    const label = { ...one.text, x: right + 16, y, anchor: "start" } as const;
    const leader = leaderTo(label, one);
    return { index: one.index, label: { ...label, leader }, leader };
  });
};

/** How much stands in a name's way: what is there already counts more, as no other's going helps it. */
const clashesOf = (row: Row, rows: readonly Row[], boxes: readonly Box[]): number =>
  rows.filter((other) => other !== row && crosses(row.leader, other.leader)).length +
  boxes.filter((box) => runsThrough(row.leader, box)).length * rows.length;

/**
 * The names that can stand in a column beside the plot, by the index of their points: as many as have
 * room there, without those whose line would run through a name, a point or another line. `wanted` are
 * in order of importance.
 */
export const columnOf = (
  wanted: readonly Wanted[],
  frame: PaceFrame,
  inTheWay: (own: number) => readonly Box[],
): ReadonlyMap<number, PointLabel> => {
  let room = frame.bottom + 8;
  let kept = wanted.filter((one) => {
    const fits = heightOf(one) <= room;
    if (fits) room -= heightOf(one);
    return fits;
  });
  for (;;) {
    const rows = stack(kept, frame);
    const clashes = new Map(
      rows.map((row) => [row.index, clashesOf(row, rows, inTheWay(row.index))]),
    );
    const worst = Math.max(0, ...clashes.values());
    if (worst === 0) return new Map(rows.map(({ index, label }) => [index, label]));
    const out = kept.findLast(({ index }) => clashes.get(index) === worst);
    kept = kept.filter((one) => one !== out);
  }
};
