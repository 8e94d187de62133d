import { targetLabel, type TargetEntry } from "#domain/dataset/entry.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { oncePer } from "#domain/oncePer.ts";
import type { Policy } from "#domain/schema/records.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { targetNames } from "#messages/targets/targets.ts";

/** What distinguishes a target from others with the same label: its document, its due date, or both. */
interface Apart {
  readonly document: boolean;
  readonly due: boolean;
}

/** By target id, for targets that share their label. */
const apartOf = oncePer((dataset: Dataset): ReadonlyMap<string, Apart> => {
  const byLabel = new Map<string, TargetEntry[]>();
  for (const entry of dataset.targets) {
    const label = targetLabel(entry.target);
    const alike = byLabel.get(label);
    if (alike === undefined) byLabel.set(label, [entry]);
    else alike.push(entry);
  }
  const apart = new Map<string, Apart>();
  for (const alike of byLabel.values()) {
    if (alike.length === 1) continue;
    const perPolicy = new Map<Policy, number>();
    for (const { policy } of alike) perPolicy.set(policy, (perPolicy.get(policy) ?? 0) + 1);
    for (const { id, policy } of alike) {
      const own = perPolicy.get(policy) ?? 0;
      apart.set(id, { document: own < alike.length, due: own > 1 });
    }
  }
  return apart;
});

/** Whether another document has a target with the same label. */
const needsDocument = ({ id }: TargetEntry, dataset: Dataset): boolean =>
  apartOf(dataset).get(id)?.document === true;

/** `due 2030` where the same document sets the metric for another year too. */
const dueApart = ({ id, target }: TargetEntry, dataset: Dataset): string | undefined =>
  apartOf(dataset).get(id)?.due === true ? targetNames.dueApart(target.due.slice(0, 4)) : undefined;

const joined = (parts: readonly (string | undefined)[]): string =>
  targetNames.apart(parts.filter((part) => part !== undefined));

/** The name of a target: its label, with the document and year where others share it. */
export const targetName = (entry: TargetEntry, dataset: Dataset): string => {
  const document = needsDocument(entry, dataset) ? shortTitle(entry.entry) : undefined;
  return joined([targetLabel(entry.target), document, dueApart(entry, dataset)]);
};

/** The name of a target with its document in any case. */
export const nameWithDocument = (
  entry: TargetEntry,
  dataset: Dataset,
  name = targetLabel(entry.target),
): string => joined([name, shortTitle(entry.entry), dueApart(entry, dataset)]);

/** The name of a target among those of its document, where its metric alone isn't unique; undefined otherwise. */
export const nameInDocument = (entry: TargetEntry, dataset: Dataset): string | undefined => {
  const due = dueApart(entry, dataset);
  return due === undefined ? undefined : joined([entry.target.metric, due]);
};
