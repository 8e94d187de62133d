import type { Dataset } from "#domain/dataset.ts";
import { shortTitle, type TargetEntry } from "#domain/entry.ts";

const shared = new WeakMap<Dataset, ReadonlySet<string>>();

/** The metrics that more than one document sets a target for; found once a data set. */
const sharedMetrics = (dataset: Dataset): ReadonlySet<string> => {
  const known = shared.get(dataset);
  if (known !== undefined) return known;
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const { target } of dataset.targets) {
    (seen.has(target.metric) ? repeated : seen).add(target.metric);
  }
  shared.set(dataset, repeated);
  return repeated;
};

/** Whether the metric alone doesn't tell this target from another. */
export const needsDocument = ({ target }: TargetEntry, dataset: Dataset): boolean =>
  sharedMetrics(dataset).has(target.metric);

/** What a target goes by: its metric, and the document too where others share the metric. */
export const targetName = (entry: TargetEntry, dataset: Dataset): string =>
  needsDocument(entry, dataset)
    ? `${entry.target.metric}, ${shortTitle(entry.entry)}`
    : entry.target.metric;
