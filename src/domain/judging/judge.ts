import type { Day } from "#domain/calendar/dates.ts";
import type { Assumptions, ChangedAssumption, PathKind } from "./path/assumptions.ts";
import { type Course, courseOf } from "#domain/judging/path/course.ts";
import { type Decision, decide } from "./decide.ts";
import type { Evidence, Figures } from "#domain/judging/evidence/evidence.ts";
import type { Dismissed, Judgement, Outcome } from "./judgement.ts";
import type {
  SetAside,
  SetAsideReason,
  DisclosedLater,
} from "#domain/judging/evidence/knownReading.ts";
import { gradeOfVerdict } from "./verdictGrade.ts";
import type { Dismissal, NotJudgedReason } from "./verdict.ts";
import { isBaselineKnown } from "#domain/judging/evidence/baselinePoint.ts";
import { pathValueAt } from "#domain/judging/path/path.ts";
import { type Progress, progressOf } from "#domain/judging/path/progress.ts";
import { sortReadings } from "#domain/judging/evidence/sortReadings.ts";
import { finite } from "#domain/judging/evidence/tolerance.ts";

export type { Assumptions } from "./path/assumptions.ts";
export type { Judgement } from "./judgement.ts";

const noReading = (setAside: readonly SetAside[]): NotJudgedReason => {
  const any = (one: SetAsideReason, other: SetAsideReason): boolean =>
    setAside.some(({ why }) => why === one || why === other);
  if (any("at-baseline", "before-baseline")) return "no-reading-since-baseline";
  return any("not-comparable", "other-unit") ? "not-comparable" : "no-reading";
};

const changedFor = (
  { path, baseline }: Course,
  assumptions: Assumptions,
): readonly ChangedAssumption[] => {
  const changed: ChangedAssumption[] = [];
  if (path?.kind === "compound") changed.push({ kind: "path", path: assumptions.path });
  if (baseline?.dayAssumed === true && baseline.day !== undefined) {
    changed.push({ kind: "undated-baseline", day: baseline.day });
  }
  return changed;
};

/** A baseline that stands for a day up to the as-of date, but was disclosed after it. */
const baselineDisclosedLater = (
  { baseline }: Figures,
  asOf: number,
): DisclosedLater | undefined => {
  if (baseline === undefined || isBaselineKnown(baseline, asOf)) return undefined;
  const { date, disclosed } = baseline;
  if (disclosed === undefined || (date !== undefined && date.end > asOf)) return undefined;
  return { what: "baseline", date, disclosed };
};

const outcomeOf = (decision: Decision): Outcome => {
  switch (decision.verdict) {
    case "met": {
      const { verdict, by, afterDue } = decision;
      return { verdict, by, metOn: by.date, afterDue };
    }
    case "missed": {
      const { verdict, by, reachedLater } = decision;
      return { verdict, by, reachedLater: reachedLater?.date };
    }
    case "due-no-baseline":
    case "not-judged":
      return decision;
    default:
      return { verdict: decision.verdict, by: decision.by, reachedLater: undefined };
  }
};

/**
 * What is valid for a target until the next day that its record names: a judgement without the values of the
 * as-of day itself.
 */
export type Evaluation = Pick<
  Judgement,
  "id" | "readings" | "setAside" | "disclosedLater" | "grade" | "changed"
> &
  (
    | {
        readonly unit: string;
        readonly pathAsked: PathKind;
        readonly course: Course;
        readonly progress: Progress;
        readonly outcome: Outcome;
      }
    | {
        /** Not judged, whatever its figures. */
        readonly unit: undefined;
        readonly pathAsked: undefined;
        readonly course: undefined;
        readonly progress: typeof noProgress;
        readonly outcome: Dismissed;
      }
  );

const noProgress = {
  expected: undefined,
  gap: undefined,
  toTarget: undefined,
  wayCovered: undefined,
  wayExpected: undefined,
  alongPath: undefined,
  timeAtLast: undefined,
} as const;

const dismissed = (id: string, reason: Dismissal, ...others: readonly Dismissal[]): Evaluation => ({
  id,
  unit: undefined,
  pathAsked: undefined,
  course: undefined,
  progress: noProgress,
  readings: [],
  setAside: [],
  disclosedLater: [],
  grade: undefined,
  changed: [],
  outcome: { verdict: "not-judged", reason, reasons: [reason, ...others] },
});

const evaluateFigures = (
  figures: Figures,
  issued: Evidence["issued"],
  assumptions: Assumptions,
): Evaluation => {
  const { asOf } = assumptions;
  const { id, unit } = figures.target;
  const found = courseOf(figures, assumptions);
  if (found === undefined) return dismissed(id, "unreadable");
  const { course, plan } = found;
  const { readings, setAside, disclosedLater } = sortReadings(
    figures,
    plan,
    course.path?.from,
    asOf,
  );
  const last = readings.at(-1);
  const decision = decide(course, {
    issued,
    readings,
    noReading: noReading(setAside),
  });
  const progress = progressOf(course, last);
  const baselineLater = baselineDisclosedLater(figures, asOf);
  return {
    id,
    unit,
    pathAsked: assumptions.path,
    course,
    progress,
    readings,
    setAside,
    disclosedLater:
      baselineLater === undefined ? disclosedLater : [baselineLater, ...disclosedLater],
    grade: gradeOfVerdict(decision, { course, readings, figures, asOf }),
    changed: changedFor(course, assumptions),
    outcome: outcomeOf(decision),
  };
};

/**
 * Evaluates a target as of a date, using nothing that was disclosed later. Until the last day of its
 * document's date has passed the target hasn't begun. Never throws, whatever the record contains.
 */
export const evaluateTarget = (
  { target: { id }, figures, issued }: Evidence,
  assumptions: Assumptions,
): Evaluation => {
  const early = issued !== undefined && issued.end > assumptions.asOf;
  if (figures === undefined) {
    return early ? dismissed(id, "qualitative", "not-yet-begun") : dismissed(id, "qualitative");
  }
  return early ? dismissed(id, "not-yet-begun") : evaluateFigures(figures, issued, assumptions);
};

/**
 * Whether the evaluation of a target is the same on two days, under assumptions that are otherwise equal: no
 * day between them is one on which it begins or is due, or on which a figure is dated or disclosed.
 */
export const hasSameEvaluation = (
  { figures, issued }: Evidence,
  { asOf: one, undatedBaseline }: Assumptions,
  other: Day,
): boolean => {
  const before = Math.min(one, other);
  const upTo = Math.max(one, other);
  const isBetween = (day: Day): boolean => day > before && day <= upTo;
  if (issued !== undefined && isBetween(issued.end)) return false;
  if (figures === undefined) return true;
  const { baseline, turns } = figures;
  if (baseline !== undefined && baseline.date === undefined && undatedBaseline !== undefined) {
    if (isBetween(undatedBaseline)) return false;
  }
  return !turns.some(isBetween);
};

/** The judgement that follows from an evaluation on the as-of day. */
export const judgementOf = (evaluation: Evaluation, asOf: Day): Judgement => {
  const { id, readings, setAside, disclosedLater, grade, changed } = evaluation;
  if (evaluation.course === undefined) {
    return {
      id,
      asOf: finite(asOf),
      unit: undefined,
      pathAsked: undefined,
      goal: undefined,
      due: undefined,
      baseline: undefined,
      baselineProblem: undefined,
      path: undefined,
      ...evaluation.progress,
      expectedAsOf: undefined,
      readings,
      setAside,
      disclosedLater,
      last: undefined,
      grade,
      changed,
      ...evaluation.outcome,
    };
  }
  const { unit, pathAsked, course, progress, outcome } = evaluation;
  const { goal, due, baseline, baselineProblem, path } = course;
  // Listed field by field: spreading an object and adding to it takes ten times as long as the judging.
  return {
    id,
    asOf,
    unit,
    pathAsked,
    goal,
    due,
    baseline,
    baselineProblem,
    path,
    expected: progress.expected,
    gap: progress.gap,
    toTarget: progress.toTarget,
    wayCovered: progress.wayCovered,
    wayExpected: progress.wayExpected,
    alongPath: progress.alongPath,
    timeAtLast: progress.timeAtLast,
    expectedAsOf: path && pathValueAt(path, asOf),
    readings,
    setAside,
    disclosedLater,
    last: readings.at(-1),
    grade,
    changed,
    ...outcome,
  };
};

/** Judges a target as of a date (`evaluateTarget`, `judgementOf`). */
export const judge = (evidence: Evidence, assumptions: Assumptions): Judgement =>
  judgementOf(evaluateTarget(evidence, assumptions), assumptions.asOf);
