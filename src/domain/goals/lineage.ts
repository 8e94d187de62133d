import type { Dataset, LinkedEntry } from "#domain/dataset/dataset.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";

import { inOrder, leftOutBy, type LevelMove, levelsOf, type SetLevel } from "./levels.ts";

/**
 * What a document did to a metric that an earlier one had set. `not-recorded`: the document followed, and the metric
 * isn't among its targets as recorded here; `dropped` only of a document that is recorded whole.
 */
type LineageChange = LevelMove | "not-recorded" | "dropped";

/** One document in the history of a metric, with what it did as in goals over time (`levels.ts`). */
export interface LineageStep extends Pick<SetLevel, "wording" | "dueMoved"> {
  readonly change: LineageChange;
  readonly document: Entry;
  /** The target as this document set it; absent where it has none. */
  readonly target?: TargetEntry;
  /** The target that it is compared with; absent where there is none. */
  readonly before?: TargetEntry;
  /** The link between the two documents, where the data has one. */
  readonly link?: LinkedEntry;
}

const linkBetween = (dataset: Dataset, a: Entry, b: Entry): LinkedEntry | undefined =>
  dataset.linksOf.get(a.id)?.find(({ entry }) => entry.id === b.id);

const stepOf = (
  dataset: Dataset,
  { entry: target, move: change, before, ...more }: SetLevel,
): LineageStep => {
  const { entry: document } = target;
  const link = before && linkBetween(dataset, document, before.entry);
  return {
    change,
    document,
    target,
    ...more,
    ...(before && { before }),
    ...(link && { link }),
  };
};

/** The history of a target's metric over the documents known by `asOf`, in the order in which they were published. */
export const lineageOf = (
  dataset: Dataset,
  target: TargetEntry,
  asOf: Day,
): readonly LineageStep[] => {
  const { series } = target.target;
  const line =
    series === undefined
      ? [target]
      : dataset.targets.filter((one) => one.target.series === series).sort(inOrder);
  const published = line.filter(({ entry }) => entry.publication.end <= asOf);
  const documents = [...new Set(published.map(({ entry }) => entry))];
  return [
    ...levelsOf(dataset, published).map((level) => stepOf(dataset, level)),
    ...leftOutBy(dataset, documents, series, asOf).map(
      ({ document, isDropped, link }): LineageStep => ({
        change: isDropped ? "dropped" : "not-recorded",
        document,
        link,
      }),
    ),
  ];
};
