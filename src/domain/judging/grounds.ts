import { cautionsOf } from "./caution.ts";
import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import { requiredAt, type RequiredValue } from "./requiredValueAt.ts";

import type { Judgement } from "./judgement.ts";
import type { NotJudgedReason } from "./verdict.ts";
import { type Way, wayAt } from "./way.ts";

/** A reading and what the path required on its day; undefined where there is no path. */
export interface AgainstNeeded {
  readonly by: KnownReading;
  readonly needed: RequiredValue | undefined;
}

/** One of the grounds of a verdict, for the line next to it. */
export type Ground =
  /** The date of the first reading that shows the target met. */
  | { readonly is: "seen"; readonly date: CalendarDate }
  | { readonly is: "after-due" }
  | { readonly is: "within-tolerance" }
  | { readonly is: "reading"; readonly by: KnownReading }
  | ({ readonly is: "against-needed" } & AgainstNeeded)
  | { readonly is: "way"; readonly way: Way }
  | { readonly is: "moved-backwards" }
  /** A bound, of the reading or of the baseline, that proves neither. */
  | { readonly is: "open" }
  | { readonly is: "reason"; readonly reason: NotJudgedReason }
  /** Readings that are left out because they were disclosed after the as-of day. */
  | { readonly is: "left-out"; readonly count: number }
  /** The date of the reading. */
  | { readonly is: "read"; readonly date: CalendarDate }
  /** The date of the first reading that showed the target reached, too late to count. */
  | { readonly is: "reached-later"; readonly date: CalendarDate };

export const againstPath = (judgement: Judgement, by: KnownReading): AgainstNeeded => ({
  by,
  needed: requiredAt(judgement, by.day),
});

/**
 * Why a target past its due date is neither ahead nor behind: a bound leaves it open, or there is no path.
 */
const whyUnplaced = (isOpen: boolean, { baselineProblem }: Judgement): Ground =>
  isOpen ? { is: "open" } : { is: "reason", reason: baselineProblem ?? "no-path" };

/** The grounds of a verdict, without its date. */
const undatedGrounds = (
  judgement: Exclude<Judgement, { readonly verdict: "met" | "not-judged" }>,
): readonly Ground[] => {
  const { by, last } = judgement;
  const cautions = cautionsOf(judgement);
  const backwards: readonly Ground[] = cautions.includes("moved-backwards")
    ? [{ is: "moved-backwards" }]
    : [];
  const against: Ground = { is: "against-needed", ...againstPath(judgement, by) };
  switch (judgement.verdict) {
    case "missed": {
      const way = wayAt(judgement, by);
      if (way === undefined) return [{ is: "reading", by }];
      return by === last && backwards.length > 0 ? backwards : [{ is: "way", way }];
    }
    case "due-no-baseline":
      return [against, whyUnplaced(judgement.isOpen, judgement)];
    default: {
      const within: readonly Ground[] = cautions.includes("within-tolerance")
        ? [{ is: "within-tolerance" }]
        : [];
      return [against, ...within, ...backwards];
    }
  }
};

/** A baseline disclosed later is already among the reasons. */
const leftOut = ({ disclosedLater }: Judgement): readonly Ground[] => {
  const count = disclosedLater.filter(({ what }) => what === "reading").length;
  return count === 0 ? [] : [{ is: "left-out", count }];
};

/** The grounds of the verdict on a target, the most important first. */
export const groundsOf = (judgement: Judgement): readonly Ground[] => {
  const { verdict } = judgement;
  const cautions = cautionsOf(judgement);
  switch (verdict) {
    case "met": {
      const grounds: Ground[] = [{ is: "seen", date: judgement.metOn }];
      if (judgement.afterDue) grounds.push({ is: "after-due" });
      if (cautions.includes("reading-approximate"))
        grounds.push({ is: "reading", by: judgement.by });
      if (cautions.includes("within-tolerance")) grounds.push({ is: "within-tolerance" });
      return grounds;
    }
    case "not-judged":
      return [
        ...judgement.reasons.map((reason) => ({ is: "reason", reason }) as const),
        ...leftOut(judgement),
      ];
    default: {
      const reachedLater = judgement.verdict === "missed" ? judgement.reachedLater : undefined;
      return [
        ...undatedGrounds(judgement),
        { is: "read", date: judgement.by.date },
        ...(reachedLater === undefined
          ? []
          : [{ is: "reached-later", date: reachedLater } as const]),
      ];
    }
  }
};
