import { type TargetEntry, targetLabel } from "#domain/dataset/entry.ts";
import { dueYear } from "#domain/filter/facets.ts";
import type { Judged } from "#domain/filter/judged.ts";
import { targetStrip } from "#messages/charts/targetStrip.ts";
import { shortTitle } from "#messages/words/titles.ts";

const withYear = ({ target, due }: TargetEntry): string =>
  targetStrip.due(targetLabel(target), dueYear(due.end));

const byLabel = (shown: readonly TargetEntry[]): ReadonlyMap<string, readonly TargetEntry[]> => {
  const alike = new Map<string, TargetEntry[]>();
  for (const entry of shown) {
    const label = targetLabel(entry.target);
    const own = alike.get(label);
    if (own === undefined) alike.set(label, [entry]);
    else own.push(entry);
  }
  return alike;
};

/**
 * What targets go by; those that share a name are told apart by the year in which they are due, and those
 * that share that too by the document that set them. Names count within what stands together: by default
 * all, else what `groupOf` puts into one group. Of thousands few are named: nothing is worked out before
 * one is asked for.
 */
export const stripNames = (
  shown: readonly TargetEntry[],
  groupOf: (entry: TargetEntry) => string = () => "",
): ((entry: TargetEntry) => string) => {
  let labels: ReturnType<typeof byLabel> | undefined;
  return (entry) => {
    labels ??= byLabel(shown);
    const label = targetLabel(entry.target);
    const group = groupOf(entry);
    const alike = (labels.get(label) ?? []).filter((other) => groupOf(other) === group);
    if (alike.length <= 1) return label;
    const year = dueYear(entry.due.end);
    const name = withYear(entry);
    return alike.filter(({ due }) => dueYear(due.end) === year).length > 1
      ? targetStrip.setBy(name, shortTitle(entry.entry))
      : name;
  };
};

/** The names of the strip, where those of one verdict stand together. */
export const namesByVerdict = (shown: readonly TargetEntry[], judged: Judged) =>
  stripNames(shown, ({ id }) => judged.byTarget.get(id)?.verdict ?? "");
