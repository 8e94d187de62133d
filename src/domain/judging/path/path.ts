import type { Day } from "#domain/calendar/dates.ts";
import type { PathKind } from "./assumptions.ts";
import { type Bound, sideOf } from "#domain/judging/evidence/proof.ts";
import { compareFigures, finite } from "#domain/judging/evidence/tolerance.ts";

/** The required path from baseline to target. Values are in the target's unit. */
export interface Path {
  readonly kind: PathKind;
  /** Day of the baseline. */
  readonly from: Day;
  /** Day the target is due; later than `from`. */
  readonly to: Day;
  readonly start: number;
  readonly end: number;
  /**
   * The bound of the baseline, if it has one: on any day before the due date the path is bounded on the same
   * side, as what is required rises with the baseline whichever way is better (`boundOnPath`).
   */
  readonly bound: Bound | undefined;
}

/** A compound path exists only between two figures above zero: percentage growth is undefined otherwise. */
export const canCompound = (start: number, end: number): boolean => start > 0 && end > 0;

/** Whether it also exists in numbers that can be calculated with. */
const grows = (start: number, end: number): boolean =>
  canCompound(start, end) && end / start > 0 && finite(end / start) !== undefined;

/**
 * Creates a path; where a compound one is requested but doesn't exist, a straight one. From a floor ('more
 * than 0') it exists for some of the figures that the bound allows, whatever the printed one is. Undefined
 * where no time is left between its ends, or their values are too far apart to calculate with.
 */
export const layPath = (
  kind: PathKind,
  from: Day,
  start: number,
  to: Day,
  end: number,
  bound?: Bound,
): Path | undefined => {
  if (!(to > from) || finite(end - start) === undefined) return undefined;
  const side = sideOf(bound, "up");
  const compounds = kind === "compound" && (grows(start, end) || (side === "floor" && end > 0));
  return {
    kind: compounds ? "compound" : "straight",
    from,
    to,
    start,
    end,
    bound: side === "figure" ? undefined : bound,
  };
};

/** Share of the path's time that has elapsed at `day`: 0 at the baseline, 1 from due onward. */
export const shareOfTime = ({ from, to }: Path, day: Day): number =>
  Math.min(1, Math.max(0, (day - from) / (to - from)));

/** The line by which a path requires its value on a day, and how its start binds. */
export type Segment = Pick<Path, "kind" | "start" | "bound">;

/** From just above zero equal growth requires next to nothing until the target is due. */
const nextToZero: Segment = { kind: "compound", start: 0, bound: "more than" };

/** From zero itself the path is straight, whatever is requested. */
const fromZero: Segment = { kind: "straight", start: 0, bound: "at most" };

const valueOnSegment = ({ kind, start }: Segment, end: number, share: number): number => {
  if (kind === "straight") return start + (end - start) * share;
  return start === 0 ? 0 : start * (end / start) ** share;
};

/**
 * The segment that a path is on. A baseline that is a bound may lie on either side of zero, and only from above
 * zero does equal growth start. So a floor at or below zero requires at least what the straight path from it
 * does, or next to nothing where that would be more; a ceiling above zero at most what equal growth from it
 * or the straight path from zero does, whichever is more.
 */
const segmentAt = (path: Path, share: number): Segment => {
  const { kind, start, end, bound } = path;
  if (kind === "straight") return path;
  const isGrowing = grows(start, end);
  switch (sideOf(bound, "up")) {
    case "figure":
      return isGrowing ? path : { kind: "straight", start, bound };
    case "floor": {
      if (isGrowing) return path;
      const straight: Segment = { kind: "straight", start, bound };
      const value = valueOnSegment(straight, end, share);
      const isAboveZero = compareFigures(value, 0, Math.max(Math.abs(start), end)) > 0;
      return isAboveZero && share < 1 ? nextToZero : straight;
    }
    case "ceiling":
      return valueOnSegment(path, end, share) < end * share ? fromZero : path;
  }
};

/** The segment that a path is on, on a day before it is due. */
export const segmentOn = (path: Path, day: Day): Segment => segmentAt(path, shareOfTime(path, day));

/** How the value required on a day is bounded by the baseline's bound. From the due date on it isn't. */
export const boundOnPath = (path: Path, day: Day): Bound | undefined =>
  path.bound === undefined || day >= path.to ? undefined : segmentOn(path, day).bound;

/**
 * The value that the path requires on a day that isn't before its baseline. With s the share of time elapsed,
 * straight: start + (end - start) * s; compound: start * (end / start) ^ s. Once due it stays at the target.
 * From a bound: the least that a path from any figure that it allows requires (a floor), or the most.
 */
export const valueOnPath = (path: Path, day: Day): number => {
  const { to, end } = path;
  if (day >= to) return end;
  const share = shareOfTime(path, day);
  return valueOnSegment(segmentAt(path, share), end, share);
};

/** The same for any day: undefined before the baseline. */
export const pathValueAt = (path: Path, day: Day): number | undefined =>
  day >= path.from ? valueOnPath(path, day) : undefined;
