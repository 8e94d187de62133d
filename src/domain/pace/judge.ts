import type { CalendarDate } from "#domain/dates.ts";
import type { QuantitativeTarget, Target } from "#domain/schema/target.ts";
import type { Assumptions, ChangedAssumption } from "./assumptions.ts";
import type { Course } from "./course.ts";
import type { Decision } from "./decide.ts";
import type { Findings, Judgement } from "./judgement.ts";
import type { SetAside } from "./knownReading.ts";
import type { NotJudgedReason } from "./verdict.ts";
import { isQualitative } from "#domain/schema/target.ts";
import { cautionsOf } from "./caution.ts";
import { courseOf } from "./course.ts";
import { decide } from "./decide.ts";
import { pathValueAt } from "./path.ts";
import { progressOf } from "./progress.ts";
import { requiredPace } from "./requiredPace.ts";
import { sortReadings } from "./sortReadings.ts";
import { stepsOf } from "./stepsOf.ts";
import { finite } from "./tolerance.ts";

export type { Assumptions } from "./assumptions.ts";
export type { Judgement } from "./judgement.ts";

const noReading = (setAside: readonly SetAside[]): NotJudgedReason => {
  const whys = new Set(setAside.map(({ why }) => why));
  if (whys.has("at-baseline") || whys.has("before-baseline")) return "no-reading-since-baseline";
  return whys.has("not-comparable") || whys.has("other-unit") ? "not-comparable" : "no-reading";
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

const withVerdict = (decision: Decision, findings: Findings): Judgement => {
  switch (decision.verdict) {
    case "met": {
      const { verdict, by, afterDue } = decision;
      return { ...findings, verdict, by, metOn: by.date, afterDue };
    }
    case "not-judged": {
      const { verdict, reasons } = decision;
      return { ...findings, verdict, reason: reasons[0] ?? "unreadable", reasons };
    }
    case "missed": {
      const { verdict, by, reachedLater } = decision;
      const later = reachedLater && { reachedLater: reachedLater.date };
      return { ...findings, verdict, by, ...later };
    }
    default:
      return { ...findings, verdict: decision.verdict, by: decision.by };
  }
};

/** Not judged without a look at the figures. */
const dismissed = (
  { id }: Target,
  asOf: number,
  reasons: readonly NotJudgedReason[],
): Judgement => {
  const verdict = "not-judged" as const;
  return withVerdict(
    { verdict, reasons },
    {
      id,
      ...(finite(asOf) !== undefined && { asOf }),
      readings: [],
      setAside: [],
      cautions: [],
      changed: [],
      steps: [{ kind: "verdict", verdict, reasons }],
    },
  );
};

const judgeCourse = (
  target: QuantitativeTarget,
  course: Course,
  assumptions: Assumptions,
  issued: CalendarDate | undefined,
): Judgement => {
  const { asOf } = assumptions;
  const { goal, due, baseline, path } = course;
  const { readings, setAside } = sortReadings(target, goal, path?.from, asOf);
  const decision = decide({
    ...course,
    asOf,
    readings,
    noReading: noReading(setAside),
    ...(issued !== undefined && { issued }),
  });
  const last = readings.at(-1);
  const progress = progressOf(goal, baseline, path, last, asOf);
  const found = { ...course, readings, decision };
  const cautions = cautionsOf({ ...found, ...progress, assumptions });
  const expectedAsOf = path && pathValueAt(path, asOf);
  const fromBaseline = path && requiredPace(path.from, path.start, path.to, path.end);
  const fromLast =
    last === undefined || decision.verdict === "met"
      ? undefined
      : requiredPace(last.day, last.value, due.day, goal.aim, !baseline?.byDefinition);
  return withVerdict(decision, {
    id: target.id,
    asOf,
    unit: target.unit,
    ...course,
    ...progress,
    ...(expectedAsOf !== undefined && { expectedAsOf }),
    readings,
    setAside,
    ...(last !== undefined && { last }),
    ...(fromBaseline !== undefined && { paceFromBaseline: fromBaseline }),
    ...(fromLast !== undefined && { paceFromLast: fromLast }),
    cautions,
    changed: changedFor(course, assumptions),
    steps: stepsOf({ ...found, asOf, setAside, progress, cautions }),
  });
};

/**
 * Judges a target as of a date, from nothing that was told later. `issued` is the main date of its
 * document; before its last day the target hasn't begun. Never throws, whatever the record holds.
 */
export const judge = (
  target: Target,
  assumptions: Assumptions,
  issued?: CalendarDate,
): Judgement => {
  const { asOf } = assumptions;
  const early = issued !== undefined && issued.end > asOf;
  if (isQualitative(target)) {
    return dismissed(target, asOf, early ? ["qualitative", "not-yet-begun"] : ["qualitative"]);
  }
  if (early) return dismissed(target, asOf, ["not-yet-begun"]);
  const course = courseOf(target, assumptions);
  if (course === undefined) return dismissed(target, asOf, ["unreadable"]);
  return judgeCourse(target, course, assumptions, issued);
};
