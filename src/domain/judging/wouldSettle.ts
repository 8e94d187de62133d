import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";
import type { Target, WouldSettle } from "#domain/schema/target.ts";
import { type Direction, type Goal, toleratedOf } from "#domain/judging/evidence/goal.ts";
import type { Judgement } from "./judgement.ts";
import { type Path, pathValueAt } from "#domain/judging/path/path.ts";
import type { Dismissal, NotJudgedReason } from "./verdict.ts";
import { sideOf } from "#domain/judging/evidence/proof.ts";

/** A figure that is missing to settle a target. */
export type MissingFigure =
  /** The due date has passed: the figure for that date, or the first one after it. */
  | "reading-at-due"
  /** The same, where the existing figures measure something else. */
  | "comparable-reading-at-due"
  /** The same, where the figure for the due date is a bound and leaves it open. */
  | "exact-reading-at-due"
  | "reading"
  | "reading-since-baseline"
  | "comparable-reading"
  /** The last reading is a bound, which leaves it open whether that is on the path. */
  | "exact-reading"
  /** The baseline is a bound, which leaves the same open. */
  | "exact-baseline"
  | "baseline"
  | "baseline-date"
  | "comparable-baseline"
  /** There is a baseline, but it was disclosed after the as-of day. */
  | "baseline-by-then"
  | "baseline-before-due";

/** Why no figure can settle a target. */
export type UnsettledReason = Dismissal | "no-path";

/** What a figure has to reach, in the target's unit. */
export interface RequiredFigure {
  readonly value: number;
  readonly direction: Direction;
  /** True where it has to be exceeded, not only reached. */
  readonly strict: boolean;
}

/** What a figure for a day has to reach to be on the path. */
export interface DatedRequiredFigure extends RequiredFigure {
  readonly day: Day;
}

/** What would settle a target whose figures leave it open. */
export type Settling =
  | { readonly by: "nothing"; readonly why: UnsettledReason }
  | {
      readonly by: "figure";
      /** All missing figures, a reading before a baseline; at least one. */
      readonly missing: readonly MissingFigure[];
      /** The value from which on it is met. */
      readonly met: RequiredFigure;
      /**
       * The values that would be on pace on the as-of day and at the end of its year; none once due, or
       * without a path.
       */
      readonly onPace: readonly DatedRequiredFigure[];
      /** Which statistic it is and who publishes it, where the record says so. */
      readonly named: WouldSettle | undefined;
    };

const missingFor: Readonly<Record<Exclude<NotJudgedReason, UnsettledReason>, MissingFigure>> = {
  "no-reading": "reading",
  "not-comparable": "comparable-reading",
  "no-reading-since-baseline": "reading-since-baseline",
  // Used only once due, when another figure is missing.
  "no-reading-since-issue": "reading",
  "bound-proves-nothing": "exact-reading",
  "baseline-bound-proves-nothing": "exact-baseline",
  "no-baseline": "baseline",
  "baseline-undated": "baseline-date",
  "baseline-not-comparable": "comparable-baseline",
  "baseline-other-unit": "comparable-baseline",
  "baseline-later-than-as-of": "baseline-by-then",
  "due-before-baseline": "baseline-before-due",
};

const baselines: ReadonlySet<MissingFigure> = new Set<MissingFigure>([
  "baseline",
  "baseline-date",
  "comparable-baseline",
  "exact-baseline",
  "baseline-by-then",
  "baseline-before-due",
]);

/** Whether a baseline is among the missing figures: without one no figure can be on a path. */
export const lacksBaseline = (missing: readonly MissingFigure[]): boolean =>
  missing.some((figure) => baselines.has(figure));

const isUnsettling = (reason: NotJudgedReason): reason is UnsettledReason =>
  !Object.hasOwn(missingFor, reason);

const reasonsOf = (judgement: Judgement): readonly NotJudgedReason[] =>
  judgement.verdict === "not-judged" ? judgement.reasons : [];

/** Once due, only a figure for the due date or a later one counts, whatever the baseline. */
const missingOnceDue = (judgement: Judgement, due: Day): MissingFigure => {
  const { readings } = judgement;
  if (reasonsOf(judgement).includes("not-comparable")) return "comparable-reading-at-due";
  // A reading that proved anything would have settled it.
  const bound = readings.some(({ date }) => date.end >= due);
  return bound ? "exact-reading-at-due" : "reading-at-due";
};

const missingBeforeDue = (judgement: Judgement): readonly MissingFigure[] =>
  reasonsOf(judgement).flatMap((reason) => (isUnsettling(reason) ? [] : missingFor[reason]));

/**
 * A yearly figure stands for the end of its year, so that day is listed besides the as-of day, as long as it
 * is in the future. No figure can be proved to be on a path from a baseline that is a floor.
 */
const onPaceMarks = (
  goal: Goal,
  path: Path | undefined,
  asOf: Day,
): readonly DatedRequiredFigure[] => {
  const { direction } = goal;
  if (path === undefined || sideOf(path.bound, direction) === "floor") return [];
  const days = [asOf, dayOf(partsOf(asOf).year, 12, 31)];
  return [...new Set(days)].flatMap((day) => {
    // On its first day the path equals the baseline, and on its last the target itself.
    const value = day > path.from && day < path.to ? pathValueAt(path, day) : undefined;
    return value === undefined
      ? []
      : [{ day, value: toleratedOf(goal, value), direction, strict: false }];
  });
};

const settledVerdicts: ReadonlySet<Judgement["verdict"]> = new Set([
  "met",
  "missed",
  "on-pace",
  "behind",
] as const);

/**
 * What would settle a target that isn't judged, or is due without its final figure: which figure is missing,
 * by rule from the findings of judging, and what it would have to be. Undefined where the verdict lacks
 * nothing. A figure that reaches the target makes it met at any time; what would be on pace exists only where
 * there is a path, so not where a baseline is missing.
 */
export const wouldSettle = (target: Target, judgement: Judgement): Settling | undefined => {
  const { verdict, goal, due, asOf, path } = judgement;
  if (settledVerdicts.has(verdict)) return undefined;
  if (goal === undefined) return { by: "nothing", why: judgement.reason };
  const why = reasonsOf(judgement).find(isUnsettling);
  if (why !== undefined) return { by: "nothing", why };
  const { threshold, direction, strict } = goal;
  return {
    by: "figure",
    missing: due.passed ? [missingOnceDue(judgement, due.day)] : missingBeforeDue(judgement),
    met: { value: threshold, direction, strict },
    onPace: due.passed ? [] : onPaceMarks(goal, path, asOf),
    named: target.wouldSettle,
  };
};
