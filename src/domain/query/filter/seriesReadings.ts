import type { Day } from "#domain/calendar/dates.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { earlierReadings } from "#domain/judging/earlierReadings.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";
import { goalOf } from "./shownGoals.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Reading } from "#domain/schema/target.ts";

/** A figure that was read for another target of the goal. */
export interface SeriesReading {
  readonly reading: Reading;
  readonly day: Day;
  readonly from: TargetEntry;
}

/**
 * The figures of a goal from before the baseline of the target that stands, which only the targets of earlier documents
 * have: its course begins with them, and it isn't judged by them. None for a target that doesn't stand.
 */
export const seriesReadings = (
  entry: TargetEntry,
  snapshot: Pick<Snapshot, "dataset" | "asOf" | "judged">,
): readonly SeriesReading[] => {
  const { byTarget } = snapshot.judged;
  const own = byTarget.get(entry.id);
  const goal = goalOf(entry, snapshot);
  const begin = own?.baseline?.day ?? own?.readings[0]?.day;
  if (own === undefined || begin === undefined || goal?.standing !== entry) return [];
  if (isQualitative(entry.target)) return [];
  const days = new Set(earlierReadings(entry.target, own).map(({ day }) => day));
  const found: SeriesReading[] = [];
  for (const { entry: from } of goal.others) {
    const { target } = from;
    const judgement = byTarget.get(from.id);
    if (isQualitative(target) || judgement === undefined) continue;
    for (const { reading, day } of [...earlierReadings(target, judgement), ...judgement.readings]) {
      if (day >= begin || days.has(day)) continue;
      days.add(day);
      found.push({ reading, day, from });
    }
  }
  return found.sort((a, b) => a.day - b.day);
};
