import type { Dataset } from "#domain/dataset/dataset.ts";
import {
  type DatasetSearchers,
  datasetSearchers,
  textSearchesOf,
} from "#search/dataset/datasetSearch.ts";
import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";
import type { TextSearches } from "#domain/query/filter/textSearch.ts";

import { readOtherNames } from "#domain/schema/pinyinFile.ts";
import { loadFile } from "#data/loadFile.ts";

import { searcherInSlices } from "./searcherInSlices.ts";

/** The search of a data set, ready for queries: for the selection, and with scores for the search of everything. */
export interface LoadedSearch {
  readonly searches: TextSearches;
  readonly searchers: DatasetSearchers;
  /** The pinyin with the names in the other language, by which hits are explained. */
  readonly named: Pinyin;
}

type OtherNames = Pinyin["otherNames"];

const namesOf = new WeakMap<Dataset, Promise<OtherNames>>();

/**
 * The names in the other language; none where they can't be loaded: those of the page's language are found. Requested
 * once for a data set, as a talk may go on without a network: so a search that is given up doesn't end the request.
 */
const loadOtherNames = async (dataset: Dataset): Promise<OtherNames> => {
  const names =
    namesOf.get(dataset) ?? loadFile("names", new AbortController().signal).then(readOtherNames);
  namesOf.set(dataset, names);
  try {
    return await names;
  } catch {
    namesOf.delete(dataset);
    return noPinyin.otherNames;
  }
};

/** Creates the search of a data set. It is in a chunk of its own, as few visitors search. */
export const loadTextSearch = async (
  dataset: Dataset,
  pinyin: Pinyin,
  signal: AbortSignal,
): Promise<LoadedSearch> => {
  const named = { ...pinyin, otherNames: await loadOtherNames(dataset) };
  const searchers = await datasetSearchers(dataset, named, (docs) =>
    searcherInSlices(docs, signal),
  );
  const extent = pinyin === noPinyin ? "without-pinyin" : "whole";
  return { searches: textSearchesOf(searchers, dataset, extent, named), searchers, named };
};
