import { type Bits, clearBit, countShared, hasBit, setBit, wordsFor } from "./bits.ts";

/**
 * The rows that hold one value: as bits where they are many, as a list of row numbers where they are
 * fewer than one in 32, so that a column of thousands of rare values stays as small as its rows.
 */
export type Holders = { readonly bits: Bits } | { readonly rows: Uint32Array };

/** One facet's values, each with the rows that hold it. A row may hold none, one or many. */
export type Column = ReadonlyMap<string, Holders>;

const asHolders = (rows: readonly number[], words: number): Holders => {
  if (rows.length < words) return { rows: Uint32Array.from(rows) };
  const bits = new Uint32Array(words);
  for (const row of rows) setBit(bits, row);
  return { bits };
};

/** What a row holds in one column. It may name a value twice; it counts once. */
export type ValuesOf<Row> = (row: Row) => readonly string[];

/** Reads several columns in one pass, so that each row is fetched from memory once for all of them. */
export const buildColumns = <Row, Key>(
  rows: readonly Row[],
  readers: Iterable<readonly [Key, ValuesOf<Row>]>,
): ReadonlyMap<Key, Column> => {
  const columns = [...readers].map(([key, valuesOf]) => {
    return { key, valuesOf, lists: new Map<string, number[]>() };
  });
  let row = 0;
  for (const item of rows) {
    for (const { valuesOf, lists } of columns) {
      for (const value of valuesOf(item)) {
        const list = lists.get(value);
        if (list === undefined) lists.set(value, [row]);
        else if (list[list.length - 1] !== row) list.push(row);
      }
    }
    row += 1;
  }
  const words = wordsFor(rows.length);
  const asColumn = (lists: ReadonlyMap<string, readonly number[]>): Column =>
    new Map([...lists].map(([value, list]) => [value, asHolders(list, words)]));
  return new Map(columns.map(({ key, lists }) => [key, asColumn(lists)]));
};

/** A column of a few values for a table of so many rows, to be filled in any order. */
export const emptyColumn = (rows: number) => {
  const column = new Map<string, { readonly bits: Bits }>();
  const add = (value: string, row: number): void => {
    let holders = column.get(value);
    if (holders === undefined) {
      holders = { bits: new Uint32Array(wordsFor(rows)) };
      column.set(value, holders);
    }
    setBit(holders.bits, row);
  };
  return { column, add };
};

/** Adds the holders of a value to `bits`. */
export const addHolders = (bits: Bits, holders: Holders): void => {
  if ("rows" in holders) {
    for (const row of holders.rows) setBit(bits, row);
    return;
  }
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) | (holders.bits[word] ?? 0);
  }
};

/** Takes the holders of a value out of `bits`. */
export const removeHolders = (bits: Bits, holders: Holders): void => {
  if ("rows" in holders) {
    for (const row of holders.rows) clearBit(bits, row);
    return;
  }
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) & ~(holders.bits[word] ?? 0);
  }
};

/** How many of `bits` hold the value. */
export const countHolders = (bits: Bits, holders: Holders): number => {
  if (!("rows" in holders)) return countShared(bits, holders.bits);
  let count = 0;
  for (const row of holders.rows) if (hasBit(bits, row)) count += 1;
  return count;
};
