import type { Lookup } from "#search/query/query.ts";
import { metByBeginning, metByRun, metBySyllables, mistyped, whole } from "#search/score.ts";

import type { SearchIndex } from "./searchIndex.ts";

/** The terms of an index that match a look-up: those from `from` to `to`, the end excluded. */
export interface TermRange {
  readonly from: number;
  readonly to: number;
  /** The number of their postings in total. */
  readonly postings: number;
  /** How a term of the range matches the look-up. */
  readonly metBy: (term: number) => number;
}

/** The first place in a sorted list whose item isn't below the sought one. */
const lowerBound = (length: number, isBelow: (at: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};

const prefixRange = (terms: readonly string[], prefix: string): readonly [number, number] => {
  const from = lowerBound(terms.length, (at) => (terms[at] ?? "") < prefix);
  const to = lowerBound(terms.length, (at) => {
    const term = terms[at] ?? "";
    return term < prefix || term.startsWith(prefix);
  });
  return [from, to];
};

const hanRange = (pairs: Uint32Array, key: string): readonly [number, number] => {
  const first = key.charCodeAt(0) * 0x10000;
  const [low, high] =
    key.length > 1
      ? [first + key.charCodeAt(1), first + key.charCodeAt(1) + 1]
      : [first, first + 0x10000];
  return [
    lowerBound(pairs.length, (at) => (pairs[at] ?? 0) < low),
    lowerBound(pairs.length, (at) => (pairs[at] ?? 0) < high),
  ];
};

export const termsFor = (index: SearchIndex, { kind, key }: Lookup): TermRange => {
  const { words, hanPairs, syllables, offsets } = index;
  const make = (
    base: number,
    [from, to]: readonly [number, number],
    metBy: (term: number) => number,
  ): TermRange => ({
    from: base + from,
    to: base + to,
    postings: (offsets[base + to] ?? 0) - (offsets[base + from] ?? 0),
    metBy: (term) => metBy(term - base),
  });
  switch (kind) {
    case "word":
      return make(0, prefixRange(words, key), (at) => metByBeginning(key, words[at] === key));
    case "stem":
    case "typo": {
      const from = lowerBound(words.length, (at) => (words[at] ?? "") < key);
      const met = kind === "stem" ? whole : mistyped;
      return make(0, [from, words[from] === key ? from + 1 : from], () => met);
    }
    case "han": {
      const met = metByRun(key);
      return make(words.length, hanRange(hanPairs, key), () => met);
    }
    case "pinyin": {
      const base = words.length + hanPairs.length;
      return make(base, prefixRange(syllables, key), (at) =>
        metBySyllables((syllables[at] ?? "").startsWith(`${key}|`)),
      );
    }
  }
};
