import type { Dataset } from "#domain/dataset.ts";
import { datasetSearch } from "#domain/search/datasetSearch.ts";
import { noPinyin, pinyinFile, type PinyinFile } from "#domain/search/pinyinFile.ts";
import type { TextSearches } from "#domain/textSearch.ts";

import { dataAddress } from "#data/address.ts";
import { makeSearcher } from "./makeSearcher.ts";

/** Without its file, searching works, but not by pinyin. */
const loadPinyin = async (): Promise<PinyinFile> => {
  try {
    const response = await fetch(dataAddress("pinyin.json"));
    return pinyinFile.parse(await response.json());
  } catch {
    return noPinyin;
  }
};

/** The search of a data set, ready to answer. In a chunk of its own: few visitors search. */
export const loadTextSearch = async (dataset: Dataset): Promise<TextSearches> =>
  datasetSearch(dataset, await loadPinyin(), makeSearcher);
