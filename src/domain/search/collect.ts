import { begun, begunFigure, points, slipped, whole } from "./score.ts";
import { fieldBits } from "./searchDoc.ts";
import type { BareIndex } from "./searchIndex.ts";
import type { TermRange } from "./terms.ts";

const fieldMask = (1 << fieldBits) - 1;

const pointTables = [slipped, begun, whole, begunFigure].map((met) =>
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
