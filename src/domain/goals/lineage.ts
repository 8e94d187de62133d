import { byId } from "#domain/compare.ts";
import type { Dataset, LinkedEntry } from "#domain/dataset/dataset.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { type Entry, isPolicy, type TargetEntry } from "#domain/dataset/entry.ts";

import { type DueChange, dueChange, type LevelChange, levelChange } from "./changes.ts";

/** What a document did to a metric that an earlier one had set. */
export type LineageChange = "new" | LevelChange | "dropped";

/** One document in the history of a metric. */
export interface LineageStep {
  readonly change: LineageChange;
  readonly document: Entry;
  /** The target as this document set it; absent where it dropped it. */
  readonly target?: TargetEntry;
  /** The previous target; absent where it is new. */
  readonly before?: TargetEntry;
  /**
   * Whether its due date differs from the previous one; brought forward or put off, where its document took the
   * other's place.
   */
  readonly dueMoved?: "earlier" | "later" | DueChange;
  /** The link between the two documents, where the data has one. */
  readonly link?: LinkedEntry;
}

const byDate = (a: Entry, b: Entry): number =>
  a.main.start - b.main.start || a.main.end - b.main.end || byId(a, b);

const linkBetween = (dataset: Dataset, a: Entry, b: Entry): LinkedEntry | undefined =>
  dataset.linksOf.get(a.id)?.find(({ entry }) => entry.id === b.id);

const stepOf = (dataset: Dataset, target: TargetEntry, before: TargetEntry | undefined) => {
  if (before === undefined) {
    return { change: "new", document: target.entry, target } satisfies LineageStep;
  }
  const moved = target.due.end - before.due.end;
  const link = linkBetween(dataset, target.entry, before.entry);
  return {
    change: levelChange(before, target),
    document: target.entry,
    target,
    before,
    ...(moved === 0
      ? {}
      : { dueMoved: dueChange(dataset, before, target) ?? (moved > 0 ? "later" : "earlier") }),
    ...(link === undefined ? {} : { link }),
  } satisfies LineageStep;
};

/**
 * Documents that followed one of the line's and set targets, but not this one: each once, however many
 * targets of the line it leaves out. The data set has only the targets that were found in a document, so
 * 'dropped' means: not among its targets as recorded here.
 */
const droppedSteps = (dataset: Dataset, line: readonly TargetEntry[]): readonly LineageStep[] => {
  const documents = new Set(line.map(({ entry }) => entry.id));
  const dropped = new Map<string, LineageStep>();
  for (const before of line) {
    for (const link of dataset.linksOf.get(before.entry.id) ?? []) {
      const { entry: document, relation, direction } = link;
      if (relation !== "followed-by" || direction !== "out") continue;
      const { record } = document;
      if (!isPolicy(record) || record.targets.length === 0 || documents.has(document.id)) continue;
      dropped.set(document.id, { change: "dropped", document, before, link });
    }
  }
  return [...dropped.values()];
};

/** The history of a target's metric over the documents known by `asOf`, the earliest first. */
export const lineageOf = (
  dataset: Dataset,
  target: TargetEntry,
  asOf: Day,
): readonly LineageStep[] => {
  const { series } = target.target;
  const line =
    series === undefined
      ? [target]
      : dataset.targets
          .filter((one) => one.target.series === series)
          .sort((a, b) => byDate(a.entry, b.entry) || a.due.end - b.due.end);
  const known = line.filter(({ entry }) => entry.publication.end <= asOf);
  const steps = known.map((one, at) => stepOf(dataset, one, known[at - 1]));
  return [...steps, ...droppedSteps(dataset, known)]
    .filter(({ document }) => document.publication.end <= asOf)
    .sort((a, b) => byDate(a.document, b.document));
};
