import type { CalendarDate, Day } from "#domain/calendar/dates.ts";
import type { ChangedAssumption, PathKind } from "./path/assumptions.ts";
import type { Course } from "#domain/judging/path/course.ts";
import type {
  KnownReading,
  SetAside,
  DisclosedLater,
} from "#domain/judging/evidence/knownReading.ts";
import type { Progress } from "#domain/judging/path/progress.ts";
import type { VerdictGrade } from "./verdictGrade.ts";
import type { Dismissal, NotJudged, Verdict } from "./verdict.ts";

/** What judging finds for any target, as far as it applies. */
interface Findings {
  /** The target's id. */
  readonly id: string;
  /** The readings that count, by day. */
  readonly readings: readonly KnownReading[];
  readonly setAside: readonly SetAside[];
  /** What is left out because it was disclosed after the as-of date. */
  readonly disclosedLater: readonly DisclosedLater[];
  /** How good the evidence of the verdict is; see `gradeOfVerdict`. */
  readonly grade: VerdictGrade | undefined;
  /** The reader's assumptions that differ from the default and affect this target (never `as-of`). */
  readonly changed: readonly ChangedAssumption[];
}

/** The course of a target, and its progress on it. */
interface OnCourse extends Course, Progress {
  readonly asOf: Day;
  readonly unit: string;
  /** The kind of path that was asked for; `path` may be of another (`layPath`). */
  readonly pathAsked: PathKind;
  /** The value that the path requires on the as-of day. */
  readonly expectedAsOf: number | undefined;
  /** The latest reading that counts. The verdict may rest on an earlier one (`by`). */
  readonly last: KnownReading | undefined;
}

/** For a target that is dismissed before its figures are evaluated. */
interface OffCourse extends Readonly<Record<Exclude<keyof OnCourse, "asOf">, undefined>> {
  readonly asOf: Day | undefined;
}

/**
 * Met: `metOn` is the date of the first reading that proves it and isn't overruled by a later one up to the
 * due date.
 */
interface Met {
  readonly verdict: "met";
  readonly by: KnownReading;
  readonly metOn: CalendarDate;
  /** True where the first proof is dated after the due date: whether it was met in time isn't known. */
  readonly afterDue: boolean;
}

interface Unmet {
  readonly verdict: Exclude<Verdict, "met" | "due-no-baseline" | "not-judged">;
  /** The reading that the verdict rests on. */
  readonly by: KnownReading;
  /** For `missed`: the date of the first later reading that proves the target reached, too late. */
  readonly reachedLater: CalendarDate | undefined;
}

/** Due without a figure that settles it, and nothing shows whether it was on pace or behind. */
interface Unplaced {
  readonly verdict: "due-no-baseline";
  readonly by: KnownReading;
  /** True where the reading's bound leaves it open ('Outcome unknown, pace unknown') rather than a missing path. */
  readonly isOpen: boolean;
}

/** Dismissed before its figures are evaluated. */
export interface Dismissed extends NotJudged {
  readonly reason: Dismissal;
}

/** A verdict with its basis. */
export type Outcome = Met | Unmet | Unplaced | NotJudged;

/**
 * The verdict on a target as of a date, with all that the judging found, whatever the verdict. What is
 * impossible or unknown is undefined; no figure is ever NaN or infinite. Figures are in the target's unit,
 * shares are fractions (1 is the whole).
 */
export type Judgement = Findings & ((OnCourse & Outcome) | (OffCourse & Dismissed));
