import type { Day } from "#domain/dates.ts";
import type { Caution } from "./caution.ts";
import type { Course } from "./course.ts";
import type { Decision } from "./decide.ts";
import type { KnownReading, SetAside, SetAsideReason } from "./knownReading.ts";
import type { Progress } from "./progress.ts";
import type { Step } from "./step.ts";
import { standingOnPath } from "./decide.ts";
import { shareOfTime } from "./path.ts";

/** What the reasoning is told from. */
export interface Reasoning extends Course {
  readonly asOf: Day;
  readonly readings: readonly KnownReading[];
  readonly setAside: readonly SetAside[];
  readonly progress: Progress;
  readonly cautions: readonly Caution[];
  readonly decision: Decision;
}

const baselineSteps = ({ baseline, baselineProblem }: Reasoning): readonly Step[] => {
  const steps: Step[] = [];
  if (baseline !== undefined) steps.push({ kind: "baseline", baseline });
  if (baselineProblem !== undefined) {
    steps.push({ kind: "baseline-problem", problem: baselineProblem });
  }
  return steps;
};

/** Readings that weren't known yet are left out: the reasoning of a date knows nothing of later ones. */
const setAsideSteps = (setAside: readonly SetAside[]): readonly Step[] => {
  const counts = new Map<SetAsideReason, number>();
  for (const { why } of setAside) {
    if (why === "later-than-as-of" || why === "told-after-as-of") continue;
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return Array.from(counts, ([why, count]) => ({ kind: "set-aside", why, count }) as const);
};

const pathStep = ({ goal, due, path, progress, decision }: Reasoning, by: KnownReading) => {
  const { expected } = progress;
  if (path === undefined || expected === undefined || due.passed || decision.verdict === "met") {
    return [];
  }
  const standing = standingOnPath(by, path, goal);
  if (standing === undefined) return [];
  const timeGone = shareOfTime(path, by.day);
  return [{ kind: "against-path", by, path, timeGone, expected, standing }] satisfies Step[];
};

const comparisonSteps = (reasoning: Reasoning): readonly Step[] => {
  const { goal, baseline, readings, progress, decision } = reasoning;
  const by = "by" in decision ? decision.by : readings.at(-1);
  if (by === undefined) return [];
  const { threshold, strict } = goal;
  const { standing } = by;
  const steps: Step[] = [{ kind: "against-target", by, threshold, strict, standing }];
  steps.push(...pathStep(reasoning, by));
  const last = readings.at(-1);
  if (baseline !== undefined && last !== undefined && progress.wayCovered !== undefined) {
    const { value: start } = baseline;
    steps.push({ kind: "way", start, aim: goal.aim, last, covered: progress.wayCovered });
  }
  return steps;
};

/** The reasoning in order: what is asked, by when, from where, what is known, how it compares, verdict. */
export const stepsOf = (reasoning: Reasoning): readonly Step[] => {
  const { goal, due, asOf, readings, setAside, cautions, decision } = reasoning;
  const last = readings.at(-1);
  return [
    { kind: "goal", goal },
    { kind: "due", due, asOf },
    ...baselineSteps(reasoning),
    { kind: "readings", counted: readings.length, ...(last !== undefined && { last }) },
    ...setAsideSteps(setAside),
    ...comparisonSteps(reasoning),
    ...cautions.map((caution) => ({ kind: "caution", caution }) as const),
    {
      kind: "verdict",
      verdict: decision.verdict,
      reasons: decision.verdict === "not-judged" ? decision.reasons : [],
    },
  ];
};
