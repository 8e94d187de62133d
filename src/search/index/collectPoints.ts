import { fieldBits } from "#search/documents/searchDoc.ts";
import { begun, begunFigure, mistyped, points, whole } from "#search/score.ts";
import type { SearchResult } from "#search/searcher.ts";

import type { BareIndex } from "./searchIndex.ts";
import type { TermRange } from "./termRange.ts";

const fieldMask = (1 << fieldBits) - 1;

const pointTables = [mistyped, begun, whole, begunFigure].map((met) =>
  Uint8Array.from({ length: 1 << fieldBits }, (_, field) => points(field, met)),
);

/** Raises, for every document of a range of terms, its points in `best` to those of the match. */
export const collect = (
  { offsets, postings }: Pick<BareIndex, "offsets" | "postings">,
  range: TermRange,
  best: Uint8Array,
): void => {
  for (let term = range.from; term < range.to; term += 1) {
    const table = pointTables[range.metBy(term)];
    if (table === undefined) continue;
    const end = offsets[term + 1] ?? 0;
    for (let at = offsets[term] ?? 0; at < end; at += 1) {
      const posting = postings[at] ?? 0;
      const rank = posting >>> fieldBits;
      const value = table[posting & fieldMask] ?? 0;
      if (value > (best[rank] ?? 0)) best[rank] = value;
    }
  }
};

/** The posting list of one term as a result: rows in the order of the list, and the points of each. */
export const listOf = (
  { offsets, postings, rows }: Pick<BareIndex, "offsets" | "postings" | "rows">,
  { from, metBy }: TermRange,
): Pick<SearchResult, "hits" | "scores"> => {
  const start = offsets[from] ?? 0;
  const hits = new Uint32Array((offsets[from + 1] ?? 0) - start);
  const scores = new Uint16Array(hits.length);
  const table = pointTables[metBy(from)];
  for (let at = 0; at < hits.length; at += 1) {
    const posting = postings[start + at] ?? 0;
    hits[at] = rows[posting >>> fieldBits] ?? 0;
    scores[at] = table?.[posting & fieldMask] ?? 0;
  }
  return { hits, scores };
};
