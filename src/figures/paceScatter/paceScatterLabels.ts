import { LEADING, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { around, type Box, crosses, runsThrough, type Segment } from "#scene/place/boxes.ts";
import {
  type Candidate,
  type LabelPlacer,
  labelPlacer,
  spread,
  textBox,
} from "#scene/place/labels.ts";

import { hasNames, type PaceFrame, pathOf } from "./paceScatterFrame.ts";

/** A name or a number in lines, with the width of the widest. */
interface LabelText {
  readonly lines: readonly string[];
  readonly width: number;
}

export const labelText = (lines: readonly string[], measure: Measure): LabelText => ({
  lines,
  width: Math.max(...lines.map((line) => measure(line, SMALL))),
});

/** A name or a number in its position. */
export interface PointLabel extends LabelText {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** The line from its point, where it isn't right beside that. */
  readonly leader?: Segment;
}

/** What a label covers. */
export const boxOf = (label: PointLabel): Box => textBox(label, label.width, 1);

export const candidate = (label: PointLabel): Candidate<PointLabel> => ({
  label,
  boxes: [boxOf(label)],
  leader: label.leader,
});

const besides = (x: number, y: number, text: LabelText): readonly PointLabel[] =>
  (["start", "end"] as const).map((anchor) => ({
    ...text,
    x: anchor === "start" ? x + 9 : x - 9,
    y,
    anchor,
  }));

/** Right or left of a point, level with it or slightly above or below: no leader needed. */
export const nearLabels = (x: number, y: number, text: LabelText): readonly PointLabel[] => {
  const { lines } = text;
  const middle = y + 4.5 - ((lines.length - 1) * LEADING) / 2;
  const most = 6 + ((lines.length - 1) * LEADING) / 2;
  return [0, -6, 6, -most, most].flatMap((shift) => besides(x, middle + shift, text));
};

/** The line from a point to the nearer end of a label's first line. */
const leaderTo = (
  { x, y, anchor }: PointLabel,
  point: { readonly x: number; readonly y: number },
): Segment => ({ x1: point.x, y1: point.y, x2: x + (anchor === "start" ? -3 : 3), y2: y - 4.5 });

/** Below and above a point, or above its arrowhead: a number may fit where a name doesn't. */
export const overLabels = (x: number, y: number, text: LabelText): readonly PointLabel[] =>
  [19, -10, -15].map((shift) => ({ ...text, x, y: y + shift, anchor: "middle" }));

/** Right above a point: to its left, in the middle, to its right. */
export const aboveLabels = (x: number, y: number, text: LabelText): readonly PointLabel[] =>
  (["end", "middle", "start"] as const).map((anchor) => ({
    ...text,
    x: x + { end: 6, middle: 0, start: -6 }[anchor],
    y: y - 13 - (text.lines.length - 1) * LEADING,
    anchor,
  }));

const DISTANCES = [20, 28, 38, 50, 64, 80, 100, 125];
const DIRECTIONS = 24;

/**
 * Around a point at increasing distances, with a leader: good enough for a number. One by one, as one of the first is
 * mostly free.
 */
export function* farLabels(x: number, y: number, text: LabelText): Generator<PointLabel> {
  for (const distance of DISTANCES) {
    for (let at = 0; at < DIRECTIONS; at += 1) {
      const angle = (2 * Math.PI * (at + 0.5)) / DIRECTIONS;
      const label: PointLabel = {
        ...text,
        x: x + distance * Math.cos(angle),
        y: y + distance * Math.sin(angle) + 4.5,
        anchor: Math.cos(angle) > 0 ? "start" : "end",
      };
      yield { ...label, leader: leaderTo(label, { x, y }) };
    }
  }
}

/** More names than this would hide the points: the most important have names, some others numbers. */
export const MOST_NAMED = 40;

/** Half the size of a point, for lines and for labels above or below it. */
const POINT = 6;
/** A name right beside another point would be taken for that one's. */
const BESIDE_POINT = 16;

/** A label placer among points and other boxes, for names or for numbers: a point's own label may touch it. */
export const pacePlacer = (
  frame: PaceFrame,
  points: readonly { readonly x: number; readonly y: number }[],
  others: readonly Box[],
  isNamed: boolean,
): LabelPlacer => {
  const reach = isNamed ? BESIDE_POINT : POINT;
  return labelPlacer({
    bounds: {
      x1: frame.left + 2,
      y1: 0,
      x2: hasNames(frame) ? frame.right + 6 : frame.width,
      y2: frame.bottom,
    },
    taken: [
      ...points.map(({ x, y }, owner) => ({
        owner,
        box: { ...around(x, y, POINT + 1), x1: x - reach, x2: x + reach },
        core: around(x, y, POINT),
      })),
      ...others.map((box) => ({ box })),
    ],
    lines: [pathOf(frame)],
  });
};

/** A name that didn't fit in the plot, and its point. */
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
/** From the top of a name to the middle of its first line, and to its baseline. */
const TO_MIDDLE = 6.5;
const TO_BASE = 11;
const heightOf = ({ text }: Wanted): number => text.lines.length * LEADING + GAP;

/** Names one below the other beside the plot, each as near to the height of its point as the others allow. */
const stack = (wanted: readonly Wanted[], { right, bottom }: PaceFrame): readonly Row[] => {
  // Its first line, where the leader ends, is level with its point where possible.
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

/** How many things are in a name's way: fixed ones count more, as leaving out another name doesn't remove them. */
const clashesOf = (row: Row, rows: readonly Row[], boxes: readonly Box[]): number =>
  rows.filter((other) => other !== row && crosses(row.leader, other.leader)).length +
  boxes.filter((box) => runsThrough(row.leader, box)).length * rows.length;

/**
 * The names that fit in a column beside the plot, by the index of their points: as many as possible, without those
 * whose leader would cross a name, a point or another leader. `wanted` is in order of importance.
 */
export const columnOf = (
  wanted: readonly Wanted[],
  frame: PaceFrame,
  inTheWay: (own: number) => readonly Box[],
): ReadonlyMap<number, PointLabel> => {
  let room = frame.bottom + 8;
  let remaining = wanted.filter((one) => {
    const fits = heightOf(one) <= room;
    if (fits) room -= heightOf(one);
    return fits;
  });
  for (;;) {
    const rows = stack(remaining, frame);
    const clashes = new Map(
      rows.map((row) => [row.index, clashesOf(row, rows, inTheWay(row.index))]),
    );
    const worst = Math.max(0, ...clashes.values());
    if (worst === 0) return new Map(rows.map(({ index, label }) => [index, label]));
    const out = remaining.findLast(({ index }) => clashes.get(index) === worst);
    remaining = remaining.filter((one) => one !== out);
  }
};
