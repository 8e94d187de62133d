import type { Assumptions } from "./assumptions.ts";
import {
  type BaselinePoint,
  type BaselineProblem,
  baselinePoint,
  isBaselineKnown,
} from "#domain/judging/evidence/baselinePoint.ts";
import { type Due, dueAsOf } from "#domain/judging/evidence/due.ts";
import type { Figures, Plan } from "#domain/judging/evidence/evidence.ts";
import type { Goal } from "#domain/judging/evidence/goal.ts";
import { type Path, layPath } from "./path.ts";
import { finite } from "#domain/judging/evidence/tolerance.ts";

/** What a target requires, by when, from which baseline: all that is known of it before any reading. */
export interface Course {
  readonly goal: Goal;
  readonly due: Due;
  /** Shown even where it can't be used, but only once it is known. */
  readonly baseline: BaselinePoint | undefined;
  /** Why no path can start at the baseline; absent where one can. */
  readonly baselineProblem: BaselineProblem | undefined;
  /** Absent without a usable baseline. */
  readonly path: Path | undefined;
}

/**
 * The course of a target under the reader's assumptions, with the readings that may count on it.
 * Undefined where the as-of date, the due date, the value or the comparator can't be read.
 */
export const courseOf = (
  figures: Figures,
  assumptions: Assumptions,
): { readonly course: Course; readonly plan: Plan } | undefined => {
  const { asOf } = assumptions;
  if (figures.due === undefined || finite(asOf) === undefined) return undefined;
  const due = dueAsOf(figures.due, asOf);
  const read = figures.baseline;
  const isKnown = read !== undefined && isBaselineKnown(read, asOf);
  const plan = isKnown ? figures.plan : figures.planWithoutBaseline;
  if (plan === undefined) return undefined;
  const { goal } = plan;
  const baseline = isKnown ? baselinePoint(read, due.day, assumptions) : undefined;
  const unknown = read === undefined ? "no-baseline" : "baseline-later-than-as-of";
  const baselineProblem = baseline === undefined ? unknown : baseline.problem;
  const path =
    baseline?.day === undefined || baselineProblem !== undefined
      ? undefined
      : layPath(assumptions.path, baseline.day, baseline.value, due.day, goal.aim, baseline.bound);
  return { course: { goal, due, baseline, baselineProblem, path }, plan };
};
