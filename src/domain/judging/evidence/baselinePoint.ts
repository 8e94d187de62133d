import type { CalendarDate, Day } from "#domain/calendar/dates.ts";
import type { ReadBaseline } from "./evidence.ts";
import type { Bound } from "./proof.ts";
import { finite } from "./tolerance.ts";

/** Why the baseline can't be the start of a path. */
export type BaselineProblem =
  | "no-baseline"
  | "baseline-undated"
  | "baseline-not-comparable"
  | "baseline-other-unit"
  | "baseline-later-than-as-of"
  | "due-before-baseline";

/** The value of the metric at the start, as far as it can be used. */
export interface BaselinePoint {
  /** In the target's unit, unless `problem` is `baseline-other-unit`. */
  readonly value: number;
  readonly bound: Bound | undefined;
  /** The date as printed; absent for an undated baseline. */
  readonly date: CalendarDate | undefined;
  /** The first day of the path: the last day of `date`, or the day that the reader assumes. */
  readonly day: Day | undefined;
  readonly dayAssumed: boolean;
  /** True for a change against a base year, which is zero in that year by definition. */
  readonly byDefinition: boolean;
  /** Why no path can start here. */
  readonly problem: BaselineProblem | undefined;
}

/** Whether a baseline is known as of a day. */
export const isBaselineKnown = ({ from }: ReadBaseline, asOf: Day): boolean =>
  from === undefined || from <= asOf;

const problemOf = (
  { unlike }: ReadBaseline,
  day: Day | undefined,
  due: Day,
  asOf: Day,
): BaselineProblem | undefined => {
  if (unlike !== undefined) return unlike;
  if (day === undefined) return "baseline-undated";
  if (day > asOf) return "baseline-later-than-as-of";
  return day >= due ? "due-before-baseline" : undefined;
};

/** A baseline that is known as of a day; one without a date gets the day that the reader assumes. */
export const baselinePoint = (
  read: ReadBaseline,
  due: Day,
  { asOf, undatedBaseline }: { readonly asOf: Day; readonly undatedBaseline?: Day },
): BaselinePoint => {
  const { baseline, date } = read;
  const day = date?.end ?? finite(undatedBaseline);
  return {
    value: baseline.value,
    bound: baseline.bound,
    date,
    day,
    dayAssumed: date === undefined && day !== undefined,
    byDefinition: baseline.byDefinition === true,
    problem: problemOf(read, day, due, asOf),
  };
};
