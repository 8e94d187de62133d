import type { Dataset } from "./dataset.ts";
import { setBit, wordsFor } from "./filter/bits.ts";
import type { TextSearch } from "./snapshot.ts";

const scan =
  <Row>(rows: readonly Row[], textOf: (row: Row) => string): TextSearch =>
  (query) => {
    const words = query
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== "");
    if (words.length === 0) return null;
    const bits = new Uint32Array(wordsFor(rows.length));
    rows.forEach((row, at) => {
      const text = textOf(row).toLowerCase();
      if (words.every((word) => text.includes(word))) setBit(bits, at);
    });
    return bits;
  };

export const textSearch = (
  dataset: Dataset,
): { readonly entries: TextSearch; readonly targets: TextSearch } => ({
  entries: scan(dataset.entries, ({ record }) => JSON.stringify(record)),
  targets: scan(dataset.targets, ({ target, policy }) => `${target.metric} ${policy.title.en}`),
});
