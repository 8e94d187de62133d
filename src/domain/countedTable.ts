import type { Entry, TargetEntry } from "./entry.ts";
import type { Slice, Snapshot } from "./snapshot.ts";

/** The table whose rows a view's filters count. */
export interface CountedTable {
  readonly noun: "records" | "targets";
  readonly slice: Slice<Entry | TargetEntry>;
  /** The record behind each row of the whole table. */
  readonly entryAt: (row: number) => Entry | undefined;
}

/** On the views of targets the filters count targets, everywhere else records. */
export const countedTable = (snapshot: Snapshot, path: string): CountedTable => {
  const { dataset, entries, targets } = snapshot;
  return path === "/targets" || path.startsWith("/targets/")
    ? { noun: "targets", slice: targets, entryAt: (row) => dataset.targets[row]?.entry }
    : { noun: "records", slice: entries, entryAt: (row) => dataset.entries[row] };
};
