/** A rectangle in the units of its scene, from its upper left to its lower right corner. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A line segment from one point to another. */
export type Segment = Box;

/** Whether two rectangles overlap, or are closer to each other than `gap`. */
export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.y1 < b.y2 + gap && b.y1 < a.y2 + gap && a.x1 < b.x2 + gap && b.x1 < a.x2 + gap;

/** The area that two rectangles share. */
export const sharedArea = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1)) *
  Math.max(0, Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1));

/** The square around a point, `reach` from its middle to each side. */
export const around = (x: number, y: number, reach: number): Box => ({
  x1: x - reach,
  y1: y - reach,
  x2: x + reach,
  y2: y + reach,
});

/** Bounds that exclude nothing. */
export const everywhere: Box = around(0, 0, Number.POSITIVE_INFINITY);

/** The side of a line on which a point lies: 1, -1, or 0 on the line itself. */
const sideOf = ({ x1, y1, x2, y2 }: Segment, x: number, y: number): number =>
  Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));

/** Whether two segments cross. Segments that only touch don't. */
export const crosses = (a: Segment, b: Segment): boolean =>
  sideOf(a, b.x1, b.y1) * sideOf(a, b.x2, b.y2) < 0 &&
  sideOf(b, a.x1, a.y1) * sideOf(b, a.x2, a.y2) < 0;

/** Whether a segment runs through a rectangle. */
export const runsThrough = (line: Segment, { x1, y1, x2, y2 }: Box): boolean => {
  const isWithin = (x: number, y: number): boolean => x > x1 && x < x2 && y > y1 && y < y2;
  return (
    isWithin(line.x1, line.y1) ||
    isWithin(line.x2, line.y2) ||
    crosses(line, { x1, y1, x2, y2 }) ||
    crosses(line, { x1, y1: y2, x2, y2: y1 })
  );
};

/** How far apart two rectangles are; 0 where they touch or overlap. */
export const distanceBetween = (a: Box, b: Box): number =>
  Math.hypot(Math.max(a.x1 - b.x2, 0, b.x1 - a.x2), Math.max(a.y1 - b.y2, 0, b.y1 - a.y2));
