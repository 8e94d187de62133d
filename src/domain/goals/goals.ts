import { type Day, partsOf } from "#domain/calendar/dates.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";

import { type LevelChange, levelChange } from "./changes.ts";
import { byStanding, goalKey, measureOf } from "./standing.ts";

/** A target of a goal besides the one that stands. */
interface FormerTarget {
  readonly entry: TargetEntry;
  /** What the target that stands did to it: it was restated, raised or lowered. */
  readonly change: LevelChange;
}

/**
 * What one or several documents want to reach by the end of a year. It is shown, counted and judged by the target
 * that stands.
 */
export interface Goal {
  /** The same for all targets of the goal, whichever of them are selected. */
  readonly key: string;
  /** The measure, which goals of other years share; undefined for a target without a series. */
  readonly measure: string | undefined;
  /** The year in which it is due. */
  readonly year: number;
  readonly standing: TargetEntry;
  /** The other targets, newest document first. */
  readonly others: readonly FormerTarget[];
}

/**
 * The goals that these targets set, as of a day, in the order of their first targets. Targets of one series and
 * unit that are due in the same year form a goal, a target without a series is one by itself. Goals are formed
 * among the given targets: of those that a selection leaves, the newest stands.
 */
export const goalsAmong = (targets: Iterable<TargetEntry>, asOf: Day): readonly Goal[] => {
  const groups = new Map<string, TargetEntry[]>();
  for (const entry of targets) {
    const key = goalKey(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const order = byStanding(asOf);
  return Array.from(groups, ([key, group]) => {
    const [standing, ...others] = group.sort(order);
    return standing === undefined
      ? []
      : {
          key,
          measure: measureOf(standing),
          year: partsOf(standing.due.end).year,
          standing,
          others: others.map((entry) => ({ entry, change: levelChange(entry, standing) })),
        };
  }).flat();
};
