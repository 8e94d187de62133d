import { type Part, bodiesInPart } from "#domain/query/bodyPart.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { entryFacets, type FacetKey, targetFacets, facets } from "#domain/query/facets.ts";
import { sharedGoals } from "./goalRows.ts";
import { columnSteps, type IndexColumn, type ValuesOf } from "./column.ts";
import { type ByRow, type EntryRow, type NumberByRow, rowsBy, type TargetRow } from "./row.ts";
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
  /** A column; empty where all values of the facet depend on the as-of day. */
  readonly columnOf: (key: ColumnKey) => IndexColumn<Item>;
  readonly days: FilterDays<Item>;
}

export interface Prepared {
  readonly dataset: Dataset;
  readonly entries: Table<Entry>;
  readonly targets: Table<TargetEntry>;
  /** The row of a target's policy among the entries. */
  readonly policyRows: ByRow<TargetEntry, EntryRow>;
  readonly targetRow: (id: string) => TargetRow | undefined;
  /** When an entry's status changes; undefined for what isn't a document. */
  readonly lifecycles: ByRow<Entry, Lifecycle | undefined>;
}

/** Memoises a function of a key. */
export const oncePerKey = <Key, Made>(make: (key: Key) => Made): ((key: Key) => Made) => {
  const cache = new Map<Key, Made>();
  return (key) => {
    const result = cache.get(key) ?? make(key);
    cache.set(key, result);
    return result;
  };
};

/** What reads the values of each column. */
export const readersFor = <Item>(
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

function* tableSteps<Item>(
  items: readonly Item[],
  valuesOf: Readonly<Record<FacetKey, ValuesOf<Item>>>,
  entryOf: (item: Item) => Entry,
  days: FilterDays<Item>,
): Steps<Table<Item>> {
  const columns = yield* columnSteps(items, readersFor(valuesOf, entryOf));
  return { items, days, columnOf: (key) => columns.get(key) ?? new Map() };
}

/** Targets have the days of their policies. */
export const daysOfTargets = (
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

/** @throws Error naming a target whose policy isn't among the records */
const policyRow = ({ id, entry }: TargetEntry, rows: ReadonlyMap<string, EntryRow>): EntryRow => {
  const row = rows.get(entry.id);
  if (row === undefined) throw new Error(`target ${id}: no record ${entry.id} in the data set`);
  return row;
};

/** The tables of data sets, whole or as of a day. */
export const preparedOf = new WeakMap<Dataset, Prepared>();

/**
 * Prepares a data set for filtering, once.
 * @throws Error naming a target whose policy isn't among the records.
 */
export function* prepareSteps(dataset: Dataset): Steps<Prepared> {
  const cached = preparedOf.get(dataset);
  if (cached !== undefined) return cached;
  const rows = rowsBy(dataset.entries, ({ id }) => id);
  yield;
  const days = recordDays(dataset.entries);
  yield;
  const entries = yield* tableSteps(dataset.entries, entryFacets, (entry) => entry, days);
  yield;
  const policyRows = dataset.targets.map((target) => policyRow(target, rows));
  const ofTargets = daysOfTargets(days, policyRows);
  const targets = yield* tableSteps(dataset.targets, targetFacets, ({ entry }) => entry, ofTargets);
  yield;
  sharedGoals(dataset.targets);
  yield;
  const targetRows = rowsBy(dataset.targets, ({ id }) => id);
  const prepared: Prepared = {
    dataset,
    entries,
    targets,
    policyRows,
    targetRow: (id) => targetRows.get(id),
    lifecycles: dataset.entries.map((entry) => lifecycleOf(entry, dataset)),
  };
  preparedOf.set(dataset, prepared);
  return prepared;
}

/** The same in one go. */
export const prepare = (dataset: Dataset): Prepared => runToEnd(prepareSteps(dataset));
