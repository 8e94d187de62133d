import type { Day } from "#domain/calendar/dates.ts";
import type { Evidence } from "./evidence/evidence.ts";
import type { DisclosedLater } from "./evidence/knownReading.ts";

import { defaultAssumptions } from "./path/assumptions.ts";
import { judge, type Judgement } from "./judge.ts";

/** Why a verdict may change on a day. */
export type ChangeCause = "due-passed" | DisclosedLater["what"];

/** A day by which the verdict on a target changed, according to today's data. */
export interface VerdictChange {
  readonly day: Day;
  readonly before: Judgement;
  readonly after: Judgement;
  /** The causes on that day; in practice never empty, as no record changes otherwise. */
  readonly causes: readonly ChangeCause[];
}

/**
 * The days as of which more is known of a target than on the day before, or on which its due date has passed.
 */
const turningDays = ({ figures }: Evidence): ReadonlyMap<Day, ReadonlySet<ChangeCause>> => {
  const days = new Map<Day, Set<ChangeCause>>();
  const add = (day: Day | undefined, cause: ChangeCause): void => {
    if (day === undefined) return;
    const causes = days.get(day);
    if (causes === undefined) days.set(day, new Set([cause]));
    else causes.add(cause);
  };
  if (figures === undefined) return days;
  if (figures.due !== undefined) add(figures.due.end + 1, "due-passed");
  add(figures.baseline?.from, "baseline");
  for (const { known } of figures.sound) add(known, "reading");
  for (const { read } of figures.flawed) add(read?.known, "reading");
  return days;
};

/**
 * The changes of a target's verdict after one day and up to another, the earliest first. A verdict changes
 * only on days that the record itself names, so no other day is judged. The publication of a document makes
 * its targets new, and isn't a change of verdict.
 */
export const verdictChanges = (evidence: Evidence, after: Day, upTo: Day): VerdictChange[] => {
  const { issued } = evidence;
  const begins = issued === undefined ? after : Math.max(after, issued.end);
  const days = [...turningDays(evidence)]
    .filter(([day]) => day > begins && day <= upTo)
    .sort(([a], [b]) => a - b);
  const changes: VerdictChange[] = [];
  let before = judge(evidence, defaultAssumptions(begins));
  for (const [day, causes] of days) {
    const now = judge(evidence, defaultAssumptions(day));
    if (now.verdict !== before.verdict) {
      changes.push({ day, before, after: now, causes: [...causes] });
    }
    before = now;
  }
  return changes;
};
