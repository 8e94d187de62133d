import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";

import type { Bits } from "./bits.ts";
import type { RowList } from "./row.ts";

/** The hits of a text in a table. */
export interface TextHits<Item> {
  /** The rows that match. */
  readonly rows: Bits<Item>;
  /** The same rows, best match first; undefined where all match equally. */
  readonly ranked: RowList<Item> | undefined;
  /** Words without a match, replaced by near misses. */
  readonly near: readonly string[];
}

/** Searches a table for a text. `null`: the text contains nothing to search for. */
export type TextSearch<Item> = (query: string) => TextHits<Item> | null;

/**
 * How far a text has been searched for: completely; without pinyin, whose file isn't loaded; in titles alone,
 * as the search failed to load; or in titles alone until it is loaded.
 */
export type SearchExtent = "whole" | "without-pinyin" | "titles" | "pending";

/** Finds the ids of items of a data set as of a day that differ from those of the whole one. */
export type FindInChanged = (
  known: Dataset,
  table: "entries" | "targets",
  query: string,
) => ReadonlySet<string>;

/** A search for each table that the selection filters. The snapshot doesn't depend on how it is done. */
export interface TextSearches {
  readonly entries: TextSearch<Entry>;
  readonly targets: TextSearch<TargetEntry>;
  readonly extent: SearchExtent;
  /**
   * What a query finds in a data set as of a day among the items that aren't the same in the whole one, by their
   * ids. Absent where only titles are searched, which don't change.
   */
  readonly foundInChanged?: FindInChanged;
}
