import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { pickRows } from "./bits.ts";
import type { QuestionKey, Slice, Snapshot } from "./snapshot.ts";

/** What a view is about, and its filters count. */
export type CountedNoun = "records" | "targets";

/** The table whose rows a view's filters count. */
export interface CountedTable {
  readonly noun: CountedNoun;
  readonly slice: Slice<Entry | TargetEntry>;
  /** The records behind the rows that pass everything but one question. */
  readonly entriesBut: (key: QuestionKey) => readonly Entry[];
}

/** The table of what a view is about. */
export const countedTable = (snapshot: Snapshot, noun: CountedNoun): CountedTable => {
  const { dataset, entries, targets } = snapshot;
  return noun === "targets"
    ? {
        noun,
        slice: targets,
        entriesBut: (key) =>
          pickRows(targets.result.except(key), dataset.targets).map(({ entry }) => entry),
      }
    : {
        noun,
        slice: entries,
        entriesBut: (key) => pickRows(entries.result.except(key), dataset.entries),
      };
};
