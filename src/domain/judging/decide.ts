import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { Course } from "#domain/judging/path/course.ts";
import { type Goal, toleratedOf } from "#domain/judging/evidence/goal.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import { boundOnPath, type Path, valueOnPath } from "#domain/judging/path/path.ts";
import {
  type LineComparison,
  isStrictBound,
  sideOf,
  compareToLine,
} from "#domain/judging/evidence/proof.ts";
import { compareFigures } from "#domain/judging/evidence/tolerance.ts";
import type { NotJudged, NotJudgedReason } from "./verdict.ts";

/** What is known besides the course. */
interface Knowledge {
  readonly issued: CalendarDate | undefined;
  /** Sorted by day. */
  readonly readings: readonly KnownReading[];
  /** Why there is no reading; used only where `readings` is empty. */
  readonly noReading: NotJudgedReason;
}

/** A verdict with the reading on which it rests (`by`). */
export type Decision =
  | {
      readonly verdict: "met";
      /** The first reading of the unbroken run of readings that prove it. */
      readonly by: KnownReading;
      /** True where no reading up to the due date showed it, and the first one after that did. */
      readonly afterDue: boolean;
    }
  | {
      readonly verdict: "missed";
      readonly by: KnownReading;
      /** The first later reading that proves the target reached, too late. */
      readonly reachedLater: KnownReading | undefined;
    }
  | {
      readonly verdict: "due-was-ahead" | "due-was-behind" | "on-pace" | "behind";
      readonly by: KnownReading;
    }
  | {
      readonly verdict: "due-no-baseline";
      readonly by: KnownReading;
      /** True where a path exists, but a bound leaves it open. */
      readonly isOpen: boolean;
    }
  | NotJudged;

const notJudged = (reason: NotJudgedReason, other?: NotJudgedReason): NotJudged => ({
  verdict: "not-judged",
  reason,
  reasons: other === undefined ? [reason] : [reason, other],
});

const conclusive = ({ comparison }: KnownReading): boolean => comparison !== "open";

/** A reading, as it is held against a path. */
type PathReading = Pick<KnownReading, "value" | "bound" | "day">;

/** What a reading proves about the least or the most that a path's baseline, as a bound, can require of it. */
const compareToEdge = ({ value, bound, day }: PathReading, path: Path, goal: Goal) => {
  const { direction } = goal;
  const required = valueOnPath(path, day);
  const baseline = boundOnPath(path, day);
  const side = sideOf(baseline, direction);
  const threshold = toleratedOf(goal, required);
  // Nothing was calculated to get to zero.
  const scale = required === 0 ? 0 : Math.max(Math.abs(path.start), Math.abs(path.end));
  // From 'more than X' each path requires more than that from X, so that just on that one is short of all.
  const isShortOfAll =
    side === "floor" && isStrictBound(baseline) && compareFigures(value, threshold, scale) === 0;
  const comparison = isShortOfAll
    ? sideOf(bound, direction) === "floor"
      ? "open"
      : "short"
    : compareToLine(value, bound, { direction, threshold, strict: false, scale });
  return { side, comparison } as const;
};

/**
 * What a reading since the baseline proves about the path on its own day, not on the as-of date, with the
 * tolerance of 'about'. From a baseline that is a bound, it has to prove it for the path from every figure
 * that the bound allows, each laid as if that figure were printed. Of those paths a floor leaves only the
 * least demanding known, so that reaching the path is never proved; a ceiling only the most demanding, so
 * that a shortfall is never proved.
 */
export const compareToPath = (reading: PathReading, path: Path, goal: Goal): LineComparison => {
  const { side, comparison } = compareToEdge(reading, path, goal);
  const unproved = side === "floor" ? "reached" : side === "ceiling" ? "short" : undefined;
  return comparison === unproved ? "open" : comparison;
};

/**
 * Met if the last conclusive reading up to the due date proves it: a later shortfall up to that date
 * overrules an earlier success; a bound that proves nothing doesn't, nor does a shortfall after the due date.
 */
const metInTime = ({ due }: Course, readings: readonly KnownReading[]): Decision | undefined => {
  let by: KnownReading | undefined;
  for (const reading of readings) {
    if (reading.day > due.day || !conclusive(reading)) continue;
    by = reading.comparison === "reached" ? (by ?? reading) : undefined;
  }
  return by && { verdict: "met", by, afterDue: false };
};

const missed = (by: KnownReading, readings: readonly KnownReading[]): Decision => {
  const reachedLater = readings.find(
    ({ day, comparison }) => day > by.day && comparison === "reached",
  );
  return { verdict: "missed", by, reachedLater };
};

/**
 * Due without a figure that settles it: neither a failure nor a success. The verdict rests on the last
 * reading that proves anything, of the target or of the path on its own day: 'more than 1,680' leaves 1,800
 * open, but proves that 1,655 was reached by then. It is enough if it does so from some of the figures that
 * a baseline's bound allows: an earlier reading can't hold for those. Where that one leaves the path open,
 * the verdict rests on the last reading of all. So it does without a path: that an earlier one was short says nothing of
 * where it stood later. A reading older than the document proves nothing of its effect, so only a later one can be the
 * basis.
 */
const unsettled = (
  { goal, path, baselineProblem }: Course,
  { issued, readings: all }: Knowledge,
): Decision => {
  const since = path === undefined ? issued?.start : undefined;
  const readings = since === undefined ? all : all.filter(({ day }) => day >= since);
  const last = readings.at(-1);
  if (last === undefined) return notJudged("no-reading-since-issue", baselineProblem);
  if (path === undefined)
    return { verdict: "due-no-baseline", by: last, isOpen: !conclusive(last) };
  const proves = (reading: KnownReading): boolean =>
    conclusive(reading) || compareToEdge(reading, path, goal).comparison !== "open";
  const by = readings.findLast(proves) ?? last;
  const comparison = compareToPath(by, path, goal);
  return comparison === "open"
    ? { verdict: "due-no-baseline", by: last, isOpen: true }
    : { verdict: comparison === "reached" ? "due-was-ahead" : "due-was-behind", by };
};

/**
 * Once due, where the readings up to the due date don't prove it met: the first reading from that date on
 * decides.
 */
const onceDue = (course: Course, knowledge: Knowledge): Decision => {
  const { readings } = knowledge;
  const next = readings.find((reading) => reading.day >= course.due.day && conclusive(reading));
  if (next === undefined) return unsettled(course, knowledge);
  return next.comparison === "reached"
    ? { verdict: "met", by: next, afterDue: true }
    : missed(next, readings);
};

/** Whose bound leaves it open whether a reading is on the path: the reading's, the baseline's, or both. */
const leftOpen = (reading: KnownReading, path: Path, goal: Goal): NotJudged => {
  const isOpen = (one: Partial<KnownReading>, from: Partial<Path>): boolean =>
    compareToPath({ ...reading, ...one }, { ...path, ...from }, goal) === "open";
  if (!isOpen({}, { bound: undefined })) return notJudged("baseline-bound-proves-nothing");
  const other = isOpen({ bound: undefined }, {}) ? "baseline-bound-proves-nothing" : undefined;
  return notJudged("bound-proves-nothing", other);
};

/**
 * The verdict on a course, from what is known. The due date counts as passed from the day after it.
 *
 * Before the due date: met, else the last reading compared with the path at the reading's date. Once due: met
 * by a reading up to the due date; missed if a reading at that date, or the first after it, proves a
 * shortfall; met after due if that one proves the target reached; else unsettled, and the last reading says
 * whether it was on pace.
 */
export const decide = (course: Course, knowledge: Knowledge): Decision => {
  const { goal, due, baselineProblem, path } = course;
  const { readings, noReading } = knowledge;
  const last = readings.at(-1);
  if (last === undefined) return notJudged(noReading, baselineProblem);
  const met = metInTime(course, readings);
  if (met !== undefined) return met;
  if (due.passed) return onceDue(course, knowledge);
  if (baselineProblem !== undefined) return notJudged(baselineProblem);
  if (path === undefined) return notJudged("no-path");
  const comparison = compareToPath(last, path, goal);
  if (comparison === "open") return leftOpen(last, path, goal);
  return { verdict: comparison === "reached" ? "on-pace" : "behind", by: last };
};
