import type { Day } from "#domain/calendar/dates.ts";
import { gradedSourceOf, type GradedSource, gradeOrder } from "#domain/grade.ts";
import type { Figures } from "#domain/judging/evidence/evidence.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import type { Course } from "#domain/judging/path/course.ts";
import type { Decision } from "./decide.ts";

/** The grade of a verdict, with the page and the figure that it is the grade of. */
export interface VerdictGrade extends GradedSource {
  /** The reading that the verdict is graded by: of those that prove it the best, among equals the latest. */
  readonly by: KnownReading;
  /** True where it is the baseline's grade, the weaker of the two. */
  readonly isBaseline: boolean;
}

interface Judged {
  readonly course: Course;
  /** Those that count, by day. */
  readonly readings: readonly KnownReading[];
  readonly figures: Figures;
  readonly asOf: Day;
}

/** The readings each of which proves the verdict by the rules. */
const provingReadings = (
  decision: Exclude<Decision, { readonly verdict: "not-judged" }>,
  { course: { due }, readings }: Judged,
): readonly KnownReading[] => {
  const { by } = decision;
  return decision.verdict === "met" && !decision.afterDue
    ? readings.filter(
        ({ day, comparison }) => day >= by.day && day <= due.day && comparison === "reached",
      )
    : [by];
};

/**
 * The grade of a verdict: the weakest of the figures that it needs.
 *
 * - 'Met' and 'missed' need a reading that proves them, and nothing else. Several readings up to the due date
 *   may prove a target met, each by itself: the best graded of them counts, among equals the latest.
 * - The others need the reading that they rest on and, where there is a path, the baseline. One that is zero
 *   by definition was read nowhere and weakens nothing.
 *
 * What isn't judged has none, and neither has a verdict on a figure whose pages aren't loaded.
 */
export const gradeOfVerdict = (decision: Decision, judged: Judged): VerdictGrade | undefined => {
  if (decision.verdict === "not-judged") return undefined;
  const { figures, course, asOf } = judged;
  const { sources, target } = figures;
  let best: VerdictGrade | undefined;
  for (const by of provingReadings(decision, judged)) {
    const source = gradedSourceOf(by.reading, sources, asOf);
    if (source === undefined) continue;
    if (best === undefined || gradeOrder(source) <= gradeOrder(best)) {
      best = { ...source, by, isBaseline: false };
    }
  }
  const isSettled = decision.verdict === "met" || decision.verdict === "missed";
  const { baseline } = target;
  if (isSettled || best === undefined || course.path === undefined) return best;
  if (baseline === undefined || baseline.byDefinition === true) return best;
  const start = gradedSourceOf(baseline, sources, asOf);
  if (start === undefined) return undefined;
  return gradeOrder(start) > gradeOrder(best) ? { ...start, by: best.by, isBaseline: true } : best;
};
