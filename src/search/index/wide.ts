import { collect } from "./collectPoints.ts";
import { metByBeginning } from "#search/score.ts";
import type { BareIndex, SearchIndex } from "./searchIndex.ts";

const longest = 3;
/** A beginning is wide if it has more postings than this many for each document. */
const postingsPerDocument = 2;

/**
 * The first letters that a reader types match thousands of terms. For those with very many postings
 * the points of every document are worked out when the index is built, so that no keystroke is slow.
 */
export const findWide = (index: BareIndex): Pick<SearchIndex, "wide" | "widePoints"> => {
  const { words, offsets, rows } = index;
  const wide = new Map<string, Uint8Array>();
  for (let length = 1; length <= longest; length += 1) {
    for (let from = 0; from < words.length;) {
      const prefix = (words[from] ?? "").slice(0, length);
      let to = from + 1;
      while (to < words.length && words[to]?.slice(0, length) === prefix) to += 1;
      const postings = (offsets[to] ?? 0) - (offsets[from] ?? 0);
      if (prefix.length === length && postings > postingsPerDocument * rows.length) {
        const best = new Uint8Array(rows.length);
        const metBy = (term: number): number => metByBeginning(prefix, words[term] === prefix);
        collect(index, { from, to, postings, metBy }, best);
        wide.set(prefix, best);
      }
      from = to;
    }
  }
  const prefixes = [...wide.keys()].sort();
  const widePoints = new Uint8Array(prefixes.length * rows.length);
  prefixes.forEach((prefix, at) => {
    widePoints.set(wide.get(prefix) ?? new Uint8Array(), at * rows.length);
  });
  return { wide: prefixes, widePoints };
};
