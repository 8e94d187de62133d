import {
  fieldRank,
  pinyinFields,
  rankOrder,
  type SearchDoc,
  wordFields,
} from "#search/documents/searchDoc.ts";
import { metByBeginning } from "#search/score.ts";

import { collect } from "./collectPoints.ts";
import { Indexer } from "./indexer.ts";
import type { BareIndex, SearchIndex } from "./searchIndex.ts";

const wordRules = {
  acronyms: { field: fieldRank.acronyms, isKeyed: true },
  title: { field: fieldRank.title, first: fieldRank.titleStart, isKeyed: true },
  names: { field: fieldRank.names, isKeyed: true },
  numbers: { field: fieldRank.numbers, isKeyed: true },
  related: { field: fieldRank.related, isRepeated: true },
  text: { field: fieldRank.text },
};

const pinyinRules = {
  pinyin: { field: fieldRank.pinyin, isKeyed: true },
  relatedPinyin: { field: fieldRank.relatedPinyin, isRepeated: true },
};

const longestPrefix = 3;
/** The points of a beginning are kept if it has more postings than this many for each document. */
const postingsPerDocument = 2;

/**
 * The first letters that a reader types match thousands of terms. For those with very many postings
 * the points of every document are worked out when the index is built, so that no keystroke is slow.
 */
const cachePrefixes = (index: BareIndex): Pick<SearchIndex, "cachedPrefixes" | "cachedPoints"> => {
  const { words, offsets, rows } = index;
  const cached = new Map<string, Uint8Array>();
  for (let length = 1; length <= longestPrefix; length += 1) {
    for (let from = 0; from < words.length;) {
      const prefix = (words[from] ?? "").slice(0, length);
      let to = from + 1;
      while (to < words.length && words[to]?.slice(0, length) === prefix) to += 1;
      const postings = (offsets[to] ?? 0) - (offsets[from] ?? 0);
      if (prefix.length === length && postings > postingsPerDocument * rows.length) {
        const best = new Uint8Array(rows.length);
        const metBy = (term: number): number => metByBeginning(prefix, words[term] === prefix);
        collect(index, { from, to, postings, metBy }, best);
        cached.set(prefix, best);
      }
      from = to;
    }
  }
  const prefixes = [...cached.keys()].sort();
  const cachedPoints = new Uint8Array(prefixes.length * rows.length);
  prefixes.forEach((prefix, at) => {
    cachedPoints.set(cached.get(prefix) ?? new Uint8Array(), at * rows.length);
  });
  return { cachedPrefixes: prefixes, cachedPoints };
};

/** Builds the index. Takes some seconds for 100,000 documents: do it in a worker. */
export const buildIndex = (docs: readonly SearchDoc[]): SearchIndex => {
  const rows = rankOrder(docs);
  const indexer = new Indexer();
  rows.forEach((row, rank) => {
    const doc = docs[row];
    if (doc === undefined) return;
    indexer.rank = rank;
    for (const name of wordFields) {
      for (const value of doc[name]) indexer.addWords(value, wordRules[name]);
    }
    for (const name of pinyinFields) {
      for (const value of doc[name]) indexer.addPinyin(value, pinyinRules[name]);
    }
  });
  const { places, ...terms } = indexer.dictionary.finish();
  const bare = { rows, ...terms, ...indexer.log.finish(places), keys: indexer.keys.finish() };
  return { ...bare, ...cachePrefixes(bare) };
};
