import { type Day, dayOf, partsOf, yearsBetween } from "#domain/calendar/dates.ts";
import { type Goal, signOf } from "#domain/judging/evidence/goal.ts";
import type { Judgement } from "#domain/judging/judgement.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import { canCompound } from "#domain/judging/path/path.ts";
import { sideOf } from "#domain/judging/evidence/proof.ts";
import { requiredPace } from "#domain/judging/requiredPace.ts";
import { compareFigures, finite } from "#domain/judging/evidence/tolerance.ts";
import type { NotJudgedReason } from "#domain/judging/verdict.ts";

export type RatioClass =
  | "achieved"
  | "on-track"
  | "acceleration-needed"
  | "limited-progress"
  | "deterioration";

export type AccelerationClass =
  | "achieved"
  | "on-track"
  | "off-track"
  | "well-off-track"
  | "wrong-way";

/** Why a method says nothing. Where the cause is the same as for our verdict, our reason is used. */
export type NoOpinionReason =
  | NotJudgedReason
  /**
   * Both methods assess whether a target can still be reached in time, so neither applies after its due date.
   */
  | "after-due"
  | "reading-is-bound"
  | "baseline-is-bound"
  /** A change against a base year is zero in that year, and there is no growth rate from zero. */
  | "base-of-zero"
  /** Percentage growth is undefined from, to or across a figure that isn't above zero. */
  | "not-above-zero"
  /** The baseline is the target: the rate required is zero, and nothing can be divided by it. */
  | "no-way-to-go"
  | "fewer-than-two-points"
  /** The last reading is of the day the target is due: no time is left to calculate a rate for. */
  | "no-time-left";

interface Opined<Method, Class> {
  readonly method: Method;
  readonly class: Class;
  /** The ratio R, or the factor; undefined where the class was assigned without one. */
  readonly value: number | undefined;
  /** The observed rate per year: a share for the ratio of growth rates, units for the acceleration. */
  readonly observed: number | undefined;
  /** The rate required, likewise. */
  readonly required: number | undefined;
}

interface Silent<Method> {
  readonly method: Method;
  readonly class: undefined;
  readonly value?: undefined;
  readonly required?: undefined;
  readonly why: NoOpinionReason;
}

export type GrowthRatio = Opined<"growth-ratio", RatioClass> | Silent<"growth-ratio">;
export type Acceleration = Opined<"acceleration", AccelerationClass> | Silent<"acceleration">;

/** The input of both methods. */
interface Points {
  readonly goal: Goal;
  readonly due: Day;
  readonly last: KnownReading;
}

/** The input of both: a target that isn't due yet, and a reading. */
const pointsOf = (judgement: Judgement): Points | NoOpinionReason => {
  const { goal, due, last } = judgement;
  if (due?.passed === true) return "after-due";
  if (last !== undefined) return { goal, due: due.day, last };
  return judgement.verdict === "not-judged" ? judgement.reason : "unreadable";
};

/**
 * Both compare the reading with the target's figure itself: they have no tolerance for 'about', and reaching
 * the figure is enough even where the document requires more. A ceiling never proves it.
 */
const isAchieved = ({ goal, last }: Points): boolean =>
  sideOf(last.bound, goal.direction) !== "ceiling" &&
  signOf(goal.direction) * compareFigures(last.value, goal.aim) >= 0;

/** The result of either, before anything is calculated. */
const achieved = {
  class: "achieved",
  value: undefined,
  observed: undefined,
  required: undefined,
} as const;

const isFigure = ({ bound }: Pick<KnownReading, "bound">): boolean =>
  sideOf(bound, "up") === "figure";

const atLeast = (value: number, line: number): boolean => compareFigures(value, line) >= 0;

const ratioClass = (ratio: number): RatioClass => {
  if (atLeast(ratio, 0.95)) return "on-track";
  if (atLeast(ratio, 0.6)) return "acceleration-needed";
  return ratio >= 0 ? "limited-progress" : "deterioration";
};

/** How the years between two days are counted. */
type CountYears = (from: Day, to: Day) => number;

/** The year of one day less that of the other, whatever their months. */
export const wholeYearsBetween: CountYears = (from, to) => partsOf(to).year - partsOf(from).year;

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
 * number of the later year less that of the earlier one, so that a base of July 2024 is a whole year before
 * any reading of 2025 (`wholeYearsBetween`; `wholeYears.ts` lists what that changes). Where the baseline or the
 * target is zero their program substitutes 0.001; we calculate nothing, as that figure alone would determine
 * the ratio, and likewise nothing from figures below zero. And a bound ('more than 1,680') counts as a figure
 * only where it proves the target achieved.
 */
export const growthRatio = (
  judgement: Judgement,
  yearsOf: CountYears = yearsBetween,
): GrowthRatio => {
  const method = "growth-ratio";
  const silent = (why: NoOpinionReason): GrowthRatio => ({ method, class: undefined, why });
  const points = pointsOf(judgement);
  if (typeof points === "string") return silent(points);
  const { goal, due, last } = points;
  if (isAchieved(points)) return { method, ...achieved };
  const { baseline, baselineProblem, path } = judgement;
  if (baseline === undefined || path === undefined) return silent(baselineProblem ?? "no-path");
  if (!isFigure(baseline)) return silent("baseline-is-bound");
  if (!isFigure(last)) return silent("reading-is-bound");
  if (baseline.byDefinition || path.start === 0) return silent("base-of-zero");
  if (!canCompound(path.start, Math.min(goal.aim, last.value))) return silent("not-above-zero");
  if (compareFigures(path.start, goal.aim) === 0) return silent("no-way-to-go");
  const rateTo = (day: Day, value: number): number | undefined => {
    const years = yearsOf(path.from, day);
    return years > 0 ? finite((value / path.start) ** (1 / years) - 1) : undefined;
  };
  const observed = rateTo(last.day, last.value);
  const required = rateTo(due, goal.aim);
  if (observed === undefined || required === undefined) return silent("no-path");
  const value = finite((signOf(goal.direction) * observed) / Math.abs(required));
  if (value === undefined) return silent("no-path");
  return { method, class: ratioClass(value), value, observed, required };
};

const windowYears = 5;

interface Point {
  readonly day: Day;
  readonly value: number;
}

/** The points of the five years up to the last reading, by day. Bounds are excluded from the trend. */
const recentPoints = ({ path, baseline, readings }: Judgement, last: KnownReading) => {
  const { year, month, date } = partsOf(last.day);
  const first = dayOf(year - windowYears, month, date);
  const points: Point[] = [];
  if (path !== undefined && baseline !== undefined && isFigure(baseline)) {
    points.push({ day: path.from, value: path.start });
  }
  points.push(...readings.filter(isFigure));
  return points.filter(({ day }) => day >= first);
};

/** Slope of the least-squares line through the points, in units per year. Undefined for a single point. */
const slopeOf = (points: readonly Point[]): number | undefined => {
  const [origin] = points;
  if (origin === undefined) return undefined;
  const times = points.map(({ day }) => yearsBetween(origin.day, day));
  const meanTime = times.reduce((sum, time) => sum + time, 0) / points.length;
  // Relative to the first value, so that a constant series has a slope of exactly zero.
  const rises = points.map(({ value }) => value - origin.value);
  let [across, along] = [0, 0];
  for (const [at, time] of times.entries()) {
    across += (time - meanTime) * (rises[at] ?? 0);
    along += (time - meanTime) ** 2;
  }
  return finite(across / along);
};

/** The class of a required rate compared with an observed one, for a target that isn't reached. */
export const accelerationClass = (required: number, observed: number): AccelerationClass => {
  const factor = required / observed;
  if (factor < 0) return "wrong-way";
  if (atLeast(1, factor)) return "on-track";
  return atLeast(2, factor) ? "off-track" : "well-off-track";
};

/**
 * The acceleration needed: Systems Change Lab's method, used in the State of Climate Action reports.
 * https://www.wri.org/research/methodology-underpinning-state-climate-action-series-2025-update
 *
 * Factor = rate required / recent rate, both in units a year. Required: in a straight line from the last
 * reading to the target on its due date. Recent: the slope of the least-squares line through the points of
 * the five years that end on the day of the last reading, the first day included: all readings that count for
 * our verdict and are figures, and the dated comparable baseline if it is in that period and isn't a bound.
 * Points are placed on their own days and have equal weight; at least two are needed, one of them the last
 * reading. Up to 1: on track; up to 2: off track; beyond 2: well off track; below 0: the wrong way. Where the
 * trend is level there is no factor, as none would be enough: well off track.
 *
 * In the original the five years consist of yearly data, and authors decide by hand what is likely to grow
 * along an S-curve; here a line is fitted to whatever is known. A last reading at or past the target is
 * classed as achieved before anything is calculated, as the factor would turn negative beyond the target.
 */
export const acceleration = (judgement: Judgement): Acceleration => {
  const method = "acceleration";
  const silent = (why: NoOpinionReason): Acceleration => ({ method, class: undefined, why });
  const points = pointsOf(judgement);
  if (typeof points === "string") return silent(points);
  const { goal, due, last } = points;
  if (isAchieved(points)) return { method, ...achieved };
  if (!isFigure(last)) return silent("reading-is-bound");
  const observed = slopeOf(recentPoints(judgement, last));
  if (observed === undefined) return silent("fewer-than-two-points");
  const required = requiredPace(last.day, last.value, due, goal.aim)?.perYear;
  if (required === undefined) return silent("no-time-left");
  const scale = Math.max(Math.abs(last.value), Math.abs(goal.aim));
  if (compareFigures(observed, 0, scale) === 0) {
    return { method, class: "well-off-track", value: undefined, observed: 0, required };
  }
  const value = required / observed;
  return { method, class: accelerationClass(required, observed), value, observed, required };
};
