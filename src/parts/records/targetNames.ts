import { targetLabel, type TargetEntry } from "#domain/dataset/entry.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { oncePer } from "#domain/oncePer.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { targetNames } from "#messages/targets/targets.ts";

/** What tells a target from others of its name: its document, when it is due, or both. */
interface Apart {
  readonly document: boolean;
  readonly due: boolean;
}

/** By id, for those whose name another target has too. */
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
    for (const { id, policy } of alike) {
      const own = alike.filter((one) => one.policy === policy).length;
      apart.set(id, { document: own < alike.length, due: own > 1 });
    }
  }
  return apart;
});

/** Whether the short name alone doesn't tell this target from that of another document. */
const needsDocument = ({ id }: TargetEntry, dataset: Dataset): boolean =>
  apartOf(dataset).get(id)?.document === true;

/** `due 2030` where the same document sets the metric for another year too. */
const dueApart = ({ id, target }: TargetEntry, dataset: Dataset): string | undefined =>
  apartOf(dataset).get(id)?.due === true ? targetNames.dueApart(target.due.slice(0, 4)) : undefined;

const joined = (parts: readonly (string | undefined)[]): string =>
  targetNames.apart(parts.filter((part) => part !== undefined));

/** What a target goes by: its short name, and the document and year too where others share that. */
export const targetName = (entry: TargetEntry, dataset: Dataset): string => {
  const document = needsDocument(entry, dataset) ? shortTitle(entry.entry) : undefined;
  return joined([targetLabel(entry.target), document, dueApart(entry, dataset)]);
};

/** What it goes by where its document has to be told too. */
export const nameWithDocument = (
  entry: TargetEntry,
  dataset: Dataset,
  name = targetLabel(entry.target),
): string => joined([name, shortTitle(entry.entry), dueApart(entry, dataset)]);

/** What it goes by among the targets of its document where its metric alone doesn't tell it. */
export const nameInDocument = (entry: TargetEntry, dataset: Dataset): string | undefined => {
  const due = dueApart(entry, dataset);
  return due === undefined ? undefined : joined([entry.target.metric, due]);
};
