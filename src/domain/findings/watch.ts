import { byId } from "#domain/compare.ts";
import type { CalendarDate, Day } from "#domain/calendar/dates.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { dueYear } from "#domain/filter/facets.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { countVerdicts, type VerdictCounts } from "#domain/filter/verdictCounts.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import { isUnsettled, type Verdict } from "#domain/judging/verdict.ts";

/** Targets that fall due on one day. */
export interface DueNext {
  readonly due: CalendarDate;
  readonly targets: readonly TargetEntry[];
  readonly plans: number;
  readonly counts: VerdictCounts;
  /** How many of the shown are due in its year, those that were due before that day too. */
  readonly year: string;
  readonly inYear: number;
}

/** A target that is due without the figure that would settle it. */
export interface Unread {
  readonly entry: TargetEntry;
  readonly verdict: Verdict;
  readonly last: KnownReading;
}

type Shown = Pick<Snapshot, "asOf" | "judged" | "targets">;

/** The days after the as-of day on which targets fall due, the next one first. */
export const dueNext = ({ asOf, judged, targets }: Shown, most: number): readonly DueNext[] => {
  const byDay = new Map<Day, TargetEntry[]>();
  const byYear = new Map<string, number>();
  for (const entry of targets.shown) {
    const { end } = entry.due;
    const year = dueYear(end);
    byYear.set(year, (byYear.get(year) ?? 0) + 1);
    if (end <= asOf) continue;
    const same = byDay.get(end);
    if (same === undefined) byDay.set(end, [entry]);
    else same.push(entry);
  }
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .slice(0, most)
    .map(([end, own]) => ({
      due: { precision: "day", start: end, end },
      targets: own,
      plans: new Set(own.map(({ policy }) => policy.id)).size,
      counts: countVerdicts(own, judged),
      year: dueYear(end),
      inYear: byYear.get(dueYear(end)) ?? 0,
    }));
};

/** Due without a final figure, the one whose last figure is oldest first. */
export const longestUnread = ({ judged, targets }: Shown, most: number): readonly Unread[] =>
  targets.shown
    .flatMap((entry): readonly Unread[] => {
      const judgement = judged.byTarget.get(entry.id);
      return judgement?.last !== undefined && isUnsettled(judgement.verdict)
        ? [{ entry, verdict: judgement.verdict, last: judgement.last }]
        : [];
    })
    .sort((a, b) => a.last.date.end - b.last.date.end || byId(a.entry, b.entry))
    .slice(0, most);
