import type { Day } from "#domain/calendar/dates.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { byStanding, goalKey } from "#domain/goals/standing.ts";
import { oncePer } from "#domain/oncePer.ts";

import { type Bits, clearBit, emptyBits, narrow, rowsOf, setBit } from "./bits.ts";
import { asRow, itemAt, type TargetRow } from "./row.ts";

/** The rows of targets that aren't a goal by themselves, and the goal of each. */
interface SharedGoals {
  readonly rows: Bits<TargetEntry>;
  readonly keys: ReadonlyMap<TargetRow, string>;
}

/** Found once per data set: most targets are a goal by themselves, and cost nothing where goals are counted. */
export const sharedGoals = oncePer((targets: readonly TargetEntry[]): SharedGoals => {
  const byGoal = new Map<string, TargetRow[]>();
  for (const [at, entry] of targets.entries()) {
    if (entry.target.series === undefined) continue;
    const key = goalKey(entry);
    const rows = byGoal.get(key);
    if (rows === undefined) byGoal.set(key, [asRow(at)]);
    else rows.push(asRow(at));
  }
  const goals = {
    rows: emptyBits<TargetEntry>(targets.length),
    keys: new Map<TargetRow, string>(),
  };
  for (const [key, rows] of byGoal) {
    if (rows.length < 2) continue;
    for (const row of rows) {
      setBit(goals.rows, row);
      goals.keys.set(row, key);
    }
  }
  return goals;
});

/**
 * Removes from sets of rows, in place, every target but the one that stands for its goal as of a day: of those in
 * the set, that of the newest document.
 */
export const keepStanding = (
  targets: readonly TargetEntry[],
  asOf: Day,
): ((rows: Bits<TargetEntry>) => void) => {
  const { rows: shared, keys } = sharedGoals(targets);
  const order = byStanding(asOf);
  return (rows) => {
    const some: Bits<TargetEntry> = rows.slice();
    narrow(some, shared);
    const standing = new Map<string | undefined, TargetRow>();
    for (const row of rowsOf(some)) {
      const key = keys.get(row);
      const other = standing.get(key);
      const [one, two] = [
        itemAt(targets, row),
        other === undefined ? undefined : itemAt(targets, other),
      ];
      const isNewer = one === undefined || two === undefined || order(one, two) < 0;
      if (isNewer) standing.set(key, row);
      if (other !== undefined) clearBit(rows, isNewer ? other : row);
    }
  };
};
