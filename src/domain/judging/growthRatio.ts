import { type Day, yearsBetween } from "#domain/calendar/dates.ts";
import { type Goal, signOf } from "#domain/judging/evidence/goal.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import { sideOf } from "#domain/judging/evidence/proof.ts";
import { compareFigures, finite } from "#domain/judging/evidence/tolerance.ts";
import type { Judgement } from "#domain/judging/judgement.ts";
import { canCompound } from "#domain/judging/path/path.ts";
import type { NotJudgedReason } from "#domain/judging/verdict.ts";

type RatioClass =
  | "achieved"
  | "on-track"
  | "acceleration-needed"
  | "limited-progress"
  | "deterioration";

/** Why there is no ratio. Where the cause is the same as for our verdict, our reason is used. */
type NoRatioReason =
  | NotJudgedReason
  /** It assesses whether a target can still be reached in time, so it doesn't apply after its due date. */
  | "after-due"
  | "reading-is-bound"
  | "baseline-is-bound"
  /** A change against a base year is zero in that year, and there is no growth rate from zero. */
  | "base-of-zero"
  /** Percentage growth is undefined from, to or across a figure that isn't above zero. */
  | "not-above-zero"
  /** The baseline is the target: the rate required is zero, and nothing can be divided by it. */
  | "no-way-to-go";

export type GrowthRatio =
  | { readonly class: "achieved" }
  | {
      readonly class: RatioClass;
      /** The ratio R. */
      readonly value: number;
      /** The growth a year since the baseline, and that which reaches the target in time; as shares. */
      readonly observed: number;
      readonly required: number;
    }
  | { readonly why: NoRatioReason };

/**
 * Whether the reading reaches the figure itself: there is no tolerance for 'about', and reaching the figure is enough
 * even where the document requires more. A ceiling never proves it.
 */
const isAchieved = (goal: Goal, last: KnownReading): boolean =>
  sideOf(last.bound, goal.direction) !== "ceiling" &&
  signOf(goal.direction) * compareFigures(last.value, goal.aim) >= 0;

const isFigure = ({ bound }: Pick<KnownReading, "bound">): boolean =>
  sideOf(bound, "up") === "figure";

const atLeast = (value: number, line: number): boolean => compareFigures(value, line) >= 0;

const ratioClass = (ratio: number): RatioClass => {
  if (atLeast(ratio, 0.95)) return "on-track";
  if (atLeast(ratio, 0.6)) return "acceleration-needed";
  return ratio >= 0 ? "limited-progress" : "deterioration";
};

/**
 * The ratio of growth rates: Statistics Canada's method, used in Open SDG.
 * https://github.com/open-sdg/open-sdg/blob/master/docs/progress-methodology.md
 *
 * R = d * CAGR observed / |CAGR required|, with CAGR = (end / start) ^ (1 / years) - 1; d is 1 where up is
 * better and -1 where down is. Observed: from the baseline to the last reading. Required: from the
 * baseline to the target when it is due. R of 0.95 and more: on track; from 0.6: progress, but it has to
 * accelerate; from 0: limited progress; below 0: deterioration. A last reading at or past the target is
 * 'target achieved', whatever R is.
 *
 * As published, except for three things. Years are counted in days, as our paths are; their program takes the
 * number of the later year less that of the earlier one. Where the baseline or the
 * target is zero their program substitutes 0.001; we calculate nothing, as that figure alone would determine
 * the ratio, and likewise nothing from figures below zero. And a bound ('more than 1,680') counts as a figure
 * only where it proves the target achieved.
 */
export const growthRatio = (judgement: Judgement): GrowthRatio => {
  const silent = (why: NoRatioReason): GrowthRatio => ({ why });
  const { goal, due, last } = judgement;
  if (due?.passed === true) return silent("after-due");
  if (last === undefined)
    return silent(judgement.verdict === "not-judged" ? judgement.reason : "unreadable");
  if (isAchieved(goal, last)) return { class: "achieved" };
  const { baseline, baselineProblem, path } = judgement;
  if (baseline === undefined || path === undefined) return silent(baselineProblem ?? "no-path");
  if (!isFigure(baseline)) return silent("baseline-is-bound");
  if (!isFigure(last)) return silent("reading-is-bound");
  if (baseline.byDefinition || path.start === 0) return silent("base-of-zero");
  if (!canCompound(path.start, Math.min(goal.aim, last.value))) return silent("not-above-zero");
  if (compareFigures(path.start, goal.aim) === 0) return silent("no-way-to-go");
  const rateTo = (day: Day, value: number): number | undefined => {
    const years = yearsBetween(path.from, day);
    return years > 0 ? finite((value / path.start) ** (1 / years) - 1) : undefined;
  };
  const observed = rateTo(last.day, last.value);
  const required = rateTo(due.day, goal.aim);
  if (observed === undefined || required === undefined) return silent("no-path");
  const value = finite((signOf(goal.direction) * observed) / Math.abs(required));
  if (value === undefined) return silent("no-path");
  return { class: ratioClass(value), value, observed, required };
};
