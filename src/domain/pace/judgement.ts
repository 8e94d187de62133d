import type { CalendarDate, Day } from "#domain/dates.ts";
import type { ChangedAssumption } from "./assumptions.ts";
import type { Caution } from "./caution.ts";
import type { Course } from "./course.ts";
import type { KnownReading, SetAside } from "./knownReading.ts";
import type { Progress } from "./progress.ts";
import type { RequiredPace } from "./requiredPace.ts";
import type { Step } from "./step.ts";
import type { NotJudgedReason, Verdict } from "./verdict.ts";

/**
 * All that the judging found, whatever the verdict. What is impossible or unknown is absent; no figure
 * is ever NaN or infinite. Figures are in the target's unit, shares are fractions (1 is all of it).
 */
export interface Findings extends Partial<Course>, Progress {
  /** The target's id. */
  readonly id: string;
  readonly asOf?: Day;
  readonly unit?: string;
  /** What the path requires on the as-of day: today's place on it. */
  readonly expectedAsOf?: number;
  /** The readings that count, by day. */
  readonly readings: readonly KnownReading[];
  readonly setAside: readonly SetAside[];
  /** The latest reading that counts. The verdict may rest on an earlier one (`by`). */
  readonly last?: KnownReading;
  readonly paceFromBaseline?: RequiredPace;
  /** Absent once the target is reached, or where the last reading isn't earlier than due. */
  readonly paceFromLast?: RequiredPace;
  /** What a careful reader should be told beside the verdict. */
  readonly cautions: readonly Caution[];
  /** Assumptions of the reader's that aren't the default and bear on this target (never `as-of`). */
  readonly changed: readonly ChangedAssumption[];
  /** The reasoning in order, for a reader who wants to follow the arithmetic. */
  readonly steps: readonly Step[];
}

/** Met: `metOn` is the date of the first reading seen that proves it, and that none up to due undid. */
interface Met extends Findings {
  readonly verdict: "met";
  readonly by: KnownReading;
  readonly metOn: CalendarDate;
  /** True where the first proof is dated after due: whether it was met in time isn't known. */
  readonly afterDue: boolean;
}

interface Unmet extends Findings {
  readonly verdict: Exclude<Verdict, "met" | "not-judged">;
  /** The reading that the verdict rests on. */
  readonly by: KnownReading;
  /** For `missed`: the date of the first later reading that proves the target reached, too late. */
  readonly reachedLater?: CalendarDate;
}

interface NotJudged extends Findings {
  readonly verdict: "not-judged";
  /** The most fundamental of `reasons`. */
  readonly reason: NotJudgedReason;
  /** Every reason that holds; at least one. */
  readonly reasons: readonly NotJudgedReason[];
}

/** The verdict on a target as of a date, with everything it rests on. */
export type Judgement = Met | Unmet | NotJudged;
