import type { Bits } from "#domain/query/filter/bits.ts";
import type { SearchDoc } from "#search/documents/searchDoc.ts";

/** The result of a query. */
export interface SearchResult {
  /** Rows in the original document list, best match first. */
  readonly hits: Uint32Array;
  /** The score of each hit. Only their order is meaningful. */
  readonly scores: Uint16Array;
  /** How many terms were looked for; 0 where the query has none, being empty or of signs only. */
  readonly clauses: number;
  /**
   * The words, as typed, that near misses replaced, since no document contains them. Empty where no document
   * matches all terms either.
   */
  readonly near: readonly string[];
}

/** A searchable set of documents. */
export interface Searcher {
  /** `within`, if given, restricts the search to a set of the documents. */
  search(query: string, within?: Bits<SearchDoc>): SearchResult;
}

/**
 * Orders ranks by score, the highest first, keeping the order of equal ones, and returns the row of each.
 * `scoreOf` is indexed by rank.
 */
export const rankHits = (
  ranks: Uint32Array,
  scoreOf: Uint16Array,
  rows: Uint32Array,
): Pick<SearchResult, "hits" | "scores"> => {
  let most = 0;
  for (const rank of ranks) most = Math.max(most, scoreOf[rank] ?? 0);
  // Where each score begins, the highest first. Most queries give few distinct scores.
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
