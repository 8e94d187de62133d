import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { Course } from "#domain/judging/path/course.ts";
import type { Goal } from "#domain/judging/evidence/goal.ts";
import type { NotJudged } from "./judgement.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import type { Path } from "#domain/judging/path/path.ts";
import type { Standing } from "#domain/judging/evidence/proof.ts";
import type { NotJudgedReason } from "./verdict.ts";
import { valueOnPath } from "#domain/judging/path/path.ts";
import { standingOf } from "#domain/judging/evidence/proof.ts";

/** What is known beside the course. */
interface Knowledge {
  readonly issued: CalendarDate | undefined;
  /** Sorted by day. */
  readonly readings: readonly KnownReading[];
  /** Why there is no reading; used only where `readings` is empty. */
  readonly noReading: NotJudgedReason;
}

/** A verdict with the reading it rests on (`by`). */
export type Decision =
  | {
      readonly verdict: "met";
      /** The first reading of the unbroken run of readings that prove it. */
      readonly by: KnownReading;
      /** True where no reading up to due showed it, and the first one after due did. */
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
      /** True where it isn't the path that is wanting, but the reading's bound leaves it open. */
      readonly isOpen: boolean;
    }
  | NotJudged;

const notJudged = (reason: NotJudgedReason, other?: NotJudgedReason): NotJudged => ({
  verdict: "not-judged",
  reason,
  reasons: other === undefined ? [reason] : [reason, other],
});

const conclusive = ({ standing }: KnownReading): boolean => standing !== "open";

/** What a reading since the baseline proves against the path at its own day, not at the as-of date. */
export const standingOnPath = (
  { value, bound, day }: KnownReading,
  path: Path,
  { direction }: Goal,
): Standing => {
  const threshold = valueOnPath(path, day);
  const scale = Math.max(Math.abs(path.start), Math.abs(path.end));
  return standingOf(value, bound, { direction, threshold, strict: false, scale });
};

/**
 * Met if the last conclusive reading up to due proves it: a later shortfall up to due undoes an earlier
 * success, a bound that proves nothing doesn't.
 */
const metInTime = ({ due }: Course, readings: readonly KnownReading[]): Decision | undefined => {
  let by: KnownReading | undefined;
  for (const reading of readings) {
    if (reading.date.start > due.day || !conclusive(reading)) continue;
    by = reading.standing === "reached" ? (by ?? reading) : undefined;
  }
  return by && { verdict: "met", by, afterDue: false };
};

const missed = (by: KnownReading, readings: readonly KnownReading[]): Decision => {
  const reachedLater = readings.find(({ day, standing }) => day > by.day && standing === "reached");
  return { verdict: "missed", by, reachedLater };
};

/**
 * Due without a figure that settles it: neither a failure nor a success. It rests on the last reading
 * that proves anything, of the target or of the path on its own day: 'more than 1,680' leaves 1,800
 * open, but proves that 1,655 was reached by then.
 */
const unsettled = (
  { goal, path, baselineProblem }: Course,
  issued: CalendarDate | undefined,
  readings: readonly KnownReading[],
  last: KnownReading,
): Decision => {
  const onPath = (reading: KnownReading) => path && standingOnPath(reading, path, goal);
  const proves = (reading: KnownReading): boolean =>
    conclusive(reading) || (onPath(reading) ?? "open") !== "open";
  const by = readings.findLast(proves) ?? last;
  if (path === undefined && issued !== undefined && by.day < issued.start) {
    return notJudged("no-reading-since-issue", baselineProblem);
  }
  const standing = onPath(by);
  return standing === "reached" || standing === "short"
    ? { verdict: standing === "reached" ? "due-was-ahead" : "due-was-behind", by }
    : { verdict: "due-no-baseline", by, isOpen: standing === "open" || !conclusive(by) };
};

const onceDue = (
  course: Course,
  { issued, readings }: Knowledge,
  latest: KnownReading,
): Decision => {
  const { due } = course;
  const last = readings.findLast((reading) => reading.date.start <= due.day && conclusive(reading));
  if (last !== undefined && last.date.end >= due.day) return missed(last, readings);
  const next = readings.find((reading) => reading.date.start > due.day && conclusive(reading));
  if (next?.standing === "reached") return { verdict: "met", by: next, afterDue: true };
  if (next !== undefined) return missed(next, readings);
  return unsettled(course, issued, readings, latest);
};

/**
 * The verdict on a course, from what is known. Due counts as passed from the day after it.
 *
 * Before due: met, else the last reading against the path at the reading's date. Once due: met by a
 * reading up to due; missed if a reading at due, or the first after it, proves a shortfall; met after
 * due if that one proves it reached; else unsettled, and the last reading tells whether it was ahead.
 */
export const decide = (course: Course, knowledge: Knowledge): Decision => {
  const { goal, due, baselineProblem, path } = course;
  const { readings, noReading } = knowledge;
  const last = readings.at(-1);
  if (last === undefined) return notJudged(noReading, baselineProblem);
  const met = metInTime(course, readings);
  if (met !== undefined) return met;
  if (due.passed) return onceDue(course, knowledge, last);
  if (baselineProblem !== undefined) return notJudged(baselineProblem);
  const standing = path && standingOnPath(last, path, goal);
  if (standing === undefined) return notJudged("no-path");
  if (standing === "open") return notJudged("bound-proves-nothing");
  return { verdict: standing === "reached" ? "on-pace" : "behind", by: last };
};
