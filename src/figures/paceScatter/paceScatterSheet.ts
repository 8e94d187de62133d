import {
  around,
  type Box,
  crosses,
  overlaps,
  runsThrough,
  type Segment,
} from "#scene/place/boxes.ts";
import { boxOf, type PointLabel } from "./paceScatterLabels.ts";
import { hasNames, type PaceFrame, pathOf } from "./paceScatterFrame.ts";

/** Something that stands there, and the point to which it belongs; undefined where it is nobody's. */
interface Taken {
  readonly box: Box;
  readonly index?: number;
}

/** What stands on a scatter so far. */
export interface PaceSheet {
  readonly labels: ReadonlyMap<number, PointLabel>;
  /** What a line to a label of this point must not run through. */
  readonly inTheWay: (own: number) => readonly Box[];
  readonly put: (index: number, label: PointLabel) => void;
  /**
   * Puts the first of the labels that finds room; false where none does. In a crowd its line may run over
   * points and lines, though never over a label, and it may stand beside the plot.
   */
  readonly place: (index: number, wanted: readonly PointLabel[], inCrowd?: boolean) => boolean;
}

/** Above this many points names would hide the picture: the most important have theirs, some a number. */
export const MOST_NAMED = 40;

/** A point is so wide around its middle, for lines and for what stands over or under it. */
const POINT = 6;
/** A name right beside another's point would be taken for that one's. */
const BESIDE_POINT = 16;

/**
 * A scatter with its points and other boxes that are taken, to put labels on: none may lie on a point,
 * on the path, on another label or on the line to one, and no line may run through another's label or,
 * unless they are many, another's point.
 */
export const paceLabelPlacer = (
  frame: PaceFrame,
  points: readonly { readonly x: number; readonly y: number }[],
  others: readonly Box[],
  areFewNamed: boolean,
): PaceSheet => {
  const named = hasNames(frame);
  const isCrowd = points.length > MOST_NAMED && !areFewNamed;
  const path = pathOf(frame);
  const reach = named ? BESIDE_POINT : POINT;
  const marks = points.map(({ x, y }, index): Taken => ({ index, box: around(x, y, POINT) }));
  const margins = points.map(({ x, y }, index): Taken => ({
    index,
    box: { ...around(x, y, POINT + 1), x1: x - reach, x2: x + reach },
  }));
  const taken: Taken[] = others.map((box) => ({ box }));
  const leaders: Segment[] = [];
  const labels = new Map<number, PointLabel>();

  const foreign = (some: readonly Taken[], own: number): readonly Box[] =>
    some.filter(({ index }) => index !== own).map(({ box }) => box);
  // In a crowd a line can't but run over points.
  const inTheWay = (own: number, inCrowd = false): readonly Box[] =>
    foreign(inCrowd || isCrowd ? taken : [...marks, ...taken], own);
  const isClear = (box: Box, own: number, inCrowd: boolean): boolean =>
    box.x1 >= frame.left + 2 &&
    box.x2 <= (named && !inCrowd ? frame.right + 6 : frame.width) &&
    box.y1 >= 0 &&
    box.y2 <= frame.bottom &&
    !runsThrough(path, box) &&
    !leaders.some((line) => runsThrough(line, box)) &&
    ![...foreign(margins, own), ...foreign(taken, own)].some((other) => overlaps(box, other));
  const put: PaceSheet["put"] = (index, label) => {
    labels.set(index, label);
    taken.push({ index, box: boxOf(label) });
    if (label.leader !== undefined) leaders.push(label.leader);
  };
  return {
    labels,
    inTheWay,
    put,
    place: (index, wanted, inCrowd = false) => {
      const found = wanted.find((label) => {
        const { leader } = label;
        if (!isClear(boxOf(label), index, inCrowd)) return false;
        return (
          leader === undefined ||
          ((inCrowd || !leaders.some((line) => crosses(line, leader))) &&
            !inTheWay(index, inCrowd).some((box) => runsThrough(leader, box)))
        );
      });
      if (found !== undefined) put(index, found);
      return found !== undefined;
    },
  };
};
