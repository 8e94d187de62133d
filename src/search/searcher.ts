import type { Bits } from "#domain/query/filter/bits.ts";
import type { SearchDoc } from "#search/documents/searchDoc.ts";

/** What a query found. */
export interface SearchResult {
  /** Rows of the documents as they were given, the best first. */
  readonly hits: Uint32Array;
  /** The score of each hit. Only their order means something. */
  readonly scores: Uint16Array;
  /** How many terms were looked for; 0 where the query has none, being empty or of signs only. */
  readonly clauses: number;
  /**
   * The words, as they were typed, for which near misses stand in, since no document holds them. Empty
   * where no document holds all terms either.
   */
  readonly near: readonly string[];
}

/** A set of documents ready to be searched. */
export interface Searcher {
  /** `within`, if given, restricts the search to a set of the documents. */
  search(query: string, within?: Bits<SearchDoc>): SearchResult;
}

/**
 * Orders ranks by score, the highest first, and equal ones as they come, and gives the row of each.
 * `scoreOf` is indexed by rank.
 */
export const rankHits = (
  ranks: Uint32Array,
  scoreOf: Uint16Array,
  rows: Uint32Array,
): Pick<SearchResult, "hits" | "scores"> => {
  let most = 0;
  for (const rank of ranks) most = Math.max(most, scoreOf[rank] ?? 0);
  // Where each score begins, the highest first. Most queries know few scores.
  const starts = new Uint32Array(most + 1);
  for (const rank of ranks) {
    const bucket = most - (scoreOf[rank] ?? 0);
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  let sum = 0;
  for (let bucket = 0; bucket < starts.length; bucket += 1) {
    const count = starts[bucket] ?? 0;
    starts[bucket] = sum;
    sum += count;
  }
  const hits = new Uint32Array(ranks.length);
  const scores = new Uint16Array(ranks.length);
  for (const rank of ranks) {
    const score = scoreOf[rank] ?? 0;
    const place = starts[most - score] ?? 0;
    starts[most - score] = place + 1;
    hits[place] = rows[rank] ?? 0;
    scores[place] = score;
  }
  return { hits, scores };
};
