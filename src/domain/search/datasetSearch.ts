import type { Dataset } from "#domain/dataset.ts";
import type { TextSearch, TextSearches } from "#domain/textSearch.ts";

import { type DocList, docListOf } from "./docList.ts";
import { docMaker } from "./docs.ts";
import type { Pinyin } from "./pinyinFile.ts";
import type { Searcher } from "./searchResult.ts";
import { searchRows } from "./searchRows.ts";

/** The documents of the two tables that the selection filters, in the order of their rows. */
const tableDocs = (dataset: Dataset, pinyin: Pinyin) => {
  const make = docMaker(
    { agencies: [...dataset.agencies.values()], companies: [...dataset.companies.values()] },
    pinyin,
  );
  return {
    entries: docListOf(dataset.entries, ({ record, main }) => make.entry(record, main.start)),
    targets: docListOf(dataset.targets, ({ target, policy, entry }) =>
      make.target(target, policy, entry.main.start),
    ),
  };
};

const rowSearch =
  (searcher: Searcher, rows: number): TextSearch =>
  (query) =>
    searchRows(searcher.search(query), rows);

/** Searches of both tables, each made ready by `ready`: on the spot, or by a worker. */
export const datasetSearch = async (
  dataset: Dataset,
  pinyin: Pinyin,
  ready: (docs: DocList) => Searcher | Promise<Searcher>,
): Promise<TextSearches> => {
  const docs = tableDocs(dataset, pinyin);
  const [entries, targets] = await Promise.all([ready(docs.entries), ready(docs.targets)]);
  return {
    entries: rowSearch(entries, docs.entries.length),
    targets: rowSearch(targets, docs.targets.length),
  };
};
