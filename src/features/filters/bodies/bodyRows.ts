import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { type Bits, emptyBits, narrow } from "#domain/query/filter/bits.ts";
import { addRows } from "#domain/query/filter/column.ts";
import type { CountedTable } from "#domain/query/filter/countedTable.ts";
import {
  alternativeQuestion,
  type BodyCell,
  type CellPart,
  cellParts,
  isCellOn,
} from "#domain/query/selection/bodyCells.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { compareTexts } from "#messages/words/order.ts";

import type { FacetOption } from "#figures/facetBars/facetOptions.ts";

/** A switch for one part of a body. */
interface CellState {
  readonly part: CellPart;
  readonly count: number;
  readonly isOn: boolean;
  /** Whether switching it on adds to the selection: 'or 12'. */
  readonly isWider: boolean;
}

/** A body with counts of its parts among the rows of the selection. */
export interface BodyRow extends FacetOption {
  readonly state: "included" | "excluded" | "open";
  /** Rows that concern the body, in the selected role. */
  readonly count: number;
  readonly cells: readonly CellState[];
}

interface BodyRows {
  readonly chosen: readonly BodyRow[];
  /** Those that would narrow the selection and leave something, the largest count first. */
  readonly open: readonly BodyRow[];
  /** Those that would only widen the selection. */
  readonly wider: readonly BodyRow[];
  readonly empty: readonly BodyRow[];
}

/** Counts the selected rows that the chosen bodies issued, rather than those that are about them. */
export const issuedCount = (
  { slice: { result, bodyColumn, items } }: CountedTable,
  { facets, match }: Selection,
): number => {
  const { include } = facets.agency;
  const issuedBy = (bodies: readonly string[]): Bits<Entry | TargetEntry> => {
    const bits = emptyBits<Entry | TargetEntry>(items.length);
    for (const body of bodies) {
      const rowSet = bodyColumn("issued").get(body);
      if (rowSet !== undefined) addRows(bits, rowSet);
    }
    return bits;
  };
  const mask = issuedBy(include);
  if (match === "all") for (const body of include) narrow(mask, issuedBy([body]));
  return result.countAmong({ bits: mask });
};

const cellOf = (
  { slice: { result, bodyColumn } }: CountedTable,
  selection: Selection,
  cell: BodyCell,
): CellState => {
  const isOn = isCellOn(selection, cell);
  const beside = alternativeQuestion(selection, cell);
  const rowSet = bodyColumn(cell.part).get(cell.body);
  return {
    part: cell.part,
    count: rowSet === undefined ? 0 : result.countAmong(rowSet, beside),
    isOn,
    // Where the body is selected in any role, a single part narrows the selection.
    isWider: !isOn && (beside === "partners" || (beside === "agency" && selection.role !== "any")),
  };
};

const foundBy = ({ cells }: BodyRow, isWider: boolean): number =>
  cells.reduce((sum, cell) => sum + (cell.isWider === isWider ? cell.count : 0), 0);

/** Groups bodies: the chosen ones, those that would narrow or widen the selection, and those without rows. */
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
