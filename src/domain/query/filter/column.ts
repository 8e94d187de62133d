import { type Steps, runToEnd } from "#domain/steps.ts";
import {
  type Bits,
  clearBit,
  countShared,
  emptyBits,
  hasBit,
  narrow,
  setBit,
  wordsFor,
} from "./bits.ts";
import { firstRow, listRows, nextRow, type Row, type RowList } from "./row.ts";

/**
 * The rows with one value: as bits where they are many, as a list of row numbers where they are fewer than
 * one in 32, so that a column of thousands of rare values needs memory only in proportion to its rows.
 */
export type RowSet<Item> = { readonly bits: Bits<Item> } | { readonly rows: RowList<Item> };

/** One facet's values, each with its rows. A row may have no value, one or several. */
export type IndexColumn<Item> = ReadonlyMap<string, RowSet<Item>>;

/** Rows, in ascending order, as a set in a table with `total` rows. */
export const asHolders = <Item>(rows: readonly Row<Item>[], total: number): RowSet<Item> => {
  if (rows.length < wordsFor(total)) return { rows: listRows(rows) };
  const bits = emptyBits<Item>(total);
  for (const row of rows) setBit(bits, row);
  return { bits };
};

/** The values of a row in one column. Duplicates count once. */
export type ValuesOf<Item> = (item: Item) => readonly string[];

/** Rows that are read in a step. */
const IN_STEP = 128;

/** Builds several columns in one pass, so that each row is fetched from memory once for all of them. */
export function* columnSteps<Item, Key>(
  items: readonly Item[],
  readers: Iterable<readonly [Key, ValuesOf<Item>]>,
): Steps<ReadonlyMap<Key, IndexColumn<Item>>> {
  const columns = [...readers].map(([key, valuesOf]) => {
    return { key, valuesOf, lists: new Map<string, Row<Item>[]>() };
  });
  let row: Row<Item> = firstRow;
  for (const item of items) {
    if (row % IN_STEP === 0) yield;
    for (const { valuesOf, lists } of columns) {
      for (const value of valuesOf(item)) {
        const list = lists.get(value);
        if (list === undefined) lists.set(value, [row]);
        else if (list[list.length - 1] !== row) list.push(row);
      }
    }
    row = nextRow(row);
  }
  const asColumn = (lists: ReadonlyMap<string, readonly Row<Item>[]>): IndexColumn<Item> =>
    new Map([...lists].map(([value, list]) => [value, asHolders(list, items.length)]));
  const built = new Map<Key, IndexColumn<Item>>();
  for (const { key, lists } of columns) {
    yield;
    built.set(key, asColumn(lists));
  }
  return built;
}

/** The same in one go. */
export const buildColumns = <Item, Key>(
  ...given: Parameters<typeof columnSteps<Item, Key>>
): ReadonlyMap<Key, IndexColumn<Item>> => runToEnd(columnSteps(...given));

/** A column of few values for a table of `rows` rows, to be filled in any order. */
export const emptyColumn = <Item>(rows: number) => {
  const column = new Map<string, { readonly bits: Bits<Item> }>();
  const add = (value: string, row: Row<Item>): void => {
    let rowSet = column.get(value);
    if (rowSet === undefined) {
      rowSet = { bits: emptyBits(rows) };
      column.set(value, rowSet);
    }
    setBit(rowSet.bits, row);
  };
  return { column, add };
};

/** Adds the row set of a value to `bits`. */
export const addRows = <Item>(bits: Bits<Item>, rowSet: RowSet<NoInfer<Item>>): void => {
  if ("rows" in rowSet) {
    for (const row of rowSet.rows) setBit(bits, row);
    return;
  }
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) | (rowSet.bits[word] ?? 0);
  }
};

/** Removes the row set of a value from `bits`. */
export const removeRows = <Item>(bits: Bits<Item>, rowSet: RowSet<NoInfer<Item>>): void => {
  if ("rows" in rowSet) {
    for (const row of rowSet.rows) clearBit(bits, row);
    return;
  }
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) & ~(rowSet.bits[word] ?? 0);
  }
};

/** Those rows of `bits` that have the value. */
export const rowsAmong = <Item>(bits: Bits<Item>, rowSet: RowSet<NoInfer<Item>>): Bits<Item> => {
  const among = bits.slice();
  if (!("rows" in rowSet)) {
    narrow(among, rowSet.bits);
    return among;
  }
  among.fill(0);
  for (const row of rowSet.rows) if (hasBit(bits, row)) setBit(among, row);
  return among;
};

/** How many rows of `bits` have the value. */
export const countRowsOfSet = <Item>(bits: Bits<Item>, rowSet: RowSet<NoInfer<Item>>): number => {
  if (!("rows" in rowSet)) return countShared(bits, rowSet.bits);
  let count = 0;
  for (const row of rowSet.rows) if (hasBit(bits, row)) count += 1;
  return count;
};
