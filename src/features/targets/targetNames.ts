import type { Dataset } from "#domain/dataset.ts";
import { shortTitle, type TargetEntry } from "#domain/entry.ts";

/** What tells a target from others of its metric: its document, when it is due, or both. */
interface Apart {
  readonly document: boolean;
  readonly due: boolean;
}

const known = new WeakMap<Dataset, ReadonlyMap<string, Apart>>();

/** By id, for those whose metric another target has too; found once a data set. */
const apartOf = (dataset: Dataset): ReadonlyMap<string, Apart> => {
  const found = known.get(dataset);
  if (found !== undefined) return found;
  const byMetric = new Map<string, TargetEntry[]>();
  for (const entry of dataset.targets) {
    const alike = byMetric.get(entry.target.metric);
    if (alike === undefined) byMetric.set(entry.target.metric, [entry]);
    else alike.push(entry);
  }
  const apart = new Map<string, Apart>();
  for (const alike of byMetric.values()) {
    if (alike.length === 1) continue;
    for (const { id, policy } of alike) {
      const own = alike.filter((one) => one.policy === policy).length;
      apart.set(id, { document: own < alike.length, due: own > 1 });
    }
  }
  known.set(dataset, apart);
  return apart;
};

/** Whether the metric alone doesn't tell this target from that of another document. */
export const needsDocument = ({ id }: TargetEntry, dataset: Dataset): boolean =>
  apartOf(dataset).get(id)?.document === true;

/** `due 2030` where the same document sets the metric for another year too. */
export const dueApart = ({ id, target }: TargetEntry, dataset: Dataset): string | undefined =>
  apartOf(dataset).get(id)?.due === true ? `due ${target.due.slice(0, 4)}` : undefined;

/** What a target goes by: its metric, and the document and year too where others share the metric. */
export const targetName = (entry: TargetEntry, dataset: Dataset): string => {
  const document = needsDocument(entry, dataset) ? shortTitle(entry.entry) : undefined;
  return [entry.target.metric, document, dueApart(entry, dataset)]
    .filter((part) => part !== undefined)
    .join(", ");
};
