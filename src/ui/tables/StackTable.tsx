// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- browsers forget that a table restyled as blocks is one
import { type ReactNode, type Ref, type RefCallback, useMemo } from "react";

import { keyed } from "#ui/keyed.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";

import { useRowLimit } from "#ui/screen/Later.tsx";
import { type Column, RestOfRows, sortRows, type TableProps } from "./DataTable.tsx";
import { OpenAll, useOpened } from "./opened.tsx";
import { SortChooser } from "./SortChooser.tsx";
import { TableHead } from "./TableHead.tsx";
import { useWindowRows } from "./useWindowRows.ts";

const cellClass = ({ align, heading, stackedLabel, className = "" }: Column<never>): string =>
  [
    heading === true || stackedLabel === null
      ? `block @2xl:font-normal ${heading === true ? "font-semibold" : ""}`
      : "grid grid-cols-[min(6.5rem,40%)_minmax(0,1fr)] gap-x-2 before:text-muted before:content-[attr(data-label)/'']",
    "py-1 text-left font-normal @2xl:table-cell @2xl:py-1.5 @2xl:pr-4 @2xl:before:content-none",
    align === "right" ? "@2xl:text-right" : "",
    className,
  ].join(" ");

/** Of a list that was opened, rows beyond this number are rendered only near the reader's window. */
const RENDER_ALL = 200;
/** Rows rendered at once, and the height of one in pixels before any was measured. */
const FIRST = 32;
const ESTIMATE = 56;

interface RowsProps<Row> extends Pick<TableProps<Row>, "columns" | "rowKey" | "apart"> {
  readonly rows: readonly Row[];
  /** The place of the first among all rows. */
  readonly from?: number;
  readonly measure?: RefCallback<Element>;
}

const Apart = ({ columns, children }: { readonly columns: number; readonly children: string }) => (
  <tr className="block border-b border-rule @2xl:table-row" role="row">
    <th
      className="block pt-6 pb-1.5 text-left font-normal text-muted @2xl:table-cell"
      colSpan={columns}
      role="columnheader"
      scope="colgroup"
    >
      {children}
    </th>
  </tr>
);

const Rows = <Row,>({ columns, rowKey, rows, from = 0, measure, apart }: RowsProps<Row>) =>
  keyed(rows, rowKey).flatMap(([rowId, row], at) => {
    const [before] = rows.slice(at - 1, at);
    const heading = apart?.(row);
    const isFirst = heading !== undefined && (before === undefined || apart?.(before) !== heading);
    return [
      ...(isFirst
        ? [
            <Apart columns={columns.length} key={heading}>
              {heading}
            </Apart>,
          ]
        : []),
      <tr
        className="block border-b border-rule py-2 align-top hover:bg-fill/60 @2xl:table-row @2xl:py-0"
        data-index={from + at}
        key={rowId}
        ref={measure}
        role="row"
      >
        {columns.map((column) =>
          column.heading === true ? (
            <th className={cellClass(column)} key={column.key} role="rowheader" scope="row">
              {column.cell(row)}
            </th>
          ) : (
            <td
              className={`${cellClass(column)} ${column.isIdle?.(row) === true ? "@max-2xl:sr-only" : ""}`}
              data-label={column.stackedLabel === undefined ? column.label : column.stackedLabel}
              key={column.key}
              role="cell"
            >
              {/* A single element, so that the grid of a stacked row has two columns. */}
              <div>{column.cell(row)}</div>
            </td>
          ),
        )}
      </tr>,
    ];
  });

/** An empty row as high as the rows that it replaces, which are out of view. */
const Spacer = ({ height, columns }: { readonly height: number; readonly columns: number }) =>
  height <= 0 ? null : (
    <tr aria-hidden="true" className="invisible block @2xl:table-row">
      <td className="block p-0 leading-none @2xl:table-cell" colSpan={columns} style={{ height }}>
        …
      </td>
    </tr>
  );

interface FrameProps<Row> extends Pick<
  TableProps<Row>,
  "caption" | "columns" | "sorting" | "onSort"
> {
  readonly count?: number;
  readonly list?: Ref<HTMLTableElement>;
  readonly children: ReactNode;
}

const Frame = <Row,>({
  caption,
  columns,
  sorting,
  onSort,
  count,
  list,
  children,
}: FrameProps<Row>) => (
  <table
    aria-rowcount={count === undefined ? undefined : count + 1}
    className="block w-full border-collapse text-small @2xl:table"
    ref={list}
    role="table"
  >
    <caption className="sr-only">{caption}</caption>
    <thead className="sr-only @2xl:not-sr-only @2xl:table-header-group" role="rowgroup">
      <TableHead columns={columns} onSort={onSort} sorting={sorting} tableFrom="2xl" />
    </thead>
    <tbody className="block @2xl:table-row-group" role="rowgroup">
      {children}
    </tbody>
  </table>
);

/** The rows of a long list that are near the reader's window. */
const WindowedTable = <Row,>({ rows, rowKey, columns, ...rest }: TableProps<Row>) => {
  // By the text of all keys: what is measured stays known while the rows are the same.
  const text = rows.map(rowKey).join("\n");
  const keyOf = useMemo(() => {
    const keys = text.split("\n");
    return (place: number): string => keys[place] ?? "";
  }, [text]);
  const { list, measure, from, to, spacers } = useWindowRows<HTMLTableElement>({
    count: rows.length,
    keyOf,
    first: FIRST,
    estimate: ESTIMATE,
  });
  const heights = spacers ?? { before: from * ESTIMATE, after: (rows.length - to) * ESTIMATE };
  return (
    <Frame {...rest} columns={columns} count={rows.length} list={list}>
      <Spacer columns={columns.length} height={heights.before} />
      <Rows
        columns={columns}
        from={from}
        measure={measure}
        rowKey={rowKey}
        rows={rows.slice(from, to)}
      />
      <Spacer columns={columns.length} height={heights.after} />
    </Frame>
  );
};

/** A table on wide containers; on narrow ones, rows are stacked blocks with a label beside each value. */
export const StackTable = <Row,>({
  caption,
  rows,
  rowKey,
  columns,
  sorting,
  onSort,
  opens,
  apart,
}: TableProps<Row>) => {
  const printing = usePrinting();
  const { ref, isOpen, open } = useOpened<HTMLDivElement>(caption);
  const sorted = sortRows(rows, columns, sorting);
  const isWhole = opens === undefined || isOpen || printing || rows.length <= opens.first;
  const wanted = isWhole ? rows.length : opens.first;
  const drawn = useRowLimit(wanted);
  const table = { caption, columns, onSort, sorting };
  return (
    <div className="@container" ref={ref}>
      {onSort === undefined ? null : (
        <SortChooser
          className="@2xl:hidden"
          onSort={onSort}
          options={columns.filter(({ compare }) => compare !== undefined)}
          sorting={sorting}
        />
      )}
      {opens !== undefined && isOpen && !printing && rows.length > RENDER_ALL ? (
        <WindowedTable {...table} rowKey={rowKey} rows={sorted} />
      ) : (
        <Frame {...table}>
          <Rows apart={apart} columns={columns} rowKey={rowKey} rows={sorted.slice(0, drawn)} />
        </Frame>
      )}
      {isWhole ? (
        <RestOfRows count={rows.length - drawn} />
      ) : (
        <OpenAll onOpen={() => open(opens.first)}>{opens.all(rows.length)}</OpenAll>
      )}
    </div>
  );
};
