import { keptWords } from "#messages/words/keptWords.ts";
import { LEADING, type Mark, SMALL, type TextMark } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { type Box, overlaps, runsThrough, type Segment } from "#scene/place/boxes.ts";
import type { Scene } from "#scene/scene.ts";

/** Where the origin of a mark is in its scene, and how much its groups enlarge it. */
interface Origin {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A mark that is no group, and what the groups around it mean. */
interface Placed<M extends Mark = Mark> {
  readonly mark: M;
  readonly origin: Origin;
  readonly owner: string | undefined;
}

const placedIn = (
  marks: readonly Mark[],
  origin: Origin = { x: 0, y: 0, scale: 1 },
  owner?: string,
): readonly Placed[] =>
  marks.flatMap((mark): readonly Placed[] => {
    const means = mark.means?.id ?? owner;
    if (mark.kind !== "group") return [{ mark, origin, owner: means }];
    const { x, y, scale = 1 } = mark.at ?? { x: 0, y: 0 };
    const own = {
      x: origin.x + origin.scale * x,
      y: origin.y + origin.scale * y,
      scale: origin.scale * scale,
    };
    return placedIn(mark.marks, own, means);
  });

const isOf =
  <K extends Mark["kind"]>(kind: K) =>
  (one: Placed): one is Placed<Extract<Mark, { readonly kind: K }>> =>
    one.mark.kind === kind;

interface Point {
  readonly x: number;
  readonly y: number;
}

const around = (points: readonly Point[]): Box => {
  let [x1, x2] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [y1, y2] = [x1, x2];
  for (const { x, y } of points) {
    x1 = Math.min(x1, x);
    x2 = Math.max(x2, x);
    y1 = Math.min(y1, y);
    y2 = Math.max(y2, y);
  }
  return { x1, x2, y1, y2 };
};

/** A line of text, the rectangle that it covers by its corners, which may be turned, and the box around that. */
interface TextLine {
  readonly text: string;
  readonly corners: readonly Point[];
  readonly box: Box;
  readonly owner: string | undefined;
}

/** What rounding may hide, in the units of the scene. */
const SLACK = 0.5;

/** How far letters reach over and under their base line, in times the size of type. */
const [OVER, UNDER] = [0.75, 0.22];

const lineOf = ({ mark, origin, owner }: Placed<TextMark>, at: number, measure: Measure) => {
  const { x, y, lines, across, size = SMALL, weight, anchor, leading = LEADING, turn = 0 } = mark;
  const text = lines[at] ?? "";
  const width = measure(text, size, weight);
  const start = anchor === "end" ? -width : anchor === "middle" ? -width / 2 : 0;
  const base = across === undefined ? at * leading : 0;
  const angle = (turn * Math.PI) / 180;
  const corners = [
    [start, base - OVER * size],
    [start + width, base - OVER * size],
    [start + width, base + UNDER * size],
    [start, base + UNDER * size],
  ].map(([along = 0, down = 0]) => ({
    x:
      origin.x +
      origin.scale * ((across?.[at] ?? x) + along * Math.cos(angle) - down * Math.sin(angle)),
    y: origin.y + origin.scale * (y + along * Math.sin(angle) + down * Math.cos(angle)),
  }));
  return { text, corners, box: around(corners), owner };
};

/** Whether two rectangles overlap, however they are turned: some line along a side of one keeps others apart. */
const areOnEachOther = (a: readonly Point[], b: readonly Point[]): boolean =>
  [a, b].every(([first, second, third]) =>
    [
      [first, second],
      [second, third],
    ].every(([from, to]) => {
      if (from === undefined || to === undefined) return true;
      const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
      const along = ({ x, y }: Point): number =>
        ((to.x - from.x) * x + (to.y - from.y) * y) / length;
      const [own, others] = [a.map(along), b.map(along)];
      return (
        Math.max(...own) - SLACK > Math.min(...others) &&
        Math.max(...others) - SLACK > Math.min(...own)
      );
    }),
  );

const linesAmong = (marks: readonly Placed[], measure: Measure): readonly TextLine[] =>
  marks
    .filter(isOf("text"))
    .flatMap((placed) => placed.mark.lines.map((_line, at) => lineOf(placed, at, measure)));

/** Every line of text of a scene, in the order of drawing. */
export const textsOf = (scene: Scene): readonly string[] =>
  linesAmong(placedIn(scene.marks), () => 0).map(({ text }) => text);

/** How far the outline of what is drawn may reach over the edge: lines have half their weight on either side. */
const EDGE = 2;

const isOutside = ({ x1, x2, y1, y2 }: Box, { width, height }: Scene, slack = SLACK): boolean =>
  x1 < -slack || x2 > width + slack || y1 < -slack || y2 > height + slack;

const faultsOfLines = (all: readonly TextLine[], scene: Scene): readonly string[] => {
  const lines = all.filter(({ text }) => text !== "").toSorted((a, b) => a.box.y1 - b.box.y1);
  const faults: string[] = [];
  for (const [at, line] of lines.entries()) {
    const { text, box, corners } = line;
    if (isOutside(box, scene)) faults.push(`'${text}' is cut`);
    for (let next = at + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (other === undefined || other.box.y1 >= box.y2 - SLACK) break;
      if (areOnEachOther(corners, other.corners))
        faults.push(`'${text}' runs into '${other.text}'`);
    }
  }
  return faults;
};

/** What is wrong with the texts of a scene: those that are cut at its edge, and those on each other. */
export const textFaults = (scene: Scene, measure: Measure): readonly string[] =>
  faultsOfLines(linesAmong(placedIn(scene.marks), measure), scene);

/** The words that a line of a text ends within, though they are to be kept whole; not of a text that is set upright. */
const brokenWords = (marks: readonly Placed[]): readonly string[] =>
  marks.filter(isOf("text")).flatMap(({ mark: { lines } }) => {
    if (keptWords === undefined || lines.every(({ length }) => length <= 1)) return [];
    const whole = lines.join("");
    const ends = lines.map((_line, at) => lines.slice(0, at + 1).join("").length);
    return [...whole.matchAll(keptWords)].flatMap(({ index, 0: word }) =>
      ends.some((end) => end > index && end < index + word.length)
        ? [`'${word}' is broken in '${lines.join("|")}'`]
        : [],
    );
  });

/** How many numbers each command of a path takes; the last two are the point that it leads to. */
const sizes: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, a: 7, z: 0 };

/** A path of more points isn't a sign that is drawn again and again. */
const SIGN = 12;

/** Outlines by their paths: a sign is drawn for each of many records. */
const outlines = new Map<string, readonly Point[]>();

/** The points of a path's outline: curves and arcs count by their ends. */
const pointsOf = (d: string): readonly Point[] => {
  const known = outlines.get(d);
  if (known !== undefined) return known;
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = "", rest = ""] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = letter.toLowerCase();
    const size = sizes[kind];
    if (size === undefined) throw new Error(`unknown command ${letter} in ${d}`);
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (let at = 0; at < numbers.length; at += size) {
      const [last = 0, end = 0] = numbers.slice(at + Math.max(0, size - 2), at + size);
      const [fromX, fromY] = letter === kind ? [x, y] : [0, 0];
      if (kind === "h") x = fromX + last;
      else if (kind === "v") y = fromY + last;
      else [x, y] = [fromX + last, fromY + end];
      points.push({ x, y });
    }
  }
  if (points.length <= SIGN) outlines.set(d, points);
  return points;
};

/** The points that tell what a mark covers, in the scene. */
const outlineOf = ({ mark, origin }: Placed): readonly Point[] => {
  const points = (): readonly Point[] => {
    switch (mark.kind) {
      case "line":
        return [
          { x: mark.x1, y: mark.y1 },
          { x: mark.x2, y: mark.y2 },
        ];
      case "rect":
        return [
          { x: mark.x, y: mark.y },
          { x: mark.x + mark.width, y: mark.y + mark.height },
        ];
      case "circle":
        return [
          { x: mark.x - mark.r, y: mark.y - mark.r },
          { x: mark.x + mark.r, y: mark.y + mark.r },
        ];
      case "path": {
        const { x = 0, y = 0, scale = 1, turn = 0 } = mark.at ?? {};
        const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
        return pointsOf(mark.d).map((one) => ({
          x: x + scale * (one.x * cos - one.y * sin),
          y: y + scale * (one.x * sin + one.y * cos),
        }));
      }
      default:
        return [];
    }
  };
  const { x, y, scale } = origin;
  return points().map((one) => ({ x: x + scale * one.x, y: y + scale * one.y }));
};

const isSlanted = ({ x1, x2, y1, y2 }: Segment): boolean => x1 !== x2 && y1 !== y2;

/**
 * What is wrong with the geometry of a scene: texts that are cut or on each other; what is drawn outside of it; and
 * texts on a shape, or under a slanted line, of something else than what they name.
 */
export const geometryFaults = (scene: Scene, measure: Measure): readonly string[] => {
  const marks = placedIn(scene.marks);
  const drawn = marks.map((placed) => ({ placed, points: outlineOf(placed) }));
  const outside = drawn.filter(
    ({ points }) =>
      points.some(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y)) ||
      (points.length > 0 && isOutside(around(points), scene, EDGE)),
  );
  // One mark for one thing: outlines of many records in one path have no owner.
  const shapes = drawn.flatMap(({ placed: { mark, owner }, points }) =>
    points.length > 0 &&
    ((mark.kind === "path" && mark.at !== undefined && mark.fill !== undefined) ||
      mark.kind === "circle")
      ? [{ owner, box: around(points) }]
      : [],
  );
  const lines = drawn.flatMap(({ placed: { mark, owner }, points: [from, to] }) => {
    if (mark.kind !== "line" || from === undefined || to === undefined) return [];
    const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    return isSlanted(line) ? [{ owner, line }] : [];
  });
  const texts = linesAmong(marks, measure);
  const named = texts.filter(({ owner, text }) => owner !== undefined && text !== "");
  return [
    ...faultsOfLines(texts, scene),
    ...brokenWords(marks),
    ...outside.map(({ placed: { mark }, points }) => {
      const { x1, x2, y1, y2 } = around(points);
      return `${mark.kind} from ${x1}, ${y1} to ${x2}, ${y2} is outside`;
    }),
    ...named.flatMap(({ text, box, owner }) => [
      ...shapes
        .filter((one) => one.owner !== owner && overlaps(box, one.box, -1))
        .map((one) => `'${text}' is on a mark of ${one.owner}`),
      ...lines
        .filter((one) => one.owner !== owner && runsThrough(one.line, box))
        .map((one) => `'${text}' is under a line of ${one.owner}`),
    ]),
  ];
};
