import { type GroupMark, type Mark, SMALL, type TextMark } from "./mark.ts";
import { fileMeasure } from "./measure.ts";
import type { Scene } from "./scene.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An interval along one axis. */
type Stretch = readonly [from: number, to: number];

type Box = Readonly<Record<keyof Point, Stretch>>;

/** Something that can be found again in another layout of the same figure. */
interface Anchor {
  readonly box: Box;
  /** Where a text is set, and its anchor: the ticks of one axis share them. */
  readonly set?: Point & { readonly anchor: string };
}

/** Anchors by meaning or text; undefined for what a scene has twice, as it is ambiguous. */
type Anchors = Map<string, Anchor | undefined>;

type Frame = Required<NonNullable<GroupMark["at"]>>;

const textBox = ({ x, y, lines, size = SMALL, weight, leading = size, anchor }: TextMark): Box => {
  const width = Math.max(0, ...lines.map((line) => fileMeasure(line, size, weight)));
  const left = x - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  return { x: [left, left + width], y: [y - size, y + (lines.length - 1) * leading] };
};

/** The box of a mark; undefined for a path, whose box isn't known. */
const boxOf = (mark: Exclude<Mark, GroupMark>): Box | undefined => {
  switch (mark.kind) {
    case "rect":
    case "hit":
      return { x: [mark.x, mark.x + mark.width], y: [mark.y, mark.y + mark.height] };
    case "circle":
      return { x: [mark.x - mark.r, mark.x + mark.r], y: [mark.y - mark.r, mark.y + mark.r] };
    case "line":
      return { x: [mark.x1, mark.x2], y: [mark.y1, mark.y2] };
    case "text":
      return textBox(mark);
    case "path":
      return undefined;
  }
};

const union = (boxes: readonly Box[]): Box | undefined => {
  const along = (axis: keyof Point): Stretch => {
    const ends = boxes.flatMap((box) => box[axis]);
    return [Math.min(...ends), Math.max(...ends)];
  };
  return boxes.length === 0 ? undefined : { x: along("x"), y: along("y") };
};

/** Collects what marks mean and say into `found`, and returns their common box. */
const gather = (marks: readonly Mark[], frame: Frame, found: Anchors): Box | undefined => {
  const { x, y, scale } = frame;
  const note = (key: string, anchor: Anchor): void =>
    void found.set(key, found.has(key) ? undefined : anchor);
  const boxes = marks.flatMap((mark) => {
    let box: Box | undefined;
    if (mark.kind === "group") {
      const { at = { x: 0, y: 0 } } = mark;
      const inner = {
        x: x + scale * at.x,
        y: y + scale * at.y,
        scale: scale * (at.scale ?? 1),
      };
      box = gather(mark.marks, inner, found);
    } else {
      const own = boxOf(mark);
      box = own && {
        x: [x + scale * own.x[0], x + scale * own.x[1]],
        y: [y + scale * own.y[0], y + scale * own.y[1]],
      };
    }
    if (box === undefined) return [];
    if (mark.means !== undefined) note(`#${mark.means.id}`, { box });
    if (mark.kind === "text") {
      const set = { x: x + scale * mark.x, y: y + scale * mark.y, anchor: mark.anchor ?? "start" };
      note(mark.lines.join(" "), { box, set });
    }
    return [box];
  });
  return union(boxes);
};

const anchorsOf = ({ marks }: Scene): Anchors => {
  const found: Anchors = new Map();
  gather(marks, { x: 0, y: 0, scale: 1 }, found);
  return found;
};

/** The same anchor in one layout and in the other. */
interface Pair {
  readonly from: Anchor;
  readonly to: Anchor;
}

/** Up to this far from a mark a point counts as on it, and up to the second distance as beside it. */
const ON = 12;
const BESIDE = 40;
/** Anything longer is pointed at by position along it: there the time or value at the axis decides. */
const LONG = 60;
/** The least width of a list row, as a share of the figure. */
const ROW = 0.5;

const lengthOf = ([from, to]: Stretch): number => Math.abs(to - from);

const distance = ([from, to]: Stretch, at: number): number =>
  Math.max(0, Math.min(from, to) - at, at - Math.max(from, to));

/** Maps a position on one interval to another. */
const onto = ([a0, a1]: Stretch, [b0, b1]: Stretch, at: number): number =>
  a0 === a1 ? (b0 + b1) / 2 + at - a0 : b0 + ((at - a0) / (a1 - a0)) * (b1 - b0);

const crosswise = { x: "y", y: "x" } as const;

/**
 * By the ticks of an axis: labels that share a line in both layouts, with the point between two of them. Labels of a
 * legend share a line too, but have a start anchor.
 */
const byAxis = (pairs: readonly Pair[], axis: keyof Point, at: number): number | undefined => {
  const lines = new Map<string, (readonly [from: number, to: number])[]>();
  for (const { from, to } of pairs) {
    if (from.set === undefined || to.set === undefined) continue;
    if (from.set.anchor !== to.set.anchor) continue;
    if (axis === "x" && from.set.anchor !== "middle") continue;
    const across = crosswise[axis];
    const key = `${from.set.anchor} ${from.set[across]} ${to.set[across]}`;
    lines.set(key, [...(lines.get(key) ?? []), [from.set[axis], to.set[axis]]]);
  }
  let best: readonly (readonly [from: number, to: number])[] = [];
  for (const ticks of lines.values()) {
    const ends = ticks.map(([from]) => from);
    const isAround = distance([Math.min(...ends), Math.max(...ends)], at) <= LONG;
    if (ticks.length > Math.max(1, best.length) && isAround) best = ticks;
  }
  const [one, other] = best.toSorted(([a], [b]) => Math.abs(a - at) - Math.abs(b - at));
  return one === undefined || other === undefined
    ? undefined
    : onto([one[0], other[0]], [one[1], other[1]], at);
};

const middleOf = ([from, to]: Stretch): number => (from + to) / 2;

/**
 * Between two texts of one line, as on a bar between the texts at its ends, in proportion. On a narrow bar the first
 * text is above or below it.
 */
const between = (pairs: readonly Pair[], at: Point): Point | undefined => {
  const line = pairs.filter(
    ({ from }) => from.set !== undefined && Math.abs(middleOf(from.box.y) - at.y) <= ON,
  );
  const [left] = line
    .filter(({ from }) => from.box.x[1] <= at.x)
    .toSorted((a, b) => b.from.box.x[1] - a.from.box.x[1]);
  const [right] = line
    .filter(({ from }) => from.box.x[0] >= at.x)
    .toSorted((a, b) => a.from.box.x[0] - b.from.box.x[0]);
  if (left === undefined || right === undefined) return undefined;
  const y = middleOf(right.to.box.y);
  const off = Math.abs(middleOf(left.to.box.y) - y);
  const start = off > ON ? middleOf(left.to.box.x) : left.to.box.x[1];
  const gap: Stretch = [start, right.to.box.x[0]];
  if (off > 2 * ON || gap[0] >= gap[1]) return undefined;
  return {
    x: onto([left.from.box.x[1], right.from.box.x[0]], gap, at.x),
    y: y + at.y - middleOf(right.from.box.y),
  };
};

/** By the rows of a list: a point in a row stays in that row, though the row is drawn in another way. */
const byRow = (pairs: readonly Pair[], at: Point, width: number): number | undefined => {
  const rows = pairs.filter(
    ({ from, to }) =>
      from.set === undefined && from.box.y[0] <= at.y && lengthOf(to.box.x) >= ROW * width,
  );
  const row = rows.toSorted((a, b) => b.from.box.y[0] - a.from.box.y[0])[0]?.to.box.y;
  return row && (row[0] + row[1]) / 2;
};

/**
 * Where a point of a figure, in shares of its drawing, lies in another layout of it: on the mark or text that it points
 * at, else by the axes, else between its neighbours, beside the nearest mark, or in its row. Undefined where none of
 * them applies.
 */
export const carriedPoint = (point: Point, from: Scene, to: Scene): Point | undefined => {
  const at = { x: point.x * from.width, y: point.y * from.height };
  const there = anchorsOf(to);
  const pairs = [...anchorsOf(from)].flatMap(([key, anchor]): readonly Pair[] => {
    const same = there.get(key);
    return anchor === undefined || same === undefined ? [] : [{ from: anchor, to: same }];
  });
  const offOf = ({ box }: Anchor): number => distance(box.x, at.x) + distance(box.y, at.y);
  const sizeOf = ({ box }: Anchor): number => lengthOf(box.x) * lengthOf(box.y);
  const [nearest] = pairs
    .filter((pair) => offOf(pair.from) <= BESIDE)
    .toSorted((a, b) => offOf(a.from) - offOf(b.from) || sizeOf(a.from) - sizeOf(b.from));
  const isOn = nearest !== undefined && offOf(nearest.from) <= ON;
  const inLine = between(pairs, at);
  const along = (axis: keyof Point): number | undefined => {
    const isPlaced = isOn && lengthOf(nearest.from.box[axis]) <= LONG;
    const byMark = nearest && onto(nearest.from.box[axis], nearest.to.box[axis], at[axis]);
    if (isPlaced) return byMark;
    const byTicks = byAxis(pairs, axis, at[axis]);
    // Row names share a line as ticks do, though rows differ in height.
    const [first, second] = axis === "y" ? [inLine?.y, byTicks] : [byTicks, inLine?.x];
    return first ?? second ?? byMark;
  };
  const share = (one: number): number => Math.min(1, Math.max(0, one));
  const [x, y] = [along("x"), along("y")];
  if (x !== undefined && y !== undefined) {
    return { x: share(x / to.width), y: share(y / to.height) };
  }
  const row = byRow(pairs, at, to.width);
  return row === undefined ? undefined : { x: point.x, y: share(row / to.height) };
};
