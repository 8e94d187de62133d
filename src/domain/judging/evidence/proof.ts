import type { Reading } from "#domain/schema/target.ts";
import { type Direction, signOf } from "./goal.ts";
import { compareFigures } from "./tolerance.ts";

/** How far a printed figure binds; absent means as printed. */
export type Bound = NonNullable<Reading["bound"]>;

/** The result of comparing a figure with a line: it is reached, it isn't, or the bound leaves both open. */
export type LineComparison = "reached" | "short" | "open";

/**
 * What a bound proves, seen in the wanted direction: the figure itself, a floor (it is at least as good
 * as that) or a ceiling (at most as good). 'About' is taken as the figure itself.
 */
export type Side = "figure" | "floor" | "ceiling";

/** The side that a bound proves where `direction` is better: 'at most 5' is a floor where less is better. */
export const sideOf = (bound: Bound | undefined, direction: Direction): Side => {
  if (bound === undefined || bound === "about") return "figure";
  const fromBelow = bound === "more than" || bound === "at least";
  return fromBelow === (direction === "up") ? "floor" : "ceiling";
};

/** Whether a bound excludes the figure itself: 'more than 5' isn't 5. */
export const isStrictBound = (bound: Bound | undefined): boolean =>
  bound === "more than" || bound === "less than";

/** A line that a figure is compared with: a target's threshold, or a path on a day. */
export interface Line {
  readonly direction: Direction;
  readonly threshold: number;
  /** True where the line has to be exceeded, not only reached. */
  readonly strict: boolean;
  /** Additional magnitude for tolerating binary rounding, besides those of the two figures. */
  readonly scale?: number;
}

/**
 * What a figure with its bound proves about a line, and no more. 'More than 1,680' proves that 1,680 is
 * exceeded, says nothing about 1,800, and never proves a shortfall; 'up to 5' never proves that 5 is reached;
 * 'about 50' leaves it open whether 'more than 50' is.
 */
export const compareToLine = (
  value: number,
  bound: Bound | undefined,
  line: Line,
): LineComparison => {
  const { direction, threshold, strict, scale } = line;
  const order = signOf(direction) * compareFigures(value, threshold, scale);
  const open = isStrictBound(bound);
  switch (sideOf(bound, direction)) {
    case "figure":
      // 'About 50' leaves it open whether more than 50 was reached.
      if (order === 0 && strict && bound === "about") return "open";
      return order > 0 || (order === 0 && !strict) ? "reached" : "short";
    case "floor":
      return order > 0 || (order === 0 && (open || !strict)) ? "reached" : "open";
    case "ceiling":
      return order < 0 || (order === 0 && (open || strict)) ? "short" : "open";
  }
};
