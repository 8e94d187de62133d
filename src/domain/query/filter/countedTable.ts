import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import type { Counting } from "#domain/query/selection/selection.ts";

import type { SelectedTable, Snapshot } from "./snapshot.ts";

/** What a view lists and its filters count. */
export type CountedNoun = "records" | "targets";

/** What the rows of a table are called where they are counted: targets are goals, unless every target counts. */
export type SaidNoun = "records" | Counting;

/** The table whose rows a view's filters count. */
export interface CountedTable {
  readonly noun: SaidNoun;
  readonly table: CountedNoun;
  readonly slice: SelectedTable<Entry | TargetEntry>;
}

/** What the rows of a table are called. */
const saidNoun = (table: CountedNoun, { selection }: Pick<Snapshot, "selection">): SaidNoun =>
  table === "targets" ? selection.count : table;

/** The table of what a view lists. */
export const countedTable = (snapshot: Snapshot, table: CountedNoun): CountedTable => {
  const { entries, targets } = snapshot;
  const slice = table === "targets" ? targets : entries;
  return { noun: saidNoun(table, snapshot), table, slice };
};
