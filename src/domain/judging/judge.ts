import type { Assumptions, ChangedAssumption } from "./assumptions.ts";
import type { Course } from "#domain/judging/path/course.ts";
import type { Decision } from "./decide.ts";
import type { Evidence, Figures } from "#domain/judging/evidence/evidence.ts";
import type { Judgement, Outcome } from "./judgement.ts";
import type {
  SetAside,
  SetAsideReason,
  DisclosedLater,
} from "#domain/judging/evidence/knownReading.ts";
import type { NotJudgedReason } from "./verdict.ts";
import { isBaselineKnown } from "#domain/judging/evidence/baselinePoint.ts";
import { cautionsOf } from "./caution.ts";
import { courseOf } from "#domain/judging/path/course.ts";
import { decide } from "./decide.ts";
import { pathValueAt } from "#domain/judging/path/path.ts";
import { progressOf } from "#domain/judging/path/progress.ts";
import { sortReadings } from "#domain/judging/evidence/sortReadings.ts";
import { finite } from "#domain/judging/evidence/tolerance.ts";

export type { Assumptions } from "./assumptions.ts";
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

/** A baseline that stands for a day by the as-of date, but was told after it. */
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
    case "not-judged": {
      const { verdict, reasons } = decision;
      return { verdict, reason: reasons[0] ?? "unreadable", reasons };
    }
    case "missed": {
      const { verdict, by, reachedLater } = decision;
      return { verdict, by, reachedLater: reachedLater?.date };
    }
    case "due-no-baseline":
      return decision;
    default:
      return { verdict: decision.verdict, by: decision.by, reachedLater: undefined };
  }
};

// Judgements are written out field by field: to spread one and add to it takes ten times the judging.
/** Not judged without a look at the figures. */
const dismissed = (
  { target: { id } }: Evidence,
  asOf: number,
  reasons: readonly NotJudgedReason[],
): Judgement => ({
  id,
  asOf: finite(asOf),
  unit: undefined,
  goal: undefined,
  due: undefined,
  baseline: undefined,
  baselineProblem: undefined,
  path: undefined,
  expected: undefined,
  gap: undefined,
  toTarget: undefined,
  wayCovered: undefined,
  wayExpected: undefined,
  alongPath: undefined,
  timeAtLast: undefined,
  timeAtAsOf: undefined,
  expectedAsOf: undefined,
  readings: [],
  setAside: [],
  disclosedLater: [],
  last: undefined,
  cautions: [],
  changed: [],
  ...outcomeOf({ verdict: "not-judged", reasons }),
});

const judgeFigures = (
  figures: Figures,
  evidence: Evidence,
  assumptions: Assumptions,
): Judgement => {
  const { asOf } = assumptions;
  const found = courseOf(figures, assumptions);
  if (found === undefined) return dismissed(evidence, asOf, ["unreadable"]);
  const { course, plan } = found;
  const { goal, due, baseline, baselineProblem, path } = course;
  const { readings, setAside, disclosedLater } = sortReadings(figures, plan, path?.from, asOf);
  const last = readings.at(-1);
  const decision = decide(course, {
    issued: evidence.issued,
    readings,
    noReading: last === undefined ? noReading(setAside) : "no-reading",
  });
  const progress = progressOf(course, last, asOf);
  const { wayCovered } = progress;
  const baselineLater = baselineDisclosedLater(figures, asOf);
  return {
    id: figures.target.id,
    asOf,
    unit: figures.target.unit,
    goal,
    due,
    baseline,
    baselineProblem,
    path,
    ...progress,
    expectedAsOf: path && pathValueAt(path, asOf),
    readings,
    setAside,
    disclosedLater:
      baselineLater === undefined ? disclosedLater : [baselineLater, ...disclosedLater],
    last,
    cautions: cautionsOf({ course, decision, readings, wayCovered, assumptions }),
    changed: changedFor(course, assumptions),
    ...outcomeOf(decision),
  };
};

/**
 * Judges a target as of a date, from nothing that was told later. Before the last day of its document's
 * date the target hasn't begun. Never throws, whatever the record holds.
 */
export const judge = (evidence: Evidence, assumptions: Assumptions): Judgement => {
  const { figures, issued } = evidence;
  const { asOf } = assumptions;
  const early = issued !== undefined && issued.end > asOf;
  if (figures === undefined) {
    return dismissed(evidence, asOf, early ? ["qualitative", "not-yet-begun"] : ["qualitative"]);
  }
  if (early) return dismissed(evidence, asOf, ["not-yet-begun"]);
  return judgeFigures(figures, evidence, assumptions);
};
