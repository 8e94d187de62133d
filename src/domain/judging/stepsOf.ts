import { cautionsOf } from "./caution.ts";
import type { Due } from "#domain/judging/evidence/due.ts";
import { type Goal, toleratedOf } from "#domain/judging/evidence/goal.ts";
import type { Judgement } from "./judgement.ts";
import type {
  KnownReading,
  SetAside,
  SetAsideReason,
  DisclosedLater,
} from "#domain/judging/evidence/knownReading.ts";
import type { Step } from "./step.ts";
import { compareToPath } from "./decide.ts";
import { segmentOn, shareOfTime } from "#domain/judging/path/path.ts";
import { requiredAt } from "./requiredValueAt.ts";
import { isUnsettled } from "./verdict.ts";

const baselineSteps = ({ baseline, baselineProblem }: Judgement): readonly Step[] => {
  const steps: Step[] = [];
  if (baseline !== undefined) steps.push({ kind: "baseline", baseline });
  if (baselineProblem !== undefined) {
    steps.push({ kind: "baseline-problem", problem: baselineProblem });
  }
  return steps;
};

/** The reasoning as of a date ignores later days, and says of later disclosures only that they exist. */
const setAsideSteps = (setAside: readonly SetAside[]): readonly Step[] => {
  const counts = new Map<SetAsideReason, number>();
  for (const { why } of setAside) {
    if (why === "later-than-as-of" || why === "disclosed-after-as-of") continue;
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return Array.from(counts, ([why, count]) => ({ kind: "set-aside", why, count }) as const);
};

/** Points of one date that were disclosed on one date form one step. */
const disclosedLaterSteps = (disclosedLater: readonly DisclosedLater[]): readonly Step[] => {
  const steps = new Map<string, Extract<Step, { kind: "disclosed-later" }>>();
  for (const point of disclosedLater) {
    const { what, date, disclosed } = point;
    const key = [
      what,
      date?.start,
      date?.end,
      disclosed.date.start,
      disclosed.date.end,
      disclosed.by,
    ].join();
    steps.set(key, { kind: "disclosed-later", point, count: (steps.get(key)?.count ?? 0) + 1 });
  }
  return [...steps.values()];
};

const pathStep = ({ path, verdict }: Judgement, goal: Goal, by: KnownReading): readonly Step[] => {
  if (path === undefined || verdict === "met" || verdict === "missed") return [];
  const expected = requiredAt(path, by.day);
  if (expected === undefined) return [];
  const counts = toleratedOf(goal, expected.value);
  const tolerated = counts === expected.value ? undefined : counts;
  const comparison = compareToPath(by, path, goal);
  const timeGone = shareOfTime(path, by.day);
  const segment = segmentOn(path, by.day);
  return [{ kind: "against-path", by, path, segment, timeGone, expected, tolerated, comparison }];
};

const comparisonSteps = (judgement: Judgement, goal: Goal, due: Due): readonly Step[] => {
  const { baseline, last, wayCovered: covered } = judgement;
  const by = judgement.verdict === "not-judged" ? last : judgement.by;
  if (by === undefined) return [];
  const { threshold, strict, aim } = goal;
  const { comparison } = by;
  const steps: Step[] = [{ kind: "against-target", by, threshold, strict, comparison }];
  if (isUnsettled(judgement.verdict)) steps.push({ kind: "unsettled", due });
  steps.push(...pathStep(judgement, goal, by));
  if (baseline !== undefined && last !== undefined && covered !== undefined) {
    steps.push({ kind: "way", start: baseline.value, aim, last, covered });
  }
  return steps;
};

const courseSteps = (judgement: Judgement): readonly Step[] => {
  const { goal, due, asOf, readings, last, setAside, disclosedLater } = judgement;
  if (goal === undefined) return [];
  return [
    { kind: "goal", goal },
    { kind: "due", due, asOf },
    ...baselineSteps(judgement),
    { kind: "readings", counted: readings.length, last },
    ...setAsideSteps(setAside),
    ...disclosedLaterSteps(disclosedLater),
    ...comparisonSteps(judgement, goal, due),
    ...cautionsOf(judgement).map((caution) => ({ kind: "caution", caution }) as const),
  ];
};

/**
 * The reasoning in order, for a reader who wants to follow the arithmetic: what is required, by when, from
 * which baseline, what is known, how it compares, verdict. Created on demand.
 */
export const stepsOf = (judgement: Judgement): readonly Step[] => [
  ...courseSteps(judgement),
  { kind: "verdict", outcome: judgement },
];
