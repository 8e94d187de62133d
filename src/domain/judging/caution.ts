import type { Judgement } from "./judgement.ts";
import { valueOnPath } from "#domain/judging/path/path.ts";
import { signOf } from "#domain/judging/evidence/goal.ts";
import { sideOf } from "#domain/judging/evidence/proof.ts";
import { compareFigures } from "#domain/judging/evidence/tolerance.ts";

/** What a careful reader should know besides a verdict. */
export type Caution =
  /** The reading that the verdict rests on is printed as 'about'. */
  | "reading-approximate"
  /** It is a floor: the true figure is at least as good. */
  | "reading-is-floor"
  /** It is a ceiling: the true figure is at most as good. */
  | "reading-is-ceiling"
  /** Met, or on the path, only thanks to the tolerance of 'about'. */
  | "within-tolerance"
  /** Past the far end of a range. */
  | "beyond-range"
  /** The path starts at a figure printed as 'about'. */
  | "baseline-approximate"
  /** The path starts at a figure that is a bound ('more than 1,080'): the path drawn is bounded likewise. */
  | "baseline-is-bound"
  /** The date of the baseline is an assumption of the reader's. */
  | "baseline-day-assumed"
  /** The baseline reaches the target already: there is no distance to cover. */
  | "baseline-already-there"
  /** A compound path was requested, but one of its ends isn't above zero: the path is straight. */
  | "compound-impossible"
  /** Met, but the first reading that shows it is dated after the due date. */
  | "seen-after-due"
  /** Met by the due date, but a later reading no longer shows it. */
  | "fell-back"
  /** Missed, but a later reading shows the target reached. */
  | "reached-later"
  /** The last reading is further from the target than the baseline. */
  | "moved-backwards";

/** A judgement of a target whose figures were evaluated. */
type Evaluated = Extract<Judgement, { readonly unit: string }>;

type Add = (applies: boolean, caution: Caution) => void;

const onReading = (judgement: Evaluated, add: Add): void => {
  const { goal, path, verdict, last } = judgement;
  const by = "by" in judgement ? judgement.by : last;
  if (by === undefined) return;
  const side = sideOf(by.bound, goal.direction);
  const sign = signOf(goal.direction);
  const { value, direction } = goal;
  add(by.bound === "about", "reading-approximate");
  add(side === "floor" && verdict !== "met" && verdict !== "on-pace", "reading-is-floor");
  add(side === "ceiling", "reading-is-ceiling");
  if (goal.comparator === "about") {
    // The line that the verdict says is reached: the target's figure, or what the path required on that day.
    const isAhead = verdict === "on-pace" || verdict === "due-was-ahead";
    const reached = verdict === "met" ? goal.aim : isAhead && path && valueOnPath(path, by.day);
    add(
      typeof reached === "number" && sign * compareFigures(by.value, reached) < 0,
      "within-tolerance",
    );
  }
  if (typeof value === "number") return;
  const far = direction === "up" ? value.max : value.min;
  add(sign * compareFigures(by.value, far) > 0, "beyond-range");
};

const onBaseline = ({ baseline, path, goal, pathAsked }: Evaluated, add: Add): void => {
  if (baseline === undefined || path === undefined) return;
  const { bound, value, dayAssumed } = baseline;
  add(bound === "about", "baseline-approximate");
  add(bound !== undefined && bound !== "about", "baseline-is-bound");
  add(dayAssumed, "baseline-day-assumed");
  add(signOf(goal.direction) * compareFigures(value, goal.aim) >= 0, "baseline-already-there");
  add(pathAsked === "compound" && path.kind === "straight", "compound-impossible");
};

const onCourse = (judgement: Evaluated, add: Add): void => {
  const { goal, readings, last, wayCovered } = judgement;
  if (judgement.verdict === "met") {
    const { by, afterDue } = judgement;
    add(afterDue, "seen-after-due");
    const fellBack = readings.some(({ day, comparison }) => day > by.day && comparison === "short");
    add(fellBack, "fell-back");
  }
  add(judgement.verdict === "missed" && judgement.reachedLater !== undefined, "reached-later");
  add(
    compareFigures(wayCovered ?? 0, 0, 1) < 0 && sideOf(last?.bound, goal.direction) !== "floor",
    "moved-backwards",
  );
};

/**
 * The cautions of a judgement, in the order above; none where figures weren't evaluated. Worked out where they are
 * said, as most of what is judged is only counted.
 */
export const cautionsOf = (judgement: Judgement): readonly Caution[] => {
  if (judgement.unit === undefined) return [];
  const cautions: Caution[] = [];
  const add: Add = (applies, caution) => {
    if (applies) cautions.push(caution);
  };
  onReading(judgement, add);
  onBaseline(judgement, add);
  onCourse(judgement, add);
  return cautions;
};
