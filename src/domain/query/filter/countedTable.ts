import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import type { SelectedTable, Snapshot } from "./snapshot.ts";

/** What a view lists and its filters count. */
export type CountedNoun = "records" | "targets";

/** The table whose rows a view's filters count. */
export interface CountedTable {
  readonly noun: CountedNoun;
  readonly slice: SelectedTable<Entry | TargetEntry>;
}

/** The table of what a view lists. */
export const countedTable = (snapshot: Snapshot, noun: CountedNoun): CountedTable => {
  const { entries, targets } = snapshot;
  return { noun, slice: noun === "targets" ? targets : entries };
};
