import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";

import type { Bits } from "./bits.ts";
import type { RowList } from "./row.ts";

/** What a text finds in a table. */
export interface TextHits<Item> {
  /** The rows that hold it. */
  readonly rows: Bits<Item>;
  /** The same rows, the best match first; undefined where all match alike. */
  readonly ranked: RowList<Item> | undefined;
  /** Words that nothing holds and for which near misses stand in. */
  readonly near: readonly string[];
}

/** Finds a text in a table. `null`: the text asks for nothing. */
export type TextSearch<Item> = (query: string) => TextHits<Item> | null;

/**
 * How far a text has been searched for: wholly; but by pinyin, whose file isn't there; in titles alone, as
 * the search can't be had; or in titles alone until it is there.
 */
export type SearchExtent = "whole" | "without-pinyin" | "titles" | "pending";

/** A search for each table that the selection filters. How it is done, the snapshot needn't know. */
export interface TextSearches {
  readonly entries: TextSearch<Entry>;
  readonly targets: TextSearch<TargetEntry>;
  readonly extent: SearchExtent;
}
