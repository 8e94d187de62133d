import type { KeyTable } from "./keyTable.ts";

/**
 * An inverted index: plain arrays and strings, so that a worker can build and send it. Documents are
 * numbered by rank, their order among equals. Terms are numbered through `words`, `hanPairs` and
 * `syllables`, each sorted; the postings of term t are those from `offsets[t]` to `offsets[t + 1]`,
 * each a rank, shifted, and the rank of a field, the weightiest field first.
 */
export interface SearchIndex {
  /** The row of each rank. */
  readonly rows: Uint32Array;
  readonly words: readonly string[];
  /** Two neighbouring characters as 16 bits each; the last one of a run beside 0. */
  readonly hanPairs: Uint32Array;
  /** Two neighbouring syllables as `|suan|li|`; the last one alone. */
  readonly syllables: readonly string[];
  readonly offsets: Uint32Array;
  readonly postings: Uint32Array;
  readonly keys: KeyTable;
  /** Short prefixes of words that have very many postings, sorted. */
  readonly cachedPrefixes: readonly string[];
  /** For each of these prefixes the points of every document, concatenated. */
  readonly cachedPoints: Uint8Array;
}

/** The index before the points of prefixes are added. */
export type BareIndex = Omit<SearchIndex, "cachedPrefixes" | "cachedPoints">;
