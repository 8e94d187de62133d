import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { type Bits, countShared, emptyBits, narrow } from "#domain/query/filter/bits.ts";
import { addRows, countRowsOfSet } from "#domain/query/filter/column.ts";
import type { CountedTable } from "#domain/query/filter/countedTable.ts";
import {
  alternativeQuestion,
  type BodyCell,
  type CellPart,
  cellParts,
  isCellOn,
} from "#domain/query/selection/bodyCells.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { compareTexts } from "#languages/order.ts";

import type { FacetOption } from "#figures/facetBars/facetOptions.ts";

/** One switch of the table. */
interface CellState {
  readonly part: CellPart;
  readonly count: number;
  readonly isOn: boolean;
  /** Whether it would widen what is shown: 'or 12'. */
  readonly isWider: boolean;
}

/** A body with what it does in the rows that would stay. */
export interface BodyRow extends FacetOption {
  readonly state: "included" | "excluded" | "open";
  /** Of rows that concern the body, in the role that is asked for. */
  readonly count: number;
  readonly cells: readonly CellState[];
}

interface BodyRows {
  readonly chosen: readonly BodyRow[];
  /** Those that find something within what is shown, the most first. */
  readonly open: readonly BodyRow[];
  /** Those that would only widen it. */
  readonly wider: readonly BodyRow[];
  readonly empty: readonly BodyRow[];
}

/** How many of the rows that pass the chosen bodies issued, rather than being their subject. */
export const issuedCount = (
  { slice: { result, bodiesBy, total } }: CountedTable,
  { facets, match }: Selection,
): number => {
  const { include } = facets.agency;
  const issuedBy = (bodies: readonly string[]): Bits<Entry | TargetEntry> => {
    const bits = emptyBits<Entry | TargetEntry>(total);
    for (const body of bodies) {
      const rowSet = bodiesBy.issued.get(body);
      if (rowSet !== undefined) addRows(bits, rowSet);
    }
    return bits;
  };
  const mask = issuedBy(include);
  if (match === "all") for (const body of include) narrow(mask, issuedBy([body]));
  return countShared(result.mask, mask);
};

const cellOf = (
  { slice: { result, bodiesBy } }: CountedTable,
  selection: Selection,
  cell: BodyCell,
): CellState => {
  const isOn = isCellOn(selection, cell);
  const beside = alternativeQuestion(selection, cell);
  const rowSet = bodiesBy[cell.part].get(cell.body);
  const among = beside === undefined ? result.mask : result.except(beside);
  return {
    part: cell.part,
    count: rowSet === undefined ? 0 : countRowsOfSet(among, rowSet),
    isOn,
    // Of a body that is asked for in any part, one part is narrower.
    isWider: !isOn && (beside === "partners" || (beside === "agency" && selection.role !== "any")),
  };
};

const foundBy = ({ cells }: BodyRow, isWider: boolean): number =>
  cells.reduce((sum, cell) => sum + (cell.isWider === isWider ? cell.count : 0), 0);

/** The bodies by what they do: those chosen, those that would leave something, those that wouldn't. */
export const bodyRows = (
  options: readonly FacetOption[],
  table: CountedTable,
  selection: Selection,
): BodyRows => {
  const { include, exclude } = selection.facets.agency;
  const counts = table.slice.result.counts("agency");
  const rows = options.map((option): BodyRow => {
    const { value } = option;
    const state = include.includes(value)
      ? "included"
      : exclude.includes(value)
        ? "excluded"
        : "open";
    const cells = cellParts.map((part) => cellOf(table, selection, { body: value, part }));
    return { ...option, state, count: counts.get(value) ?? 0, cells };
  });
  const isChosen = (row: BodyRow): boolean =>
    row.state !== "open" || row.cells.some(({ isOn }) => isOn);
  const rest = rows.filter((row) => !isChosen(row));
  const found = (isWider: boolean) => (row: BodyRow) => foundBy(row, isWider);
  const ranked = (list: readonly BodyRow[], by: (row: BodyRow) => number): readonly BodyRow[] =>
    list
      .filter((row) => by(row) > 0)
      .toSorted((a, b) => by(b) - by(a) || compareTexts(a.label, b.label));
  const open = ranked(rest, found(false));
  const others = rest.filter((row) => !open.includes(row));
  const wider = ranked(others, found(true));
  return {
    chosen: rows.filter(isChosen),
    open,
    wider,
    empty: others.filter((row) => !wider.includes(row)),
  };
};
