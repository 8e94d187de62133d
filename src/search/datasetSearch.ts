import type { Dataset } from "#domain/dataset/dataset.ts";
import { emptyBits, setBit } from "#domain/query/filter/bits.ts";
import { asRows } from "#domain/query/filter/row.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";
import type {
  SearchExtent,
  TextHits,
  TextSearch,
  TextSearches,
} from "#domain/query/filter/textSearch.ts";
import { type DocList, docListOf } from "#search/documents/docList.ts";
import { docMaker } from "#search/documents/docs.ts";

import type { Searcher, SearchResult } from "./searcher.ts";

/** A searcher for each table that the selection filters. Its rows are those of the table. */
export type DatasetSearchers = Readonly<Record<"entries" | "targets", Searcher>>;

/** Creates the searchers of both tables by `ready`: on the spot, or in a worker. */
export const datasetSearchers = async (
  dataset: Dataset,
  pinyin: Pinyin,
  ready: (docs: DocList) => Searcher | Promise<Searcher>,
): Promise<DatasetSearchers> => {
  const make = docMaker(
    {
      sectors: [...dataset.sectors.values()],
      agencies: [...dataset.agencies.values()],
      companies: [...dataset.companies.values()],
    },
    pinyin,
  );
  const [entries, targets] = await Promise.all([
    ready(docListOf(dataset.entries, ({ record, main }) => make.entry(record, main.start))),
    ready(
      docListOf(dataset.targets, ({ target, policy, entry }) =>
        make.target(target, policy, entry.main.start),
      ),
    ),
  ]);
  return { entries, targets };
};

/**
 * The hits of a search in a table, as the filters take them. `null` where the query has no terms and so
 * doesn't restrict.
 */
export const searchRows = <Item>(
  { hits, clauses, near }: SearchResult,
  items: readonly Item[],
): TextHits<Item> | null => {
  if (clauses === 0) return null;
  const ranked = asRows<Item>(hits);
  const rows = emptyBits<Item>(items.length);
  for (const row of ranked) setBit(rows, row);
  return { rows, ranked, near };
};

const rowSearch =
  <Item>(searcher: Searcher, items: readonly Item[]): TextSearch<Item> =>
  (query) =>
    searchRows(searcher.search(query), items);

/** The searchers as the text searches of a selection. */
export const textSearchesOf = (
  searchers: DatasetSearchers,
  dataset: Dataset,
  extent: SearchExtent = "whole",
): TextSearches => ({
  entries: rowSearch(searchers.entries, dataset.entries),
  targets: rowSearch(searchers.targets, dataset.targets),
  extent,
});
