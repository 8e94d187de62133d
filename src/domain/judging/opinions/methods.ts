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

/** Why a method says nothing. Where it lacks what our verdict lacks, our reason stands for both. */
export type NoOpinionReason =
  | NotJudgedReason
  /** Both methods ask whether a target can still be reached in time: neither outlives its due date. */
  | "after-due"
  | "reading-is-bound"
  | "baseline-is-bound"
  /** A change against a base year is zero in it, and nothing grows from zero by a rate. */
  | "base-of-zero"
  /** Growth in per cent has no sense from, to or past a figure that isn't above zero. */
  | "not-above-zero"
  /** The baseline is the target: the rate required is zero, and nothing can be divided by it. */
  | "no-way-to-go"
  | "fewer-than-two-points"
  /** The last reading is of the day the target is due: no time is left to reckon a rate for. */
  | "no-time-left";

interface Opined<Method, Class> {
  readonly method: Method;
  readonly class: Class;
  /** The ratio R, or the factor; undefined where the class stands without one. */
  readonly value: number | undefined;
  /** The rate seen, a year: a share for the ratio of growth rates, units for the acceleration. */
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

/** What both methods start from. */
interface Points {
  readonly goal: Goal;
  readonly due: Day;
  readonly last: KnownReading;
}

/** What both need: a target that isn't due yet, and a reading. */
const pointsOf = (judgement: Judgement): Points | NoOpinionReason => {
  const { goal, due, last } = judgement;
  if (due?.passed === true) return "after-due";
  if (last !== undefined) return { goal, due: due.day, last };
  return judgement.verdict === "not-judged" ? judgement.reason : "unreadable";
};

/**
 * Both compare the reading with the target's figure itself: they know no tolerance of 'about', and to
 * reach the figure is enough where the document asks for more than it. A ceiling never proves it.
 */
const isAchieved = ({ goal, last }: Points): boolean =>
  sideOf(last.bound, goal.direction) !== "ceiling" &&
  signOf(goal.direction) * compareFigures(last.value, goal.aim) >= 0;

/** What either says of it, before anything is calculated. */
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
 * As there, except for three things. Years are counted in days, as our paths are, not as whole years.
 * Where the baseline or the target is zero their program takes 0.001 instead; we calculate nothing, as
 * that figure would decide the ratio by itself, and likewise nothing from figures below zero. And a bound
 * ('more than 1,680') counts for a figure only where it proves the target achieved.
 */
export const growthRatio = (judgement: Judgement): GrowthRatio => {
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
  const observed = requiredPace(path.from, path.start, last.day, last.value)?.compound;
  const required = requiredPace(path.from, path.start, due, goal.aim)?.compound;
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

/** The points of the five years up to the last reading, by day. Bounds are no points of a trend. */
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

/** Slope of the line that fits the points best by least squares, in units a year. None for a single point. */
const slopeOf = (points: readonly Point[]): number | undefined => {
  const [origin] = points;
  if (origin === undefined) return undefined;
  const times = points.map(({ day }) => yearsBetween(origin.day, day));
  const meanTime = times.reduce((sum, time) => sum + time, 0) / points.length;
  // Measured from the first value, so that a level series has a slope of just zero.
  const rises = points.map(({ value }) => value - origin.value);
  let [across, along] = [0, 0];
  for (const [at, time] of times.entries()) {
    across += (time - meanTime) * (rises[at] ?? 0);
    along += (time - meanTime) ** 2;
  }
  return finite(across / along);
};

/** The class of a required rate beside another one, both of one target that isn't reached. */
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
 * reading to the target when it is due. Recent: the slope of the line of least squares through what we
 * know of the five years that end on the day of the last reading, that day five years before included:
 * all readings that count for our verdict and are figures, and the dated comparable baseline if it lies
 * within and is no bound. Points count at their own days and weigh the same; it takes two of them, the
 * last reading among them. Up to 1: on track; up to 2: off track; beyond 2: well off track; below 0: the
 * wrong way. Where the trend is level no factor exists, as none would be enough: well off track.
 *
 * There the five years are of yearly data, and authors judge by hand what is likely to grow by an S-curve;
 * here a line is drawn through whatever is known. A last reading at or past the target is called achieved
 * before anything is calculated, as the factor would turn negative behind the target.
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
