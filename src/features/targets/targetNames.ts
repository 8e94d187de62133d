import type { Dataset } from "#domain/dataset.ts";
import { dueWords } from "#domain/dateWords.ts";
import { shortTitle, type TargetEntry } from "#domain/entry.ts";

/** Metrics that more than one target has, and those that one document sets more than one for. */
interface Repeated {
  readonly metrics: ReadonlySet<string>;
  readonly inDocuments: ReadonlySet<string>;
}

const known = new WeakMap<Dataset, Repeated>();

const inDocument = ({ entry, target }: TargetEntry): string => `${entry.id} ${target.metric}`;

/** What comes more than once. */
const repeatedOf = (keys: readonly string[]): ReadonlySet<string> => {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const key of keys) (seen.has(key) ? repeated : seen).add(key);
  return repeated;
};

/** Found once a data set. */
const repeatedIn = (dataset: Dataset): Repeated => {
  const before = known.get(dataset);
  if (before !== undefined) return before;
  const found = {
    metrics: repeatedOf(dataset.targets.map(({ target }) => target.metric)),
    inDocuments: repeatedOf(dataset.targets.map(inDocument)),
  };
  known.set(dataset, found);
  return found;
};

/** Whether the metric alone doesn't tell this target from another. */
export const needsDocument = ({ target }: TargetEntry, dataset: Dataset): boolean =>
  repeatedIn(dataset).metrics.has(target.metric);

/**
 * What a target goes by: its metric, the document too where others share the metric, and when it is due
 * where the document sets several.
 */
export const targetName = (entry: TargetEntry, dataset: Dataset): string => {
  const { metric } = entry.target;
  if (!needsDocument(entry, dataset)) return metric;
  const named = `${metric}, ${shortTitle(entry.entry)}`;
  return repeatedIn(dataset).inDocuments.has(inDocument(entry))
    ? `${named}, due ${dueWords(entry.due)}`
    : named;
};
