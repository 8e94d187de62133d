import type { PlacedMark, PlacedTimeline } from "./placed.ts";

/** A line from the selected record to one that it is linked with, or to itself in another lane. */
export interface Thread {
  readonly key: string;
  readonly d: string;
  /** What joins the two; empty for one record in several lanes. */
  readonly words: string;
}

/** A record that the selected one is linked with, and how. */
export interface LinkedRow {
  readonly row: number;
  readonly words: string;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const holds = (mark: PlacedMark, row: number): boolean =>
  mark.type === "record" ? mark.row === row : mark.rows.length <= 1000 && mark.rows.includes(row);

/** Every mark that stands for a row, alone or in a cluster: one in each of its lanes. */
const marksOf = ({ lanes }: PlacedTimeline, row: number): readonly PlacedMark[] =>
  lanes.flatMap(({ marks }) => marks.filter((mark) => holds(mark, row)));

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a thread is tied to a mark: at its main date, or at the edge that this lies beyond. */
const tieOf = ({ x, y }: PlacedMark, { width }: PlacedTimeline): Point => ({
  x: Math.min(Math.max(x, 0), width),
  y,
});

const curve = (from: Point, to: Point): string => {
  const bend = Math.max(24, Math.abs(to.y - from.y) / 3);
  const side = from.x <= to.x ? 1 : -1;
  return `M${round(from.x)} ${round(from.y)}C${round(from.x + side * bend)} ${round(from.y)} ${round(
    to.x - side * bend,
  )} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
};

/** Threads of the selected row: through its own lanes, and from its first mark to what it is linked with. */
export const threadsOf = (
  placed: PlacedTimeline,
  row: number,
  linked: readonly LinkedRow[],
): readonly Thread[] => {
  const own = marksOf(placed, row);
  const [first] = own;
  if (first === undefined) return [];
  const threads: Thread[] = [];
  own.forEach((mark, at) => {
    const before = own[at - 1];
    if (before === undefined) return;
    const from = tieOf(before, placed);
    const to = tieOf(mark, placed);
    const d = `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;
    threads.push({ key: mark.key, d, words: "" });
  });
  const drawn = new Set<string>();
  for (const { row: other, words } of linked) {
    const [to] = marksOf(placed, other);
    if (to === undefined || own.includes(to)) continue;
    // One thread for all that stand in one cluster and are linked alike.
    const key = `${to.key} ${words}`;
    if (drawn.has(key)) continue;
    drawn.add(key);
    const from = own.reduce((near, mark) =>
      Math.abs(mark.y - to.y) < Math.abs(near.y - to.y) ? mark : near,
    );
    threads.push({
      key,
      d: curve(tieOf(from, placed), tieOf(to, placed)),
      words,
    });
  }
  return threads;
};
