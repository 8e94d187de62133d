import { type Dataset, wholeOf } from "#domain/dataset/dataset.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";

import { emptyBits, rowsOf, setBit } from "./bits.ts";
import { itemAt, listRows, type Row, rowsBy } from "./row.ts";
import type { TextHits, TextSearches } from "./textSearch.ts";

/** The hits in a whole table as rows of the same table as of a day, without what isn't known or no longer matches. */
const hitsAsKnown = <Item extends Entry | TargetEntry>(
  hits: TextHits<Item> | null,
  whole: readonly Item[],
  known: readonly Item[],
  isFound: (one: Item) => boolean,
): TextHits<Item> | null => {
  if (hits === null) return null;
  const knownRows = rowsBy(known, ({ id }) => id);
  const rows = emptyBits<Item>(known.length);
  const inOrder: Row<Item>[] = [];
  for (const row of hits.ranked ?? rowsOf(hits.rows)) {
    const one = itemAt(whole, row);
    const knownRow = one && knownRows.get(one.id);
    if (one === undefined || knownRow === undefined) continue;
    if (itemAt(known, knownRow) !== one && !isFound(one)) continue;
    setBit(rows, knownRow);
    inOrder.push(knownRow);
  }
  return { ...hits, rows, ranked: hits.ranked && listRows(inOrder) };
};

/** The searches of a whole data set as those of what was known by a day. */
export const searchesAsKnown = (searches: TextSearches, known: Dataset): TextSearches => {
  const { entries, targets } = wholeOf(known);
  const isFoundBy = (table: "entries" | "targets", query: string) => {
    let found: ReadonlySet<string> | undefined;
    return ({ id }: { readonly id: string }): boolean =>
      searches.foundInChanged === undefined ||
      (found ??= searches.foundInChanged(known, table, query)).has(id);
  };
  return {
    ...searches,
    entries: (query) =>
      hitsAsKnown(searches.entries(query), entries, known.entries, isFoundBy("entries", query)),
    targets: (query) =>
      hitsAsKnown(searches.targets(query), targets, known.targets, isFoundBy("targets", query)),
  };
};
