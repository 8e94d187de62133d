import { LEADING, type TextMark } from "#scene/mark.ts";

import { type Box, crosses, overlaps, runsThrough, type Segment, sharedArea } from "./boxes.ts";

/** A position that a label may take. */
export interface Candidate<Label> {
  readonly label: Label;
  /** What it covers: one box, or several along rotated text. */
  readonly boxes: readonly Box[];
  /** The line that joins it to what it names, unless it is right beside that. */
  readonly leader?: Segment | undefined;
}

/** Something already drawn. A label may touch obstacles of its own owner. */
interface Obstacle {
  readonly box: Box;
  readonly owner?: number;
  /** For a point: the part of its box that leaders keep clear of. Labels keep clear of the whole box. */
  readonly core?: Box;
}

/** A line that labels avoid. */
export interface Line extends Segment {
  /** How many better candidates are given up to keep the line from running through a label; all of them by default. */
  readonly cost?: number;
}

interface Ground {
  /** The area that labels may not leave. */
  readonly bounds: Box;
  readonly taken?: readonly Obstacle[];
  readonly lines?: readonly Line[];
  /** The least distance between a label and an obstacle. */
  readonly gap?: number;
}

interface Options extends Pick<Ground, "gap"> {
  readonly bounds?: Box;
  readonly owner?: number;
  /** Lines that only this label avoids. */
  readonly lines?: readonly Line[];
  /** Where no candidate is free, takes the one with the least overlap instead of none. */
  readonly isRequired?: boolean;
  /** Whether its leader may cross points and other leaders. */
  readonly isOverPoints?: boolean;
  readonly isOverLeaders?: boolean;
}

export interface LabelPlacer {
  /** Takes a position without checking whether it is free. */
  readonly put: (candidate: Pick<Candidate<unknown>, "boxes" | "leader">, owner?: number) => void;
  /**
   * Places a label on the best of its candidates, which come in order of preference: the first that is free, lines with
   * a cost aside. Undefined where none is.
   */
  readonly place: <Label>(
    candidates: Iterable<Candidate<Label>>,
    options?: Options,
  ) => Label | undefined;
  /** What the leader of an owner's label must not cross. */
  readonly leaderObstacles: (owner: number | undefined, isOverPoints: boolean) => readonly Box[];
}

/** Being cut off by the bounds is this many times as bad as overlapping something. */
const CUT = 4;

const areaOf = ({ x1, y1, x2, y2 }: Box): number => Math.max(0, x2 - x1) * Math.max(0, y2 - y1);

const isWithin = (box: Box, bounds: Box): boolean =>
  box.x1 >= bounds.x1 && box.x2 <= bounds.x2 && box.y1 >= bounds.y1 && box.y2 <= bounds.y2;

const isForeign =
  (owner: number | undefined) =>
  (obstacle: Obstacle): boolean =>
    obstacle.owner === undefined || obstacle.owner !== owner;

/**
 * Places labels one by one, the most important first, so that none overlaps another, an obstacle or a line, and none
 * leaves the bounds; nor does a leader cross another leader or another's label. Figures differ only in the candidates
 * they offer. All in the units of the scene.
 */
export const labelPlacer = ({ bounds, taken = [], lines = [], gap = 0 }: Ground): LabelPlacer => {
  const obstacles = [...taken];
  const leaders: Segment[] = [];

  const leaderObstacles: LabelPlacer["leaderObstacles"] = (owner, isOverPoints) =>
    obstacles
      .filter(isForeign(owner))
      .flatMap(({ box, core }) => (core === undefined ? [box] : isOverPoints ? [] : [core]));

  const isClear = (box: Box, options: Options): boolean =>
    isWithin(box, options.bounds ?? bounds) &&
    !leaders.some((line) => runsThrough(line, box)) &&
    !obstacles.some(
      (one) => overlaps(one.box, box, options.gap ?? gap) && isForeign(options.owner)(one),
    );

  /** Whether the leader of one of a label's candidates is clear. */
  const leaderTest = ({ owner, isOverPoints = false, isOverLeaders = false }: Options) => {
    let inTheWay: readonly Box[] | undefined;
    return (leader: Segment): boolean => {
      if (!isOverLeaders && leaders.some((line) => crosses(line, leader))) return false;
      inTheWay ??= leaderObstacles(owner, isOverPoints);
      return !inTheWay.some((box) => runsThrough(leader, box));
    };
  };

  /** The cost of the lines that run through a label. */
  const costOf = (boxes: readonly Box[], options: Options): number =>
    [...lines, ...(options.lines ?? [])]
      .filter((line) => boxes.some((box) => runsThrough(line, box)))
      .reduce((sum, { cost = Number.POSITIVE_INFINITY }) => sum + cost, 0);

  const firstFree = <Label>(candidates: Iterable<Candidate<Label>>, options: Options) => {
    let best: Candidate<Label> | undefined;
    let least = Number.POSITIVE_INFINITY;
    let at = 0;
    const isLeaderClear = leaderTest(options);
    for (const candidate of candidates) {
      // The following candidates can't cost less.
      if (least <= at) break;
      const { boxes, leader } = candidate;
      if (
        boxes.every((box) => isClear(box, options)) &&
        (leader === undefined || isLeaderClear(leader))
      ) {
        const cost = at + costOf(boxes, options);
        if (cost < least) [best, least] = [candidate, cost];
      }
      at += 1;
    }
    return best;
  };

  /** How much of a label would be cut off or overlap something. */
  const crowding = ({ boxes }: Candidate<unknown>): number =>
    boxes.reduce(
      (sum, box) =>
        obstacles.reduce(
          (all, other) => all + sharedArea(box, other.box),
          sum + CUT * (areaOf(box) - sharedArea(box, bounds)),
        ),
      0,
    );

  const leastCrowded = <Label>(candidates: readonly Candidate<Label>[], options: Options) =>
    candidates
      .map((candidate, at) => ({
        candidate,
        crowded: crowding(candidate),
        cost: at + costOf(candidate.boxes, options),
      }))
      .toSorted((a, b) => a.crowded - b.crowded || a.cost - b.cost)[0]?.candidate;

  const put: LabelPlacer["put"] = ({ boxes, leader }, owner) => {
    obstacles.push(...boxes.map((box) => (owner === undefined ? { box } : { box, owner })));
    if (leader !== undefined) leaders.push(leader);
  };

  return {
    put,
    leaderObstacles,
    place: (candidates, options = {}) => {
      const all = options.isRequired === true ? [...candidates] : [];
      const best =
        options.isRequired === true
          ? (firstFree(all, options) ?? leastCrowded(all, options))
          : firstFree(candidates, options);
      if (best !== undefined) put(best, options.owner);
      return best?.label;
    },
  };
};

/** From the top of digits and capitals in small type to the baseline, and from there to the bottom of descenders. */
const [ASCENT, DESCENT] = [10, 3];

/** The box of lines of small type, given the width of the widest, with a margin above and below. */
export const textBox = (
  { x, y, lines, anchor = "start" }: Pick<TextMark, "x" | "y" | "lines" | "anchor">,
  width: number,
  pad = 0,
): Box => {
  const x1 = x - { start: 0, middle: width / 2, end: width }[anchor];
  const y1 = y - ASCENT - pad;
  const height = (lines.length - 1) * LEADING + ASCENT + DESCENT + 2 * pad;
  return { x1, y1, x2: x1 + width, y2: y1 + height };
};

/** A stretch of a line as a box, for labels that differ only in their position along it. */
export const lineBox = (from: number, to: number, line = 0): Box => ({
  x1: from,
  x2: to,
  y1: line,
  y2: line + 1,
});

/** A label on a line: its preferred start, and its length along the line. */
interface Wish {
  readonly at: number;
  readonly size: number;
}

/**
 * Starts of labels along a line from `from` to `to` so that none overlaps another, each as near to its preferred start
 * as the others allow: pushed forward by earlier labels, and back by the end. In the order in which they were given. It
 * keeps all labels and moves them; a label placer moves none, but chooses among candidates.
 */
export const spread = (wishes: readonly Wish[], from: number, to: number): readonly number[] => {
  const order = wishes.map((wish, index) => ({ ...wish, index })).sort((a, b) => a.at - b.at);
  const placed = wishes.map(({ at }) => at);
  let free = from;
  for (const { at, size, index } of order) {
    const start = Math.max(free, at);
    placed[index] = start;
    free = start + size;
  }
  let end = to;
  for (const { size, index } of order.toReversed()) {
    const start = Math.min(placed[index] ?? 0, end - size);
    placed[index] = start;
    end = start;
  }
  return placed;
};
