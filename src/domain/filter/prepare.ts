import { type Part, parts } from "#domain/selection/bodyPart.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { bodiesInPart, entryFacets, type StaticFacetKey, targetFacets } from "./facets.ts";
import { buildColumns, type Column, type ValuesOf } from "./column.ts";
import { type FacetKey, facetKeys } from "#domain/selection/selection.ts";
import { type Lifecycle, lifecycleOf } from "#domain/dataset/status.ts";

/** The columns of a table: of facets that no as-of day changes, and of bodies by their part. */
export type ColumnKey = StaticFacetKey | Exclude<Part, "any">;

/** A table made ready for filtering: a column per facet, days as numbers. Made once per data set. */
export interface Table<Row> {
  readonly rows: readonly Row[];
  readonly columns: ReadonlyMap<ColumnKey, Column>;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The first day by which a row was out. */
  readonly outs: Int32Array;
}

export interface Prepared {
  readonly dataset: Dataset;
  readonly entries: Table<Entry>;
  readonly targets: Table<TargetEntry>;
  /** For each row of `targets` the row of its policy in `entries`. */
  readonly policyRows: Int32Array;
  /** For each row of `entries` what changes its standing; undefined for what is no document. */
  readonly lifecycles: readonly (Lifecycle | undefined)[];
}

export const isStatic = (key: FacetKey): key is StaticFacetKey =>
  key !== "verdict" && key !== "reason" && key !== "status";

const makeTable = <Row>(
  rows: readonly Row[],
  facets: Record<StaticFacetKey, ValuesOf<Row>>,
  entryOf: (row: Row) => Entry,
): Table<Row> => ({
  rows,
  columns: buildColumns<Row, ColumnKey>(rows, [
    ...facetKeys.filter(isStatic).map((key) => [key, facets[key]] as const),
    ...parts
      .filter((part) => part !== "any")
      .map((part) => [part, (row: Row) => bodiesInPart[part](entryOf(row))] as const),
  ]),
  starts: Int32Array.from(rows, (row) => entryOf(row).main.start),
  ends: Int32Array.from(rows, (row) => entryOf(row).main.end),
  outs: Int32Array.from(rows, (row) => entryOf(row).out.end),
});

/**
 * Makes a data set ready for filtering.
 * @throws Error naming a target whose policy isn't among the records.
 */
export const prepare = (dataset: Dataset): Prepared => {
  const rows = new Map(dataset.entries.map(({ id }, row) => [id, row]));
  const rowOf = ({ id, entry }: TargetEntry): number => {
    const row = rows.get(entry.id);
    if (row === undefined) throw new Error(`target ${id}: no record ${entry.id} in the data set`);
    return row;
  };
  return {
    dataset,
    entries: makeTable(dataset.entries, entryFacets, (row) => row),
    targets: makeTable(dataset.targets, targetFacets, ({ entry }) => entry),
    policyRows: Int32Array.from(dataset.targets, rowOf),
    lifecycles: dataset.entries.map((entry) => lifecycleOf(entry, dataset)),
  };
};
