import type { Dataset } from "#domain/dataset/dataset.ts";
import { entryFacets, targetFacets } from "#domain/query/facets.ts";

import { rowsOf } from "./bits.ts";
import { asHolders, type IndexColumn, type RowSet, type ValuesOf } from "./column.ts";
import {
  type ColumnKey,
  daysOfTargets,
  policyRow,
  type Prepared,
  preparedOf,
  readersFor,
  type Table,
} from "./prepare.ts";
import { recordDays } from "./recordDays.ts";
import { asRow, type Row, rowsBy } from "./row.ts";

/**
 * A column for a shorter table: `rowIn` has the row there of each row here, or -1, and `added` further rows by
 * value. In a table with `total` rows.
 */
const columnIn = <Item>(
  column: IndexColumn<Item>,
  rowIn: Int32Array,
  added: ReadonlyMap<string, readonly Row<Item>[]>,
  total: number,
): IndexColumn<Item> => {
  const moved = new Map<string, RowSet<Item>>();
  for (const [value, rowSet] of column) {
    const rows: Row<Item>[] = [...(added.get(value) ?? [])];
    for (const row of "rows" in rowSet ? rowSet.rows : rowsOf(rowSet.bits)) {
      const at = rowIn[row] ?? -1;
      if (at >= 0) rows.push(asRow(at));
    }
    if (rows.length > 0)
      moved.set(
        value,
        asHolders(
          rows.sort((a, b) => a - b),
          total,
        ),
      );
  }
  return moved;
};

/** A table of those items that were known, in the same order. Only those that aren't the same are read again. */
const tableAsKnown = <Item extends { readonly id: string }>(
  whole: Table<Item>,
  items: readonly Item[],
  {
    days,
    readersOf,
  }: Pick<Table<Item>, "days"> & {
    readonly readersOf: ReadonlyMap<ColumnKey, ValuesOf<Item>>;
  },
): Table<Item> => {
  const rowIn = new Int32Array(whole.items.length).fill(-1);
  const changed: Item[] = [];
  const changedRows: Row<Item>[] = [];
  let at = 0;
  for (const [row, one] of whole.items.entries()) {
    const own = items[at];
    if (own === undefined) break;
    if (own.id !== one.id) continue;
    if (own === one) rowIn[row] = at;
    else {
      changed.push(own);
      changedRows.push(asRow(at));
    }
    at += 1;
  }
  const columns = new Map<ColumnKey, IndexColumn<Item>>();
  for (const [key, column] of whole.columns) {
    const added = new Map<string, Row<Item>[]>();
    const valuesOf = readersOf.get(key);
    for (const [place, row] of changedRows.entries()) {
      const one = changed[place];
      for (const value of new Set(one === undefined ? [] : valuesOf?.(one))) {
        const rows = added.get(value);
        if (rows === undefined) added.set(value, [row]);
        else rows.push(row);
      }
    }
    columns.set(key, columnIn(column, rowIn, added, items.length));
  }
  return { items, columns, days };
};

/** The tables of a data set as of a day, from those of the whole one. */
export const prepareAsKnown = (whole: Prepared, dataset: Dataset): Prepared => {
  const known = preparedOf.get(dataset);
  if (known !== undefined) return known;
  const rows = rowsBy(dataset.entries, ({ id }) => id);
  const wholeRows = rowsBy(whole.entries.items, ({ id }) => id);
  const days = recordDays(dataset.entries);
  const policyRows = dataset.targets.map((target) => policyRow(target, rows));
  const prepared: Prepared = {
    dataset,
    entries: tableAsKnown(whole.entries, dataset.entries, {
      days,
      readersOf: readersFor(entryFacets, (entry) => entry),
    }),
    targets: tableAsKnown(whole.targets, dataset.targets, {
      days: daysOfTargets(days, policyRows),
      readersOf: readersFor(targetFacets, ({ entry }) => entry),
    }),
    policyRows,
    targetRows: rowsBy(dataset.targets, ({ id }) => id),
    // What changes on a later day has no effect before it.
    lifecycles: dataset.entries.map(({ id }) => {
      const row = wholeRows.get(id);
      return row === undefined ? undefined : whole.lifecycles[row];
    }),
  };
  preparedOf.set(dataset, prepared);
  return prepared;
};
