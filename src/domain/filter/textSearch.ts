import type { Bits } from "./bits.ts";

/** What a text finds in a table. */
export interface TextHits {
  /** The rows that hold it. */
  readonly rows: Bits;
  /** The same rows, the best match first; undefined where all match alike. */
  readonly ranked: Uint32Array | undefined;
  /** Words that nothing holds and for which near misses stand in. */
  readonly near: readonly string[];
}

/** Finds a text in a table. `null`: the text asks for nothing. */
export type TextSearch = (query: string) => TextHits | null;

/** A search for each table that the selection filters. How it is done, the snapshot needn't know. */
export interface TextSearches {
  readonly entries: TextSearch;
  readonly targets: TextSearch;
}
