import type { CalendarDate, Day } from "#domain/calendar/dates.ts";
import type { ChangedAssumption } from "./path/assumptions.ts";
import type { Caution } from "./caution.ts";
import type { Course } from "#domain/judging/path/course.ts";
import type {
  KnownReading,
  SetAside,
  DisclosedLater,
} from "#domain/judging/evidence/knownReading.ts";
import type { Progress } from "#domain/judging/path/progress.ts";
import type { Dismissal, NotJudged, Verdict } from "./verdict.ts";

/** What is found of any target, as far as there is something to find. */
interface Findings {
  /** The target's id. */
  readonly id: string;
  /** The readings that count, by day. */
  readonly readings: readonly KnownReading[];
  readonly setAside: readonly SetAside[];
  /** What is left out as it was told after the as-of date. */
  readonly disclosedLater: readonly DisclosedLater[];
  /** What a careful reader should be told beside the verdict. */
  readonly cautions: readonly Caution[];
  /** Assumptions of the reader's that aren't the default and bear on this target (never `as-of`). */
  readonly changed: readonly ChangedAssumption[];
}

/** What a target is held against, and how far it has come. */
interface OnCourse extends Course, Progress {
  readonly asOf: Day;
  readonly unit: string;
  /** What the path requires on the as-of day: today's place on it. */
  readonly expectedAsOf: number | undefined;
  /** The latest reading that counts. The verdict may rest on an earlier one (`by`). */
  readonly last: KnownReading | undefined;
}

/** Of a target that isn't judged without a look at its figures. */
interface OffCourse extends Readonly<Record<Exclude<keyof OnCourse, "asOf">, undefined>> {
  readonly asOf: Day | undefined;
}

/** Met: `metOn` is the date of the first reading seen that proves it, and that none up to due undid. */
interface Met {
  readonly verdict: "met";
  readonly by: KnownReading;
  readonly metOn: CalendarDate;
  /** True where the first proof is dated after due: whether it was met in time isn't known. */
  readonly afterDue: boolean;
}

interface Unmet {
  readonly verdict: Exclude<Verdict, "met" | "due-no-baseline" | "not-judged">;
  /** The reading that the verdict rests on. */
  readonly by: KnownReading;
  /** For `missed`: the date of the first later reading that proves the target reached, too late. */
  readonly reachedLater: CalendarDate | undefined;
}

/** Due without a figure that settles it, and nothing shows whether it was ahead or behind. */
interface Unplaced {
  readonly verdict: "due-no-baseline";
  readonly by: KnownReading;
  /** True where the reading's bound leaves it open ('Due, can't tell'), not the want of a path. */
  readonly isOpen: boolean;
}

/** Not judged without a look at the figures. */
export interface Dismissed extends NotJudged {
  readonly reason: Dismissal;
}

/** A verdict with what it rests on. */
export type Outcome = Met | Unmet | Unplaced | NotJudged;

/**
 * The verdict on a target as of a date, with all that the judging found, whatever the verdict. What is
 * impossible or unknown is undefined; no figure is ever NaN or infinite. Figures are in the target's
 * unit, shares are fractions (1 is all of it).
 */
export type Judgement = Findings & ((OnCourse & Outcome) | (OffCourse & Dismissed));
