import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Bits, emptyBits, rowsOf, setBit } from "#domain/query/filter/bits.ts";
import { type ByRow, firstRow, nextRow, type Row } from "#domain/query/filter/row.ts";
import type { TextSearch, TextSearches } from "#domain/query/filter/textSearch.ts";

/** A plain search, whose preparation is done in steps or, at the latest, by the first query. */
interface PlainSearch<Item> {
  readonly search: TextSearch<Item>;
  /** Reads the texts of some more rows and returns whether any are left. */
  readonly prepare: (rows: number) => boolean;
}

const plainSearchOf = <Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): PlainSearch<Item> => {
  const texts: string[] = [];
  const textBy: ByRow<Item, string> = texts;
  const prepare = (count: number): boolean => {
    for (const item of items.slice(texts.length, texts.length + count)) {
      texts.push(textOf(item).toLowerCase());
    }
    return texts.length < items.length;
  };
  let last: { readonly query: string; readonly found: Bits<Item> } | undefined;
  const search: TextSearch<Item> = (query) => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return null;
    prepare(items.length);
    const found = emptyBits<Item>(items.length);
    const look = (row: Row<Item>): void => {
      const text = textBy[row] ?? "";
      if (words.every((word) => text.includes(word))) setBit(found, row);
    };
    // A longer query can't match rows that the shorter one didn't.
    if (last !== undefined && query.startsWith(last.query)) rowsOf(last.found).forEach(look);
    else for (let row: Row<Item> = firstRow; row < texts.length; row = nextRow(row)) look(row);
    last = { query, found };
    return { rows: found, ranked: undefined, near: [] };
  };
  return { search, prepare };
};

/** The plain searches of a data set, which should be prepared in steps where it has many rows. */
export interface PlainSearches extends TextSearches {
  /** Does some of the preparation, about a millisecond of it, and returns whether any is left. */
  readonly prepareSome: () => boolean;
}

const STEP = 1000;

/**
 * Finds words in titles as written. It is used while the full search is being loaded, so that typing never
 * waits. It shares none of the full search's folding, as that would bring its code into the first load.
 */
export const plainSearches = (dataset: Dataset): PlainSearches => {
  const entries = plainSearchOf(dataset.entries, ({ record: { title } }) =>
    [title.en, title.short, title.zh].join(" "),
  );
  const targets = plainSearchOf(
    dataset.targets,
    ({ target, policy }) => `${target.metric} ${policy.title.en}`,
  );
  return {
    entries: entries.search,
    targets: targets.search,
    extent: "pending",
    prepareSome: () => entries.prepare(STEP) || targets.prepare(STEP),
  };
};
