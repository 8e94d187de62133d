import type { Dataset } from "#domain/dataset/dataset.ts";
import {
  type DatasetSearchers,
  datasetSearchers,
  textSearchesOf,
} from "#search/dataset/datasetSearch.ts";
import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";
import type { TextSearches } from "#domain/query/filter/textSearch.ts";

import { makeSearcher } from "./makeSearcher.ts";

/** The search of a data set, ready for queries: for the selection, and with scores for the palette. */
export interface LoadedSearch {
  readonly searches: TextSearches;
  readonly searchers: DatasetSearchers;
}

/** Creates the search of a data set. It is in a chunk of its own, as few visitors search. */
export const loadTextSearch = async (
  dataset: Dataset,
  pinyin: Pinyin,
  signal: AbortSignal,
): Promise<LoadedSearch> => {
  const searchers = await datasetSearchers(dataset, pinyin, (docs) => makeSearcher(docs, signal));
  const extent = pinyin === noPinyin ? "without-pinyin" : "whole";
  return { searches: textSearchesOf(searchers, dataset, extent, pinyin), searchers };
};
