import { Filer } from "./indexer.ts";
import { rankOrder } from "#search/documents/rankOrder.ts";
import {
  fieldRank,
  pinyinFields,
  type SearchDoc,
  wordFields,
} from "#search/documents/searchDoc.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { findWide } from "./wide.ts";

const wordFilings = {
  acronyms: { field: fieldRank.acronyms, isKeyed: true },
  title: { field: fieldRank.title, first: fieldRank.titleStart, isKeyed: true },
  names: { field: fieldRank.names, isKeyed: true },
  numbers: { field: fieldRank.numbers, isKeyed: true },
  related: { field: fieldRank.related, isRepeated: true },
  text: { field: fieldRank.text },
};

const pinyinFilings = {
  pinyin: { field: fieldRank.pinyin, isKeyed: true },
  relatedPinyin: { field: fieldRank.relatedPinyin, isRepeated: true },
};

/** Builds the index. Takes some seconds for 100,000 documents: do it in a worker. */
export const buildIndex = (docs: readonly SearchDoc[]): SearchIndex => {
  const rows = rankOrder(docs);
  const filer = new Filer();
  rows.forEach((row, rank) => {
    const doc = docs[row];
    if (doc === undefined) return;
    filer.rank = rank;
    for (const name of wordFields) {
      for (const value of doc[name]) filer.fileWords(value, wordFilings[name]);
    }
    for (const name of pinyinFields) {
      for (const value of doc[name]) filer.filePinyin(value, pinyinFilings[name]);
    }
  });
  const { places, ...terms } = filer.vocabulary.finish();
  const bare = { rows, ...terms, ...filer.log.finish(places), keys: filer.keys.finish() };
  return { ...bare, ...findWide(bare) };
};
