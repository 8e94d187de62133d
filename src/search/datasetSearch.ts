import type { Dataset } from "#domain/dataset.ts";
import type { TextSearch, TextSearches } from "#domain/textSearch.ts";

import { type DocList, docListOf } from "#search/documents/docList.ts";
import { docMaker } from "#search/documents/docs.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";
import type { Searcher } from "./searcher.ts";
import { searchRows } from "./searchRows.ts";

/** A searcher for each table that the selection filters. Its rows are those of the table. */
export type DatasetSearchers = Readonly<Record<keyof TextSearches, Searcher>>;

/** Searchers of both tables, each made ready by `ready`: on the spot, or by a worker. */
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

const rowSearch =
  (searcher: Searcher, rows: number): TextSearch =>
  (query) =>
    searchRows(searcher.search(query), rows);

/** What the searchers find, as the selection takes it. */
export const textSearchesOf = (searchers: DatasetSearchers, dataset: Dataset): TextSearches => ({
  entries: rowSearch(searchers.entries, dataset.entries.length),
  targets: rowSearch(searchers.targets, dataset.targets.length),
});
