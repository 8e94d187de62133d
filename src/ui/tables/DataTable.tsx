import type { ReactNode } from "react";

import { tables } from "#messages/ui.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";

import { useRowLimit } from "#ui/screen/Later.tsx";
import { OpenAll, useOpened } from "./opened.tsx";
import type { Sorting } from "./sorting.ts";
import { TableHead } from "./TableHead.tsx";

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** The label before its cells where rows are stacked, if a shorter one says as much; none where they say it. */
  readonly stackedLabel?: string | null;
  readonly cell: (row: Row) => ReactNode;
  /** Compares in ascending order. Without it, the column can't be sorted by. */
  readonly compare?: (a: Row, b: Row) => number;
  /** Whether the first click sorts in descending order, as is usual for counts and dates. */
  readonly descendingFirst?: boolean;
  readonly align?: "left" | "right";
  /** Whether the cell only repeats another of its row: it is then hidden where rows are stacked. */
  readonly isIdle?: (row: Row) => boolean;
  /** Whether the cell is its row's header. One column of a table is. */
  readonly heading?: boolean;
  readonly className?: string;
  /** Classes of its header, where the column is shown only on wide screens. */
  readonly headClassName?: string;
}

/** Until a reader opens the whole list, a table has its first rows and a button. */
export interface Opens {
  readonly first: number;
  /** The words of the button: 'Show all 1,176 sources'. */
  readonly all: (count: number) => string;
}

/** Props common to all kinds of table. */
export interface TableProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly sorting?: Sorting | undefined;
  readonly onSort?: ((sorting: Sorting) => void) | undefined;
  readonly opens?: Opens | undefined;
  /** Of rows that stand apart below the others: the heading before the first of them. */
  readonly apart?: ((row: Row) => string | undefined) | undefined;
}

/** `rows` in the order of `sorting`; equal rows keep their order. */
export const sortRows = <Row,>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | undefined,
): readonly Row[] => {
  const compare = columns.find(({ key }) => key === sorting?.key)?.compare;
  if (compare === undefined || sorting === undefined) return rows;
  const sign = sorting.descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(a, b));
};

/** Says how many rows a prerendered page leaves out. */
export const RestOfRows = ({ count }: { readonly count: number }) =>
  count === 0 ? null : <p className="py-1.5 text-small text-muted">{tables.rowsFollow(count)}</p>;

/** A table with sortable columns. It scrolls sideways where it doesn't fit. */
export const DataTable = <Row,>({
  caption,
  rows,
  rowKey,
  columns,
  sorting,
  onSort,
  opens,
}: TableProps<Row>) => {
  const printing = usePrinting();
  const { ref, isOpen, open } = useOpened<HTMLDivElement>(caption);
  const isWhole = opens === undefined || isOpen || printing || rows.length <= opens.first;
  const drawn = useRowLimit(isWhole ? rows.length : opens.first);
  return (
    <div className="relative overflow-x-auto" ref={ref}>
      <table className="w-full border-collapse text-small">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <TableHead columns={columns} onSort={onSort} sorting={sorting} />
        </thead>
        <tbody>
          {sortRows(rows, columns, sorting)
            .slice(0, drawn)
            .map((row, at) => (
              <tr
                className="border-b border-rule align-top hover:bg-fill/60"
                data-index={at}
                key={rowKey(row)}
              >
                {columns.map(({ key, cell, align, heading, className = "" }) => {
                  const classes = `py-1.5 pr-4 text-left font-normal ${align === "right" ? "text-right" : ""} ${className}`;
                  return heading === true ? (
                    <th className={classes} key={key} scope="row">
                      {cell(row)}
                    </th>
                  ) : (
                    <td className={classes} key={key}>
                      {cell(row)}
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
      {isWhole ? (
        <RestOfRows count={rows.length - drawn} />
      ) : (
        <OpenAll onOpen={() => open(opens.first)}>{opens.all(rows.length)}</OpenAll>
      )}
    </div>
  );
};
