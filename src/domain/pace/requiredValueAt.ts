import type { Day } from "#domain/dates.ts";
import type { Judgement } from "./judgement.ts";
import type { Path, PathPoint } from "./path.ts";
import { pathValueAt, pointsAlong } from "./path.ts";

/**
 * The value, in the target's unit, that the path requires on `day`. Once due it stays at the target.
 * Undefined before the baseline and where there is no path.
 */
export const requiredValueAt = (from: Judgement | Path, day: Day): number | undefined => {
  const path = "verdict" in from ? from.path : from;
  return path && pathValueAt(path, day);
};

/** The points to draw a target's required path through, by day; none where there is no path. */
export const pathPoints = ({ path }: Judgement): readonly PathPoint[] =>
  path === undefined ? [] : pointsAlong(path);
