import type { CalendarDate, Day } from "#domain/dates.ts";
import { parseDate } from "#domain/dates.ts";
import type { QuantitativeTarget } from "#domain/schema/target.ts";
import type { Assumptions } from "./assumptions.ts";
import type { Bound } from "./proof.ts";
import type { BaselineProblem } from "./verdict.ts";
import { finite } from "./tolerance.ts";

/** Where the metric stood at the start, as far as it can be used. */
export interface BaselinePoint {
  /** In the target's unit, unless `problem` is `baseline-other-unit`. */
  readonly value: number;
  readonly bound?: Bound;
  /** The date as printed; absent for an undated baseline. */
  readonly date?: CalendarDate;
  /** The day from which the path runs: the last day of `date`, or the one that the reader assumes. */
  readonly day?: Day;
  readonly dayAssumed: boolean;
  /** True for a change against a base year, which is zero in that year by definition. */
  readonly byDefinition: boolean;
  /** Why no path can start here. */
  readonly problem?: BaselineProblem;
}

/** True where the baseline's value measures what the target measures, whatever its date. */
export const sameMeasure = ({ problem }: BaselinePoint): boolean =>
  problem !== "baseline-not-comparable" && problem !== "baseline-other-unit";

const problemOf = (
  { baseline, unit }: QuantitativeTarget,
  day: Day | undefined,
  due: Day,
  asOf: Day,
): BaselineProblem | undefined => {
  if (baseline?.comparable === false) return "baseline-not-comparable";
  if (baseline?.unit !== undefined && baseline.unit.trim() !== unit.trim()) {
    return "baseline-other-unit";
  }
  if (day === undefined) return "baseline-undated";
  if (day > asOf) return "baseline-later-than-as-of";
  return day >= due ? "due-before-baseline" : undefined;
};

/**
 * The baseline of a target as of a date. A baseline told with its document counts as known once the
 * document is out, but one that stands for a day after the as-of date isn't known yet.
 * Undefined where there is none, or its value isn't a finite figure.
 */
export const baselinePoint = (
  target: QuantitativeTarget,
  due: Day,
  { asOf, undatedBaseline }: Assumptions,
): BaselinePoint | undefined => {
  const { baseline } = target;
  if (baseline === undefined || finite(baseline.value) === undefined) return undefined;
  const date = baseline.asOf === undefined ? undefined : parseDate(baseline.asOf);
  const assumed = undatedBaseline === undefined ? undefined : finite(undatedBaseline);
  const day = date?.end ?? assumed;
  const problem = problemOf(target, day, due, asOf);
  return {
    value: baseline.value,
    ...(baseline.bound !== undefined && { bound: baseline.bound }),
    ...(date !== undefined && { date }),
    ...(day !== undefined && { day }),
    dayAssumed: date === undefined && day !== undefined,
    byDefinition: baseline.byDefinition === true,
    ...(problem !== undefined && { problem }),
  };
};
