import { type Day, partsOf } from "#domain/calendar/dates.ts";
import { byId } from "#domain/compare.ts";
import type { Dataset, LinkedEntry } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy, type TargetEntry } from "#domain/dataset/entry.ts";

import { type DueChange, dueChange, type LevelChange, levelChange } from "./changes.ts";

/**
 * What a document did to the level of a measure that earlier ones had set. `step`: a level for a year before
 * that of one still in force, on the way to it. A level counts as kept while its figure is the same, however it is worded.
 */
export type LevelMove = "new" | "raised" | "kept" | "lowered" | "step" | "other-terms";

/** A level as one document set it. */
export interface SetLevel {
  readonly entry: TargetEntry;
  readonly move: LevelMove;
  /** The level that it is compared with: that of the same year, else that of the last year set before. */
  readonly before?: TargetEntry;
  /** Of a level that was kept: whether its words ask for more or less, as 'more than 15' does after '15'. */
  readonly wording?: Extract<LevelChange, "firmer" | "weaker">;
  /**
   * Whether it is due on another day than that one; brought forward or put off, where its document took the other's
   * place.
   */
  readonly dueMoved?: "earlier" | "later" | DueChange;
}

const dueYear = ({ due }: TargetEntry): number => partsOf(due.end).year;

const byPublication = (a: { readonly entry: Entry }, b: { readonly entry: Entry }): number =>
  a.entry.publication.end - b.entry.publication.end || byId(a.entry, b.entry);

/** In the order in which levels were set: by document, then by due date. */
export const inOrder = (a: TargetEntry, b: TargetEntry): number =>
  byPublication(a, b) || a.due.end - b.due.end || byId(a, b);

/** What a document made of a level, given those of earlier documents in the order in which they were set. */
export const setLevel = (entry: TargetEntry, earlier: readonly TargetEntry[]): SetLevel => {
  if (earlier.length === 0) return { entry, move: "new" };
  const year = dueYear(entry);
  const latestDue = Math.max(...earlier.map(dueYear));
  const sameYear = earlier.findLast((one) => dueYear(one) === year);
  const before =
    sameYear ??
    (year > latestDue ? earlier.findLast((one) => dueYear(one) === latestDue) : undefined);
  if (before === undefined) return { entry, move: "step" };
  const change = levelChange(before, entry);
  if (change === "other-terms") return { entry, move: "other-terms", before };
  if (change === "restated") return { entry, move: "kept", before };
  return change === "firmer" || change === "weaker"
    ? { entry, move: "kept", before, wording: change }
    : { entry, move: change, before };
};

const withDue = (dataset: Dataset, level: SetLevel): SetLevel => {
  const { entry, before } = level;
  const moved = before === undefined ? 0 : entry.due.end - before.due.end;
  if (before === undefined || moved === 0) return level;
  return {
    ...level,
    dueMoved: dueChange(dataset, before, entry) ?? (moved > 0 ? "later" : "earlier"),
  };
};

/** What each document made of a level; the targets in the order in which they were set. */
export const levelsOf = (dataset: Dataset, targets: readonly TargetEntry[]): readonly SetLevel[] =>
  targets.map((entry) =>
    withDue(
      dataset,
      setLevel(
        entry,
        targets.filter(({ entry: document }) => byPublication({ entry: document }, entry) < 0),
      ),
    ),
  );

/** A document that followed and doesn't repeat a level. Only of one that is recorded whole it is known that it dropped it. */
export interface LeftOut {
  readonly document: Entry;
  readonly isDropped: boolean;
  /** Its link to the document that it followed. */
  readonly link: LinkedEntry;
}

/**
 * The documents that followed some of these and came after the last of them, set targets, and don't have the
 * series in any unit: the earliest first.
 */
export const leftOutBy = (
  { linksOf, targets }: Dataset,
  documents: readonly Entry[],
  series: string | undefined,
  asOf: Day,
): readonly LeftOut[] => {
  const last = documents.at(-1);
  if (last === undefined) return [];
  const left = new Map<Entry, LeftOut>();
  for (const link of documents.flatMap(({ id }) => linksOf.get(id) ?? [])) {
    const { entry: document, relation, direction } = link;
    const isFollower =
      (relation === "followed-by" && direction === "out") ||
      (relation === "supersedes" && direction === "in");
    const { id, record, publication } = document;
    if (!isFollower || publication.end > asOf || publication.end <= last.publication.end) continue;
    if (!isPolicy(record) || record.targets.length === 0) continue;
    const hasIt = targets.some(
      ({ entry, target }) => entry.id === id && series !== undefined && target.series === series,
    );
    if (hasIt) continue;
    left.set(document, { document, isDropped: record.targetsComplete === true, link });
  }
  return [...left.values()].sort((a, b) =>
    byPublication({ entry: a.document }, { entry: b.document }),
  );
};
