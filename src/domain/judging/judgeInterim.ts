import type { InterimStep } from "#domain/schema/target.ts";
import type { Assumptions } from "./path/assumptions.ts";
import { type Evidence, evidenceFor } from "#domain/judging/evidence/evidence.ts";
import type { Judgement } from "./judgement.ts";
import { courseOf } from "#domain/judging/path/course.ts";
import { judge } from "./judge.ts";

/** An interim step with the verdict on it as if it were a target of its own. */
export interface InterimJudgement {
  readonly step: InterimStep;
  readonly judgement: Judgement;
}

/**
 * Judges each interim step by the target's own baseline and readings, in the target's direction. A step of a
 * range is a single figure, judged as 'at least' or 'at most'. The path to the target itself ignores its
 * interim steps: they are separate commitments and don't bend it.
 */
export const judgeInterim = (
  evidence: Evidence,
  assumptions: Assumptions,
): readonly InterimJudgement[] => {
  const { figures, issued } = evidence;
  if (figures === undefined) return [];
  const goal = courseOf(figures, assumptions)?.course.goal;
  if (goal === undefined) return [];
  const { interim = [], comparator: whole } = figures.target;
  const nearest = goal.direction === "up" ? "at least" : "at most";
  const comparator = whole === "between" ? nearest : whole;
  return interim.map((step) => {
    const { value, due } = step;
    const own = { ...figures.target, comparator, direction: goal.direction, value, due };
    return { step, judgement: judge(evidenceFor(own, issued, figures), assumptions) };
  });
};
