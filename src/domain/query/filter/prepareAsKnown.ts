import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { entryFacets, targetFacets } from "#domain/query/facets.ts";

import { type Bits, emptyBits, hasBit, rowsOf, setBit } from "./bits.ts";
import { asHolders, type IndexColumn, type RowSet, type ValuesOf } from "./column.ts";
import {
  type ColumnKey,
  daysOfTargets,
  oncePerKey,
  type Prepared,
  preparedOf,
  readersFor,
  type Table,
} from "./prepare.ts";
import type { FilterDays } from "./recordDays.ts";
import { asRow, firstRow, type NumberByRow, type Row } from "./row.ts";

/** How the rows of a whole table and those of the same table as of a day belong together. */
interface Rows<Item> {
  /** By row of the whole table: the row as of the day, or -1. */
  readonly known: Int32Array;
  /** By row as of the day: the row of the whole table. */
  readonly whole: readonly Row<Item>[];
  /** The rows as of the day of what isn't the same object as in the whole table. */
  readonly changed: Bits<Item>;
}

/** `known` has some of the items of `whole`, in the same order. */
const rowsIn = <Item extends { readonly id: string }>(
  whole: readonly Item[],
  known: readonly Item[],
): Rows<Item> => {
  const knownRows = new Int32Array(whole.length).fill(-1);
  const wholeRows: Row<Item>[] = [];
  const changed = emptyBits<Item>(known.length);
  for (const [row, one] of whole.entries()) {
    const at = wholeRows.length;
    const own = known[at];
    if (own?.id !== one.id) continue;
    if (own !== one) setBit(changed, asRow<Item>(at));
    knownRows[row] = at;
    wholeRows.push(asRow(row));
  }
  return { known: knownRows, whole: wholeRows, changed };
};

/** A column as of the day. Only what isn't the same object is read again. */
const columnIn = <Item>(
  column: IndexColumn<Item>,
  { known, changed }: Rows<Item>,
  items: readonly Item[],
  valuesOf: ValuesOf<Item> | undefined,
): IndexColumn<Item> => {
  const added = new Map<string, Row<Item>[]>();
  for (const row of rowsOf(changed)) {
    const one = items[row];
    for (const value of new Set(one === undefined ? [] : valuesOf?.(one))) {
      const rows = added.get(value);
      if (rows === undefined) added.set(value, [row]);
      else rows.push(row);
    }
  }
  const moved = new Map<string, RowSet<Item>>();
  for (const [value, rowSet] of column) {
    const rows: Row<Item>[] = [];
    for (const row of "rows" in rowSet ? rowSet.rows : rowsOf(rowSet.bits)) {
      const at = asRow<Item>(known[row] ?? -1);
      if (at >= 0 && !hasBit(changed, at)) rows.push(at);
    }
    const others = added.get(value);
    const all = others === undefined ? rows : [...rows, ...others].sort((a, b) => a - b);
    if (all.length > 0) moved.set(value, asHolders(all, items.length));
  }
  // Those that nothing has in the whole data set, such as a grade that a later page changed.
  for (const [value, rows] of added) {
    if (!column.has(value)) moved.set(value, asHolders(rows, items.length));
  }
  return moved;
};

/** The days by which a record is filtered are known with it. */
const daysIn = <Item>(
  { main, published }: FilterDays<Item>,
  { whole }: Rows<Item>,
): FilterDays<Item> => {
  const of = (days: NumberByRow<Item>): NumberByRow<Item> =>
    Int32Array.from(whole, (row) => days[row] ?? 0);
  return { main: { starts: of(main.starts), ends: of(main.ends) }, published: of(published) };
};

/** The columns of a table as of the day, each made when it is asked for: a page reads few of them. */
const columnsIn = <Item>(
  whole: Table<Item>,
  rows: Rows<Item>,
  items: readonly Item[],
  readers: ReadonlyMap<ColumnKey, ValuesOf<Item>>,
): Table<Item>["columnOf"] =>
  oncePerKey((key) => columnIn(whole.columnOf(key), rows, items, readers.get(key)));

/** The tables of a data set as of a day, from those of the whole one. */
export const prepareAsKnown = (whole: Prepared, dataset: Dataset): Prepared => {
  const cached = preparedOf.get(dataset);
  if (cached !== undefined) return cached;
  const { entries, targets } = dataset;
  const entryRows = rowsIn(whole.entries.items, entries);
  const targetRows = rowsIn(whole.targets.items, targets);
  const days = daysIn(whole.entries.days, entryRows);
  const policyRows = targetRows.whole.map((row) =>
    asRow<Entry>(entryRows.known[whole.policyRows[row] ?? firstRow] ?? -1),
  );
  const prepared: Prepared = {
    dataset,
    entries: {
      items: entries,
      days,
      columnOf: columnsIn(
        whole.entries,
        entryRows,
        entries,
        readersFor(entryFacets, (entry) => entry),
      ),
    },
    targets: {
      items: targets,
      days: daysOfTargets(days, policyRows),
      columnOf: columnsIn(
        whole.targets,
        targetRows,
        targets,
        readersFor(targetFacets, ({ entry }) => entry),
      ),
    },
    policyRows,
    targetRow: (id) => {
      const row = whole.targetRow(id);
      const at = row === undefined ? -1 : (targetRows.known[row] ?? -1);
      return at < 0 ? undefined : asRow(at);
    },
    // What changes on a later day has no effect before it.
    lifecycles: entryRows.whole.map((row) => whole.lifecycles[row]),
  };
  preparedOf.set(dataset, prepared);
  return prepared;
};
