import type { TargetEntry } from "#domain/dataset/entry.ts";
import { dueYear } from "#domain/filter/facets.ts";
import { targetStrip } from "#messages/charts/targetStrip.ts";

/** What targets go by; those that share a name are told apart by the year in which they are due. */
export const stripNames = (shown: readonly TargetEntry[]): ((entry: TargetEntry) => string) => {
  const plain = ({ target }: TargetEntry): string => target.short ?? target.metric;
  const counts = new Map<string, number>();
  for (const entry of shown) counts.set(plain(entry), (counts.get(plain(entry)) ?? 0) + 1);
  return (entry) => {
    const name = plain(entry);
    return counts.get(name) === 1 ? name : targetStrip.due(name, dueYear(entry.due.end));
  };
};
