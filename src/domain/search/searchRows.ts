import { type Bits, setBit, wordsFor } from "#domain/filter/bits.ts";
import type { SearchResult } from "./searchResult.ts";

/**
 * The rows that a search found as a set of bits, as the filters take it. `null` where the query asked
 * for nothing, and so doesn't narrow.
 */
export const searchRows = ({ hits, clauses }: SearchResult, rows: number): Bits | null => {
  if (clauses === 0) return null;
  const bits = new Uint32Array(wordsFor(rows));
  for (const row of hits) setBit(bits, row);
  return bits;
};
