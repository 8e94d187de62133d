import type { CalendarDate } from "#domain/dates.ts";
import type { InterimStep, QuantitativeTarget } from "#domain/schema/target.ts";
import type { Assumptions } from "./assumptions.ts";
import type { Judgement } from "./judgement.ts";
import { courseOf } from "./course.ts";
import { judge } from "./judge.ts";

/** An interim step with the verdict on it as if it were a target of its own. */
export interface InterimJudgement {
  readonly step: InterimStep;
  readonly judgement: Judgement;
}

/**
 * Judges each interim step by the target's own baseline and readings, in the target's direction. A step
 * of a range is a single figure, judged as 'at least' or 'at most'. The path to the target itself runs
 * straight past its interim steps: they are promises beside it, not bends in it.
 */
export const judgeInterim = (
  target: QuantitativeTarget,
  assumptions: Assumptions,
  issued?: CalendarDate,
): readonly InterimJudgement[] => {
  const goal = courseOf(target, assumptions)?.goal;
  if (goal === undefined) return [];
  const { interim = [], comparator: whole } = target;
  const nearest = goal.direction === "up" ? "at least" : "at most";
  const comparator = whole === "between" ? nearest : whole;
  return interim.map((step) => {
    const { value, due } = step;
    const own = { ...target, comparator, direction: goal.direction, value, due };
    return { step, judgement: judge(own, assumptions, issued) };
  });
};
