import type { Day } from "#domain/calendar/dates.ts";
import type { Judgement } from "./judgement.ts";
import type { Bound } from "#domain/judging/evidence/proof.ts";
import { boundOnPath, type Path, pathValueAt, valueOnPath } from "./path/path.ts";

/**
 * The value, in the target's unit, that the path requires on `day`. Once due it stays at the target.
 * Undefined before the baseline and where there is no path.
 */
export const requiredValueAt = (from: Judgement | Path, day: Day): number | undefined => {
  const path = "verdict" in from ? from.path : from;
  return path && pathValueAt(path, day);
};

/** The value that the path requires on a day, with a bound where its baseline is one. */
export interface RequiredValue {
  readonly value: number;
  /** 'More than 1,660': the baseline is 'more than' its figure too. Never from the due date on. */
  readonly bound: Bound | undefined;
}

/** The same with the bound that the baseline gives it. */
export const requiredAt = (from: Judgement | Path, day: Day): RequiredValue | undefined => {
  const path = "verdict" in from ? from.path : from;
  const value = path && pathValueAt(path, day);
  if (path === undefined || value === undefined) return undefined;
  return { value, bound: boundOnPath(path, day) };
};

/** A point of a path for a chart. */
interface PathPoint {
  readonly day: Day;
  readonly value: number;
}

const compoundPieces = 32;

/** Points to draw a path through: its two ends if straight, 33 on whole days if compound. */
export const pointsAlong = (path: Path): readonly PathPoint[] => {
  const { kind, from, to } = path;
  const pieces = kind === "straight" ? 1 : Math.min(compoundPieces, to - from);
  return Array.from({ length: pieces + 1 }, (_, piece) => {
    const day = from + Math.round(((to - from) * piece) / pieces);
    return { day, value: valueOnPath(path, day) };
  });
};

/** The points to draw a target's required path through, by day; none where there is no path. */
export const pathPoints = ({ path }: Judgement): readonly PathPoint[] =>
  path === undefined ? [] : pointsAlong(path);
