import { rowsOf } from "#domain/query/filter/bits.ts";
import type { TextSearch, TextSearches } from "#domain/query/filter/textSearch.ts";
import type { DatasetSearchers } from "./datasetSearch.ts";
import type { Searcher } from "#search/engine.ts";

const searcherOf = <Item>(search: TextSearch<Item>): Searcher => ({
  search: (query) => {
    const found = search(query);
    const hits = found === null ? [] : [...rowsOf(found.rows)];
    return {
      hits,
      scores: hits.map(() => 1),
      clauses: found === null ? 0 : 1,
      near: [],
    };
  },
});

/** Plain searches as searchers, until the full ones are loaded: all hits have equal scores. */
export const plainSearchers = ({ entries, targets }: TextSearches): DatasetSearchers => ({
  entries: searcherOf(entries),
  targets: searcherOf(targets),
});
