import type { Mark } from "#charts/scene/mark.ts";
import { tenth } from "#charts/scene/scale.ts";
import type { PlacedMark, PlacedTimeline } from "#charts/timeline/layout/placed.ts";
import { standsFor } from "#charts/timeline/stops/stops.ts";
import type { EntryRow } from "#domain/filter/row.ts";
import type { Relation } from "#domain/schema/records.ts";

/** A line from the selected record to one that it is linked with, or to itself in another lane. */
export interface Thread {
  readonly key: string;
  readonly d: string;
  /** Whether it leads to another record, or only to another lane of the same. */
  readonly isLink: boolean;
}

/** A record that the selected one is linked with, and how. */
export interface LinkedRow {
  readonly row: EntryRow;
  readonly relation: Relation;
  readonly direction: "out" | "in";
}

/** Every mark that stands for a row, alone or in a cluster: one in each of its lanes. */
const marksOf = ({ lanes }: PlacedTimeline, row: EntryRow): readonly PlacedMark[] =>
  lanes.flatMap(({ marks }) => marks.filter((mark) => standsFor(mark, row)));

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
  return `M${tenth(from.x)} ${tenth(from.y)}C${tenth(from.x + side * bend)} ${tenth(from.y)} ${tenth(
    to.x - side * bend,
  )} ${tenth(to.y)} ${tenth(to.x)} ${tenth(to.y)}`;
};

/** Threads of the selected row: through its own lanes, and from its first mark to what it is linked with. */
export const threadsOf = (
  placed: PlacedTimeline,
  row: EntryRow,
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
    const d = `M${tenth(from.x)} ${tenth(from.y)}L${tenth(to.x)} ${tenth(to.y)}`;
    threads.push({ key: mark.key, d, isLink: false });
  });
  const drawn = new Set<string>();
  for (const { row: other, relation, direction } of linked) {
    const [to] = marksOf(placed, other);
    if (to === undefined || own.includes(to)) continue;
    // One thread for all that stand in one cluster and are linked alike.
    const key = `${to.key} ${relation} ${direction}`;
    if (drawn.has(key)) continue;
    drawn.add(key);
    const from = own.reduce((near, mark) =>
      Math.abs(mark.y - to.y) < Math.abs(near.y - to.y) ? mark : near,
    );
    const d = curve(tieOf(from, placed), tieOf(to, placed));
    threads.push({ key, d, isLink: true });
  }
  return threads;
};

/** The threads drawn; dashed from one lane to another of the same record. Its details say what joins. */
export const threadMarks = (threads: readonly Thread[]): readonly Mark[] =>
  threads.map(({ d, isLink }) => ({
    kind: "path",
    d,
    stroke: "ink",
    weight: 1.25,
    ...(isLink ? {} : { dash: "2 3" }),
  }));
