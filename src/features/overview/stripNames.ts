import { type TargetEntry, targetLabel } from "#domain/dataset/entry.ts";
import { dueYear } from "#domain/filter/facets.ts";
import type { Judged } from "#domain/filter/judged.ts";
import { targetStrip } from "#messages/charts/targetStrip.ts";
import { shortTitle } from "#messages/words/titles.ts";

const countBy = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const withYear = (entry: TargetEntry): string =>
  targetStrip.due(targetLabel(entry.target), dueYear(entry.due.end));

/**
 * What targets go by; those that share a name are told apart by the year in which they are due, and those
 * that share that too by the document that set them. Names count within what stands together: by default
 * all, else what `groupOf` puts into one group.
 */
export const stripNames = (
  shown: readonly TargetEntry[],
  groupOf: (entry: TargetEntry) => string = () => "",
): ((entry: TargetEntry) => string) => {
  const plain = (entry: TargetEntry): string => `${groupOf(entry)} ${targetLabel(entry.target)}`;
  const dated = (entry: TargetEntry): string => `${groupOf(entry)} ${withYear(entry)}`;
  const counts = countBy(shown.map(plain));
  const inYear = countBy(shown.map(dated));
  return (entry) => {
    if (counts.get(plain(entry)) === 1) return targetLabel(entry.target);
    const name = withYear(entry);
    return inYear.get(dated(entry)) === 1 ? name : targetStrip.setBy(name, shortTitle(entry.entry));
  };
};

/** The names of the strip, where those of one verdict stand together. */
export const namesByVerdict = (shown: readonly TargetEntry[], judged: Judged) =>
  stripNames(shown, ({ id }) => judged.byTarget.get(id)?.verdict ?? "");
