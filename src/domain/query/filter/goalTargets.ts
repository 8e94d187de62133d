import type { TargetEntry } from "#domain/dataset/entry.ts";
import { oncePer } from "#domain/oncePer.ts";

import { type Bits, hasBit, rowsOf, setBit } from "./bits.ts";
import { sharedGoals } from "./goalRows.ts";
import type { SelectedTable } from "./snapshot.ts";

/** The targets that set what is shown: those that stand for their goals, and the others of these goals. */
export const goalTargets = oncePer(
  ({ items, result }: SelectedTable<TargetEntry>): Bits<TargetEntry> => {
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
  },
);
