import { type Part, bodiesInPart } from "#domain/query/bodyPart.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { entryFacets, type FacetKey, targetFacets, facets } from "#domain/query/facets.ts";
import { sharedGoals } from "./goalRows.ts";
import { buildColumns, columnIn, type IndexColumn, type ValuesOf } from "./column.ts";
import {
  asRow,
  type ByRow,
  type EntryRow,
  type NumberByRow,
  type Row,
  rowsBy,
  type TargetRow,
} from "./row.ts";
import { type FilterDays, NO_DAY, recordDays } from "./recordDays.ts";
import { type Steps, runToEnd } from "#domain/steps.ts";
import { type Lifecycle, lifecycleOf } from "#domain/dataset/status.ts";

/**
 * The columns of a table: of facets, except values that depend on the as-of day, and of bodies by their part.
 */
export type ColumnKey = FacetKey | Exclude<Part, "any">;

/** A table prepared for filtering: a column per facet, and its days. Created once per data set. */
export interface Table<Item> {
  readonly items: readonly Item[];
  readonly columns: ReadonlyMap<ColumnKey, IndexColumn<Item>>;
  readonly days: FilterDays<Item>;
}

export interface Prepared {
  readonly dataset: Dataset;
  readonly entries: Table<Entry>;
  readonly targets: Table<TargetEntry>;
  /** The row of a target's policy among the entries. */
  readonly policyRows: ByRow<TargetEntry, EntryRow>;
  readonly targetRows: ReadonlyMap<string, TargetRow>;
  /** When an entry's status changes; undefined for what isn't a document. */
  readonly lifecycles: ByRow<Entry, Lifecycle | undefined>;
}

/** What reads the values of each column. */
const readersFor = <Item>(
  valuesOf: Readonly<Record<FacetKey, ValuesOf<Item>>>,
  entryOf: (item: Item) => Entry,
): ReadonlyMap<ColumnKey, ValuesOf<Item>> =>
  new Map([
    ...facets.flatMap(({ key, ofEntry }) =>
      ofEntry === undefined ? [] : [[key, valuesOf[key]] as const],
    ),
    ...(["issued", "lead", "co", "about"] as const).map(
      (part) => [part, (item: Item) => bodiesInPart[part](entryOf(item))] as const,
    ),
  ]);

const makeTable = <Item>(
  items: readonly Item[],
  valuesOf: Readonly<Record<FacetKey, ValuesOf<Item>>>,
  entryOf: (item: Item) => Entry,
  days: FilterDays<Item>,
): Table<Item> => ({
  items,
  days,
  columns: buildColumns(items, readersFor(valuesOf, entryOf)),
});

/** Targets have the days of their policies. */
const daysOfTargets = (
  { main, published }: FilterDays<Entry>,
  policyRows: readonly EntryRow[],
): FilterDays<TargetEntry> => {
  const ofPolicies = (days: NumberByRow<Entry>): NumberByRow<TargetEntry> =>
    Int32Array.from(policyRows, (row) => days[row] ?? NO_DAY);
  return {
    main: { starts: ofPolicies(main.starts), ends: ofPolicies(main.ends) },
    published: ofPolicies(published),
  };
};

const policyRow = ({ id, entry }: TargetEntry, rows: ReadonlyMap<string, EntryRow>): EntryRow => {
  const row = rows.get(entry.id);
  if (row === undefined) throw new Error(`target ${id}: no record ${entry.id} in the data set`);
  return row;
};

const preparedOf = new WeakMap<Dataset, Prepared>();

/**
 * Prepares a data set for filtering, once.
 * @throws Error naming a target whose policy isn't among the records.
 */
export function* prepareSteps(dataset: Dataset): Steps<Prepared> {
  const known = preparedOf.get(dataset);
  if (known !== undefined) return known;
  const rows = rowsBy(dataset.entries, ({ id }) => id);
  yield;
  const days = recordDays(dataset.entries);
  yield;
  const entries = makeTable(dataset.entries, entryFacets, (entry) => entry, days);
  yield;
  const policyRows = dataset.targets.map((target) => policyRow(target, rows));
  const ofTargets = daysOfTargets(days, policyRows);
  const targets = makeTable(dataset.targets, targetFacets, ({ entry }) => entry, ofTargets);
  yield;
  sharedGoals(dataset.targets);
  yield;
  const prepared: Prepared = {
    dataset,
    entries,
    targets,
    policyRows,
    targetRows: rowsBy(dataset.targets, ({ id }) => id),
    lifecycles: dataset.entries.map((entry) => lifecycleOf(entry, dataset)),
  };
  preparedOf.set(dataset, prepared);
  return prepared;
}

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

/** The same in one go. */
export const prepare = (dataset: Dataset): Prepared => runToEnd(prepareSteps(dataset));
