import type { QuantitativeTarget } from "#domain/schema/target.ts";
import type { Assumptions } from "./assumptions.ts";
import type { BaselinePoint } from "./baselinePoint.ts";
import type { Due } from "./due.ts";
import type { Goal } from "./goal.ts";
import type { Path } from "./path.ts";
import type { BaselineProblem } from "./verdict.ts";
import { baselinePoint, sameMeasure } from "./baselinePoint.ts";
import { dueOf } from "./due.ts";
import { goalOf } from "./goal.ts";
import { layPath } from "./path.ts";
import { finite } from "./tolerance.ts";

/** What a target asks for, by when, from where: all that is known of it before any reading. */
export interface Course {
  readonly goal: Goal;
  readonly due: Due;
  /** Shown even where it can't be used, but not before the day it stands for. */
  readonly baseline?: BaselinePoint;
  /** Why no path can start at the baseline; absent where one can. */
  readonly baselineProblem?: BaselineProblem;
  /** Absent without a usable baseline. */
  readonly path?: Path;
}

/**
 * The course of a target under the reader's assumptions.
 * Undefined where the as-of date, the due date, the value or the comparator can't be read.
 */
export const courseOf = (
  target: QuantitativeTarget,
  assumptions: Assumptions,
): Course | undefined => {
  const { asOf } = assumptions;
  const due = finite(asOf) === undefined ? undefined : dueOf(target.due, asOf);
  if (due === undefined) return undefined;
  const told = baselinePoint(target, due.day, assumptions);
  const problem = told === undefined ? "no-baseline" : told.problem;
  const unknown = problem === "baseline-later-than-as-of" && told?.dayAssumed === false;
  const baseline = unknown ? undefined : told;
  const goal = goalOf(target, baseline && sameMeasure(baseline) ? baseline.value : undefined);
  if (goal === undefined) return undefined;
  const path =
    baseline?.day === undefined || problem !== undefined
      ? undefined
      : layPath(assumptions.path, baseline.day, baseline.value, due.day, goal.aim);
  return {
    goal,
    due,
    ...(baseline !== undefined && { baseline }),
    ...(problem !== undefined && { baselineProblem: problem }),
    ...(path !== undefined && { path }),
  };
};
