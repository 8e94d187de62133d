import type { TargetEntry } from "#domain/dataset/entry.ts";
import { oncePer } from "#domain/oncePer.ts";

import { type Bits, countBits, hasBit, pickRows, rowsOf, setBit } from "./bits.ts";
import { sharedGoals } from "./goalRows.ts";
import type { SelectedTable, Snapshot } from "./snapshot.ts";

/** The targets that set what is shown: those that stand for their goals, and the others of these goals. */
const goalTargets = oncePer(({ items, result }: SelectedTable<TargetEntry>): Bits<TargetEntry> => {
  const { rows, keys } = sharedGoals(items);
  const shared = rowsOf(rows);
  const shown = new Set(
    shared.filter((row) => hasBit(result.mask, row)).map((row) => keys.get(row)),
  );
  const bits: Bits<TargetEntry> = result.mask.slice();
  for (const row of shared) {
    if (hasBit(result.represented, row) && shown.has(keys.get(row))) setBit(bits, row);
  }
  return bits;
});

/** Every target shown, and where goals are counted also those that restate, or were replaced by, the one shown. */
export const settingTargets = ({
  targets,
  selection,
}: Pick<Snapshot, "targets" | "selection">): readonly TargetEntry[] =>
  selection.count === "goals" ? pickRows(goalTargets(targets), targets.items) : targets.shown;

/** How many targets set the goals that are shown; undefined where every target is counted. */
export const settingCount = ({
  targets,
  selection,
}: Pick<Snapshot, "targets" | "selection">): number | undefined =>
  selection.count === "goals" ? countBits(goalTargets(targets)) : undefined;

/** How many records and targets are shown and, where goals are counted, how many of these. */
export const shownCounts = (
  snapshot: Pick<Snapshot, "entries" | "targets" | "selection">,
): readonly [records: number, targets: number, goals?: number] => {
  const [records, shown] = [snapshot.entries.shown.length, snapshot.targets.shown.length];
  const targets = settingCount(snapshot);
  return targets === undefined ? [records, shown] : [records, targets, shown];
};
