import type { Day } from "#domain/calendar/dates.ts";
import type { Evidence } from "#domain/judging/evidence/evidence.ts";
import { type Assumptions, judge } from "#domain/judging/judge.ts";
import type { Judgement } from "#domain/judging/judgement.ts";

import { growthRatio, type RatioClass, wholeYearsBetween } from "./methods.ts";

/** The ratio of growth rates by one way of counting years. */
interface Counted {
  readonly class: RatioClass;
  readonly value: number;
}

/** The ratio of growth rates of a target by days, as we count, and by the numbers of years, as others do. */
export interface CountedTwice {
  readonly byDays: Counted;
  /** Undefined where baseline and reading are of one year: then no time has passed. */
  readonly byYears: Counted | undefined;
  /** The day for which that holds: the as-of day, or the due date if it has passed. */
  readonly asOf: Day;
  readonly isDue: boolean;
}

const countedBy = (judgement: Judgement, yearsOf?: typeof wholeYearsBetween) => {
  const { class: of, value } = growthRatio(judgement, yearsOf);
  return of === undefined || value === undefined ? undefined : { class: of, value };
};

/**
 * The ratio of a target by days and by whole years, as of the day or, once it is due, as of the due date, the
 * last day on which the method speaks of it. Undefined where there is none.
 */
export const countedTwice = (
  evidence: Evidence,
  judgement: Judgement,
  assumptions: Assumptions,
): CountedTwice | undefined => {
  const { due } = judgement;
  if (due === undefined) return undefined;
  const { passed: isDue } = due;
  const asOf = isDue ? due.day : assumptions.asOf;
  const judged = isDue ? judge(evidence, { ...assumptions, asOf }) : judgement;
  const byDays = countedBy(judged);
  return byDays && { byDays, byYears: countedBy(judged, wholeYearsBetween), asOf, isDue };
};

/** Whether whole years put a target in another class. */
export const isTurned = ({ byDays, byYears }: CountedTwice): boolean =>
  byYears !== undefined && byYears.class !== byDays.class;
