import { setBit, wordsFor } from "#domain/filter/bits.ts";
import type { TextHits } from "#domain/textSearch.ts";
import type { SearchResult } from "./searcher.ts";

/**
 * What a search found, as the filters take it. `null` where the query asked for nothing, and so doesn't
 * narrow.
 */
export const searchRows = (
  { hits, clauses, near }: SearchResult,
  rows: number,
): TextHits | null => {
  if (clauses === 0) return null;
  const bits = new Uint32Array(wordsFor(rows));
  for (const row of hits) setBit(bits, row);
  return { rows: bits, ranked: hits, near };
};
