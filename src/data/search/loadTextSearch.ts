import type { Dataset } from "#domain/dataset.ts";
import { datasetSearch } from "#domain/search/datasetSearch.ts";
import type { Pinyin } from "#domain/search/pinyinFile.ts";
import type { TextSearches } from "#domain/textSearch.ts";

import { makeSearcher } from "./makeSearcher.ts";

/** The search of a data set, ready to answer. In a chunk of its own: few visitors search. */
export const loadTextSearch = (dataset: Dataset, pinyin: Pinyin): Promise<TextSearches> =>
  datasetSearch(dataset, pinyin, makeSearcher);
