import type { Mark } from "#scene/mark.ts";
import { tenth } from "#scene/scale.ts";
import { dayX } from "#scene/time/timeScale.ts";
import { rowY } from "#figures/timeline/layout/laneShapes.ts";
import type { LaneShape } from "#figures/timeline/layout/placed.ts";
import type { PlaceContext } from "#figures/timeline/layout/placeRow.ts";
import type { EntryRow } from "#domain/query/filter/row.ts";
import type { Relation } from "#domain/schema/records.ts";

/** A record linked to the selected one, and how. */
export interface LinkedRow {
  readonly row: EntryRow;
  readonly relation: Relation;
  readonly direction: "out" | "in";
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const yIn = (shape: LaneShape, row: EntryRow, isPolicy: boolean): number | undefined => {
  if (!shape.lane.rows.includes(row)) return undefined;
  if (!shape.isOpen) return shape.top + shape.height / 2 + (isPolicy ? -4.5 : 4.5);
  if (!isPolicy) return shape.newsY;
  const at = [...shape.rows].indexOf(row);
  return at < 0 ? undefined : rowY(shape, at);
};

/** The positions of a record, one in each of its lanes; none where its main date is out of view. */
const pointsOf = (
  shapes: readonly LaneShape[],
  row: EntryRow,
  { factsOf, window, width }: PlaceContext,
): readonly Point[] => {
  const { entry, kind } = factsOf(row);
  const x = dayX(window, width, (entry.main.start + entry.main.end + 1) / 2);
  if (x < -1 || x > width + 1) return [];
  return shapes.flatMap((shape) => {
    const y = yIn(shape, row, kind === "policy");
    return y === undefined ? [] : [{ x, y }];
  });
};

/** A curve between two marks, vertical at both ends. */
const curve = (from: Point, to: Point): string => {
  const half = (to.y - from.y) / 2;
  const [x0, y0, x1, y1] = [from.x, from.y, to.x, to.y].map(tenth);
  return `M${x0} ${y0}C${x0} ${tenth(from.y + half)} ${x1} ${tenth(to.y - half)} ${x1} ${y1}`;
};

/** The radius of a ring around a mark. */
const RING = 7.5;

const ring = ({ x, y }: Point): Mark => ({
  kind: "circle",
  x: tenth(x),
  y: tenth(y),
  r: RING,
  stroke: "accent",
  weight: 1.5,
});

/**
 * The links of the selected record: a line to each linked record, rings around both, and a dashed line from one of its
 * own lanes to the next.
 */
export const threadMarks = (
  shapes: readonly LaneShape[],
  selected: EntryRow,
  linked: readonly LinkedRow[],
  context: PlaceContext,
): readonly Mark[] => {
  const own = pointsOf(shapes, selected, context);
  const [first] = own;
  if (first === undefined) return [];
  const others = [...new Set(linked.map(({ row }) => row))].flatMap((row) => {
    const [to] = pointsOf(shapes, row, context);
    return to === undefined ? [] : [to];
  });
  const lanes = own.slice(1).map(({ x, y }, at) => `M${x} ${own[at]?.y ?? y}L${x} ${y}`);
  const links = others.map((to) => {
    const from = own.reduce((near, one) =>
      Math.abs(one.y - to.y) < Math.abs(near.y - to.y) ? one : near,
    );
    return curve(from, to);
  });
  return [
    ...(lanes.length === 0
      ? []
      : [{ kind: "path", d: lanes.join(""), stroke: "ink.muted", dash: "2 3" } as const]),
    ...(links.length === 0
      ? []
      : [{ kind: "path", d: links.join(""), stroke: "accent", opacity: 0.7 } as const]),
    ...own.map(ring),
    ...others.map(ring),
  ];
};
