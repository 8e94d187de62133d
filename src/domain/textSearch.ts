import type { Dataset } from "./dataset.ts";
import { type Bits, setBit, wordsFor } from "./filter/bits.ts";

/** Which rows of a table hold a text. `null`: the text asks for nothing. */
export type TextSearch = (query: string) => Bits | null;

/** A search for each table that the selection filters. */
export interface TextSearches {
  readonly entries: TextSearch;
  readonly targets: TextSearch;
}

const scan =
  <Row>(rows: readonly Row[], textOf: (row: Row) => string): TextSearch =>
  (query) => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return null;
    const bits = new Uint32Array(wordsFor(rows.length));
    rows.forEach((row, at) => {
      const text = textOf(row).toLowerCase();
      if (words.every((word) => text.includes(word))) setBit(bits, at);
    });
    return bits;
  };

/**
 * Finds words as they stand in titles. It answers while the real search is on its way, so that
 * typing never waits.
 */
export const plainSearches = ({ entries, targets }: Dataset): TextSearches => ({
  entries: scan(entries, ({ record: { title } }) => [title.en, title.short, title.zh].join(" ")),
  targets: scan(targets, ({ target, policy }) => `${target.metric} ${policy.title.en}`),
});
