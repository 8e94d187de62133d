import type { Comparator, QuantitativeTarget } from "#domain/schema/target.ts";
import { aboutTolerance, finite } from "./tolerance.ts";

/** Which way is better. */
export type Direction = "up" | "down";

/** A target in the form in which it is judged. All figures are in the target's unit. */
export interface Goal {
  readonly comparator: Comparator;
  readonly value: QuantitativeTarget["value"];
  readonly direction: Direction;
  /** What determined the direction; `assumed` where nothing did and up is taken. */
  readonly directionFrom: "comparator" | "stated" | "baseline" | "assumed";
  /** Where the path ends: the value, or the end of the range that is reached first. */
  readonly aim: number;
  /** The figure that a reading has to reach; differs from `aim` by the tolerance of 'about'. */
  readonly threshold: number;
  /** True where the threshold has to be exceeded and not only reached ('more than'). */
  readonly strict: boolean;
}

/** 1 where more is better, -1 where less is: figures multiplied by it can be judged as if upward. */
export const signOf = (direction: Direction): 1 | -1 => (direction === "up" ? 1 : -1);

/** The figure from which on a required figure counts as reached: short of it by the tolerance of 'about'. */
export const toleratedOf = (
  { comparator, direction }: Pick<Goal, "comparator" | "direction">,
  figure: number,
): number =>
  comparator === "about" ? figure - signOf(direction) * aboutTolerance * Math.abs(figure) : figure;

const directionOf = (
  { comparator, direction }: QuantitativeTarget,
  max: number,
  baseline: number | undefined,
): Pick<Goal, "direction" | "directionFrom"> => {
  if (comparator === "at most") return { direction: "down", directionFrom: "comparator" };
  if (comparator === "more than" || comparator === "at least") {
    return { direction: "up", directionFrom: "comparator" };
  }
  if (direction !== undefined) return { direction, directionFrom: "stated" };
  if (baseline === undefined) return { direction: "up", directionFrom: "assumed" };
  return { direction: baseline > max ? "down" : "up", directionFrom: "baseline" };
};

const comparators: ReadonlySet<string> = new Set<Comparator>([
  "more than",
  "at least",
  "reach",
  "about",
  "at most",
  "between",
]);

/** Interprets a target's value and comparator. */
export const goalOf = (
  target: QuantitativeTarget,
  baseline: number | undefined,
): Goal | undefined => {
  const { comparator, value } = target;
  const [min, max] = typeof value === "number" ? [value, value] : [value.min, value.max];
  if (!comparators.has(comparator) || finite(min) === undefined || finite(max) === undefined) {
    return undefined;
  }
  const { direction, directionFrom } = directionOf(target, max, baseline);
  const aim = direction === "up" ? min : max;
  const threshold = finite(toleratedOf({ comparator, direction }, aim));
  if (threshold === undefined) return undefined;
  return {
    comparator,
    value,
    direction,
    directionFrom,
    aim,
    threshold,
    strict: comparator === "more than",
  };
};
