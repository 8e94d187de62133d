import type { BaselineProblem } from "#domain/judging/evidence/baselinePoint.ts";
import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { Due } from "#domain/judging/evidence/due.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import { shareOfWay } from "#domain/judging/path/progress.ts";
import { valueOnPath } from "#domain/judging/path/path.ts";
import { requiredAt, type RequiredValue } from "./requiredValueAt.ts";

import type { Judgement } from "./judgement.ts";
import { isUnsettled, type NotJudgedReason } from "./verdict.ts";
import { type Way, wayAt } from "./way.ts";

/** When the reading stands that a verdict rests on: on the way, at the due date, or the first after it. */
type Moment = "on-the-way" | "due" | "after-due";

/** A reading that leaves it open whether what was needed by then is reached, or without a path the target. */
export interface LeftOpen {
  readonly by: KnownReading;
  readonly needed: RequiredValue | undefined;
}

/** Why a verdict is what it is, in one clause. Shares are fractions of the way from baseline to target. */
export type WhyClause =
  /** So much of the way, where the path needed so much. At the due date all of it is needed. */
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
  /** A figure against what the path needed on its day, where bounds leave no share. */
  | {
      readonly is: "against";
      readonly by: KnownReading;
      readonly needed: RequiredValue | undefined;
    }
  /** A figure against the target's, where there is no way to measure along. */
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
      readonly date: CalendarDate;
      readonly isAfterDue: boolean;
      readonly isWithinTolerance: boolean;
      readonly hasFallenBack: boolean;
    }
  | { readonly is: "reasons"; readonly reasons: readonly NotJudgedReason[] };

export interface Why {
  readonly clause: WhyClause;
  /** Whether the figure that it rests on is our own sum of printed ones. */
  readonly isOwnSum: boolean;
  /** Of a missed target: when a later reading showed it reached. */
  readonly reachedLater: CalendarDate | undefined;
  /** Of a target that is due and unsettled: a reading later than that it rests on, which leaves it open. */
  readonly leftOpenBy: LeftOpen | undefined;
}

const momentOf = (due: Due, { day }: KnownReading): Moment => {
  if (day < due.day) return "on-the-way";
  return day > due.day ? "after-due" : "due";
};

/** The share of the way that the path needed on the day of a reading. */
const neededAt = (judgement: Judgement, by: KnownReading): number | undefined => {
  const { goal, path } = judgement;
  if (path === undefined) return undefined;
  return shareOfWay(goal, path.start, valueOnPath(path, by.day));
};

const openAt = (judgement: Judgement, by: KnownReading): LeftOpen => ({
  by,
  needed: requiredAt(judgement, by.day),
});

const clauseOf = (judgement: Judgement): WhyClause => {
  const { verdict, cautions, last, baseline } = judgement;
  if (verdict === "not-judged") return { is: "reasons", reasons: judgement.reasons };
  if (verdict === "met") {
    return {
      is: "seen",
      date: judgement.metOn,
      isAfterDue: judgement.afterDue,
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

/** Why the verdict on a target is what it is. */
export const whyOf = (judgement: Judgement): Why => ({
  clause: clauseOf(judgement),
  isOwnSum: "by" in judgement && judgement.by.reading.derived !== undefined,
  reachedLater: judgement.verdict === "missed" ? judgement.reachedLater : undefined,
  leftOpenBy: openAfter(judgement),
});
