import type { Day } from "#domain/calendar/dates.ts";
import type { PathKind } from "./assumptions.ts";
import { type Bound, sideOf } from "#domain/judging/evidence/proof.ts";
import { finite } from "#domain/judging/evidence/tolerance.ts";

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
   * The bound of the baseline, if it has one: on any day before the due date the path is bounded likewise, as
   * it rises with its baseline whichever way is better.
   */
  readonly bound: Bound | undefined;
}

/** A compound path exists only between two figures above zero: percentage growth is undefined otherwise. */
export const canCompound = (start: number, end: number): boolean => start > 0 && end > 0;

/**
 * Creates a path; where a compound one is requested but doesn't exist, a straight one. From 'at most 5' none
 * exists: the true figure may be zero. Undefined where no time is left between its ends, or their values are
 * too far apart to calculate with.
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
  const growth = canCompound(start, end) ? end / start : 0;
  const side = sideOf(bound, "up");
  const compounds =
    kind === "compound" && growth > 0 && finite(growth) !== undefined && side !== "ceiling";
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

/**
 * The value that the path requires on a day that isn't before its baseline. With s the share of time elapsed,
 * straight: start + (end - start) * s; compound: start * (end / start) ^ s. Once due it stays at the target.
 */
export const valueOnPath = (path: Path, day: Day): number => {
  const { kind, to, start, end } = path;
  if (day >= to) return end;
  const share = shareOfTime(path, day);
  return kind === "straight" ? start + (end - start) * share : start * (end / start) ** share;
};

/** The same for any day: undefined before the baseline. */
export const pathValueAt = (path: Path, day: Day): number | undefined =>
  day >= path.from ? valueOnPath(path, day) : undefined;
