import { type Dataset, wholeOf } from "#domain/dataset/dataset.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { emptyBits, setBit } from "#domain/query/filter/bits.ts";
import { asRows } from "#domain/query/filter/row.ts";
import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";
import type {
  FindInChanged,
  SearchExtent,
  TextHits,
  TextSearch,
  TextSearches,
} from "#domain/query/filter/textSearch.ts";
import { type DocList, docListOf } from "#search/documents/docList.ts";
import { docMaker } from "#search/documents/docs.ts";
import { makeSearcher, type Searcher, type SearchResult } from "#search/engine.ts";

import { oncePer } from "#domain/oncePer.ts";
import type { SearchDoc } from "#search/documents/searchDoc.ts";

/** A searcher for each table that the selection filters. Its rows are those of the table. */
export type DatasetSearchers = Readonly<Record<"entries" | "targets", Searcher>>;

type DocMakers = Readonly<{
  entries: (entry: Entry) => SearchDoc;
  targets: (target: TargetEntry) => SearchDoc;
}>;

const makersFor = (dataset: Dataset, pinyin: Pinyin): DocMakers => {
  const make = docMaker(
    {
      sectors: [...dataset.sectors.values()],
      agencies: [...dataset.agencies.values()],
      companies: [...dataset.companies.values()],
    },
    pinyin,
  );
  return {
    entries: ({ record, main }) => make.entry(record, main.start),
    targets: ({ target, policy, entry }) => make.target(target, policy, entry.main.start),
  };
};

/** Creates the searchers of both tables by `ready`: on the spot, or in a worker. */
export const datasetSearchers = async (
  dataset: Dataset,
  pinyin: Pinyin,
  ready: (docs: DocList) => Searcher | Promise<Searcher>,
): Promise<DatasetSearchers> => {
  const make = makersFor(dataset, pinyin);
  const [entries, targets] = await Promise.all([
    ready(docListOf(dataset.entries, make.entries)),
    ready(docListOf(dataset.targets, make.targets)),
  ]);
  return { entries, targets };
};

/**
 * The hits of a search in a table, as the filters take them. `null` where the query has no terms and so
 * doesn't restrict.
 */
const searchRows = <Item>(
  { hits, clauses, near }: SearchResult,
  items: readonly Item[],
): TextHits<Item> | null => {
  if (clauses === 0) return null;
  const ranked = asRows<Item>(Uint32Array.from(hits));
  const rows = emptyBits<Item>(items.length);
  for (const row of ranked) setBit(rows, row);
  return { rows, ranked, near };
};

const rowSearch =
  <Item>(searcher: Searcher, items: readonly Item[]): TextSearch<Item> =>
  (query) =>
    searchRows(searcher.search(query), items);

/** The items of a table as of a day that aren't the same objects in the whole one, with a search of just these. */
const changedIn = <Item extends Entry | TargetEntry>(
  known: readonly Item[],
  whole: ReadonlyMap<string, Item>,
  make: (one: Item) => SearchDoc,
) => {
  const items = known.filter((one) => whole.get(one.id) !== one);
  return { items, searcher: makeSearcher(items.map(make)) };
};

/** Searches again what is no longer as it was searched. Few items change with the day: they need no index. */
export const findInChanged = (pinyin: Pinyin): FindInChanged => {
  const searchOf = oncePer((known: Dataset) => {
    const make = makersFor(known, pinyin);
    const whole = wholeOf(known);
    return {
      entries: changedIn(known.entries, whole.entryById, make.entries),
      targets: changedIn(known.targets, whole.targetById, make.targets),
    };
  });
  return (known, table, query) => {
    const { items, searcher } = searchOf(known)[table];
    const { hits } = searcher.search(query);
    return new Set([...hits].flatMap((at) => items[at]?.id ?? []));
  };
};

/** The searchers as the text searches of a selection. */
export const textSearchesOf = (
  searchers: DatasetSearchers,
  dataset: Dataset,
  extent: SearchExtent = "whole",
  pinyin: Pinyin = noPinyin,
): TextSearches => ({
  foundInChanged: findInChanged(pinyin),
  entries: rowSearch(searchers.entries, dataset.entries),
  targets: rowSearch(searchers.targets, dataset.targets),
  extent,
});
