import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";

declare const item: unique symbol;

/**
 * The number of a row in a table of such items, counted from 0. At run time a number; to the compiler a row
 * of one table isn't a row of another, and no other number is a row.
 */
export type Row<Item> = number & { readonly [item]: Item };

export type EntryRow = Row<Entry>;
export type TargetRow = Row<TargetEntry>;

/**
 * A value for each row of a table, looked up by rows of that table alone. Any list as long as the table can
 * become one; from then on it belongs to that table.
 */
export type ByRow<Item, Value> = { readonly length: number; readonly [item]?: Item } & {
  readonly [row in Row<Item>]: Value;
};

export type NumberByRow<Item> = ByRow<Item, number>;

/** A list of rows of a table, as compact as a typed array. */
export interface RowList<Item> extends Iterable<Row<Item>> {
  readonly length: number;
  readonly [at: number]: Row<Item>;
  at(place: number): Row<Item> | undefined;
  every(holds: (row: Row<Item>) => boolean): boolean;
  some(holds: (row: Row<Item>) => boolean): boolean;
  includes(row: Row<Item>): boolean;
  forEach(visit: (row: Row<Item>) => void): void;
  join(between: string): string;
  subarray(from: number, to?: number): RowList<Item>;
}

/* oxlint-disable typescript/no-unsafe-type-assertion -- brands exist only for the compiler, and only
   here does a number become a row. Callers have to ensure that it belongs to the table. */

/** Brands a number as a row. */
export const asRow = <Item>(at: number): Row<Item> => at as Row<Item>;

/** Brands row numbers as a list of rows. */
export const asRows = <Item>(numbers: Int32Array | Uint32Array): RowList<Item> =>
  numbers as unknown as RowList<Item>;

/* oxlint-enable typescript/no-unsafe-type-assertion */

/** The first row of any table, and the successor of a row: for iterating over all of them. */
export const firstRow: Row<never> = asRow(0);
export const nextRow = <Item>(row: Row<Item>): Row<Item> => asRow(row + 1);

/** The row at a place within a list. */
export const rowAt = <Item>(rows: RowList<Item>, place: number): Row<Item> =>
  rows[place] ?? firstRow;

export const listRows = <Item>(rows: readonly Row<Item>[]): RowList<Item> =>
  asRows(Int32Array.from(rows));

/** The item of a table in a row. */
export const itemAt = <Item>(items: readonly Item[], row: Row<NoInfer<Item>>): Item | undefined =>
  items[row];

/** The rows of a table by a key of their items. */
export const rowsBy = <Item, Key>(
  items: readonly Item[],
  keyOf: (one: Item) => Key,
): ReadonlyMap<Key, Row<Item>> => new Map(items.map((one, at) => [keyOf(one), asRow<Item>(at)]));

/** The row of an item, if it is in the table. */
export const rowOf = <Item>(items: readonly Item[], one: NoInfer<Item>): Row<Item> | undefined => {
  const at = items.indexOf(one);
  return at < 0 ? undefined : asRow(at);
};
