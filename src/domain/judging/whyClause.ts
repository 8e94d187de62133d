import { cautionsOf } from "./caution.ts";
import type { BaselineProblem } from "#domain/judging/evidence/baselinePoint.ts";
import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { Due } from "#domain/judging/evidence/due.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import { shareOfWay } from "#domain/judging/path/progress.ts";
import { valueOnPath } from "#domain/judging/path/path.ts";
import { requiredAt, type RequiredValue } from "./requiredValueAt.ts";

import type { Judgement } from "./judgement.ts";
import { figureOfVerdict } from "./shownReading.ts";
import { isUnsettled, type NotJudgedReason } from "./verdict.ts";
import { type Way, wayAt } from "./way.ts";

/** When the decisive reading is dated: before the due date, on it, or as the first after it. */
type Moment = "on-the-way" | "due" | "after-due";

/**
 * A reading that leaves it open whether the value required by then (without a path, the target) is reached.
 */
export interface LeftOpen {
  readonly by: KnownReading;
  readonly needed: RequiredValue | undefined;
}

/** The reason for a verdict, as one clause. Shares are fractions of the distance from baseline to target. */
export type WhyClause =
  /** The share covered, and the share that the path required. At the due date that is 1. */
  | {
      readonly is: "way";
      readonly way: Way;
      readonly needed: number | undefined;
      readonly moment: Moment;
      readonly isAhead: boolean;
      readonly isWithinTolerance: boolean;
    }
  /** Further from the target than the baseline. */
  | {
      readonly is: "backwards";
      readonly baseline: number;
      readonly needed: number | undefined;
      readonly moment: Moment;
    }
  /** A figure and what the path required on its day, where bounds leave no share. */
  | {
      readonly is: "against";
      readonly by: KnownReading;
      readonly needed: RequiredValue | undefined;
    }
  /** A figure and the target's, where there is no distance to measure. */
  | {
      readonly is: "figure";
      readonly by: KnownReading;
      readonly moment: Moment;
      readonly problem: BaselineProblem | "no-path" | undefined;
    }
  /** A bound that proves neither. */
  | ({ readonly is: "open" } & LeftOpen)
  | {
      readonly is: "seen";
      /** That of the deciding figure, and of the first that showed it, where that is another one. */
      readonly date: CalendarDate;
      readonly first: CalendarDate | undefined;
      readonly isAfterDue: boolean;
      /** Whether its due date is still to come, and with it figures that may no longer show it. */
      readonly isNotDueYet: boolean;
      readonly isWithinTolerance: boolean;
      readonly hasFallenBack: boolean;
    }
  | { readonly is: "reasons"; readonly reasons: readonly NotJudgedReason[] };

export interface Why {
  readonly clause: WhyClause;
  /** Whether the figure on which it rests is our own sum of printed ones. */
  readonly isOwnSum: boolean;
  /** For a missed target: the date of a later reading that showed it reached. */
  readonly reachedLater: CalendarDate | undefined;
  /** For a target that is due and unsettled: a reading later than its basis, which leaves it open. */
  readonly leftOpenBy: LeftOpen | undefined;
}

const momentOf = (due: Due, { day }: KnownReading): Moment => {
  if (day < due.day) return "on-the-way";
  return day > due.day ? "after-due" : "due";
};

/** The share of the distance that the path required on the day of a reading. */
const neededAt = (judgement: Judgement, by: KnownReading): number | undefined => {
  const { goal, path } = judgement;
  if (path === undefined) return undefined;
  return shareOfWay(goal, path.start, valueOnPath(path, by.day));
};

const openAt = (judgement: Judgement, by: KnownReading): LeftOpen => ({
  by,
  needed: requiredAt(judgement, by.day),
});

const clauseOf = (judgement: Judgement, inShort: boolean): WhyClause => {
  const { verdict, last, baseline } = judgement;
  const cautions = cautionsOf(judgement);
  if (verdict === "not-judged") return { is: "reasons", reasons: judgement.reasons };
  if (verdict === "met") {
    const by = figureOfVerdict(judgement) ?? judgement.by;
    return {
      is: "seen",
      date: by.date,
      first: inShort || by === judgement.by ? undefined : judgement.metOn,
      isAfterDue: judgement.afterDue,
      isNotDueYet: !judgement.due.passed,
      isWithinTolerance: cautions.includes("within-tolerance"),
      hasFallenBack: cautions.includes("fell-back"),
    };
  }
  const { by } = judgement;
  const moment = momentOf(judgement.due, by);
  if (verdict === "due-no-baseline") {
    return judgement.isOpen
      ? { is: "open", ...openAt(judgement, by) }
      : { is: "figure", by, moment, problem: judgement.baselineProblem ?? "no-path" };
  }
  const needed = neededAt(judgement, by);
  if (by === last && cautions.includes("moved-backwards") && baseline !== undefined) {
    return { is: "backwards", baseline: baseline.value, needed, moment };
  }
  const way = wayAt(judgement, by);
  if (way !== undefined) {
    const isAhead = verdict === "on-pace" || verdict === "due-was-ahead";
    const isWithinTolerance = cautions.includes("within-tolerance");
    return { is: "way", way, needed, moment, isAhead, isWithinTolerance };
  }
  return verdict === "missed"
    ? { is: "figure", by, moment, problem: undefined }
    : { is: "against", by, needed: requiredAt(judgement, by.day) };
};

/** The last reading, where the verdict rests on one before it. */
const openAfter = (judgement: Judgement): LeftOpen | undefined => {
  if (!isUnsettled(judgement.verdict) || !("by" in judgement)) return undefined;
  const { by, last } = judgement;
  return last === undefined || by === last ? undefined : openAt(judgement, last);
};

/** The reason for the verdict on a target. `inShort`: without an earlier figure that met it, too. */
export const whyOf = (judgement: Judgement, inShort = false): Why => ({
  clause: clauseOf(judgement, inShort),
  isOwnSum:
    judgement.verdict !== "not-judged" && figureOfVerdict(judgement)?.reading.derived !== undefined,
  reachedLater: judgement.verdict === "missed" ? judgement.reachedLater : undefined,
  leftOpenBy: openAfter(judgement),
});
