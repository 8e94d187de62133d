import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";

/** A policy that a company's news is linked with, and that news. */
interface TouchedPolicy {
  readonly policy: Entry;
  readonly through: readonly Entry[];
}

export interface CompanyRecord {
  readonly news: readonly Entry[];
  /** Policies linked with the news in either direction, newest first. */
  readonly policies: readonly TouchedPolicy[];
}

/** The news of a company and the policies linked with it. */
export const companyRecord = (
  dataset: Dataset,
  entries: readonly Entry[],
  id: string,
): CompanyRecord => {
  const news = entries.filter(
    ({ record }) => !isPolicy(record) && (record.companies ?? []).includes(id),
  );
  const through = new Map<Entry, Entry[]>();
  for (const item of news) {
    for (const { entry } of dataset.linksOf.get(item.id) ?? []) {
      if (!isPolicy(entry.record)) continue;
      const list = through.get(entry) ?? [];
      if (!list.includes(item)) list.push(item);
      through.set(entry, list);
    }
  }
  return {
    news,
    policies: [...through]
      .map(([policy, list]) => ({ policy, through: list }))
      .sort((a, b) => b.policy.main.start - a.policy.main.start),
  };
};
