// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- browsers forget that a table restyled as blocks is one
import { type Column, RestOfRows, sortRows, type TableProps } from "./DataTable.tsx";
import { keyed } from "#ui/keyed.ts";
import { usePrerenderedRowLimit } from "#ui/screen/prerendered.ts";
import { SortChooser } from "./SortChooser.tsx";
import { TableHead } from "./TableHead.tsx";

const cellClass = ({ align, heading, className = "" }: Column<never>): string =>
  [
    heading === true
      ? "block font-semibold @2xl:font-normal"
      : "grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-2 before:text-muted before:content-[attr(data-label)/'']",
    "py-1 text-left font-normal @2xl:table-cell @2xl:py-1.5 @2xl:pr-4 @2xl:before:content-none",
    align === "right" ? "@2xl:text-right" : "",
    className,
  ].join(" ");

interface Props<Row> extends TableProps<Row> {
  /** How many rows a prerendered page has, where the default is too many. */
  readonly mostPrerendered?: number;
}

/** A table on wide containers; on narrow ones, rows are stacked blocks with a label beside each value. */
export const StackTable = <Row,>({
  caption,
  rows,
  rowKey,
  columns,
  sorting,
  onSort,
  mostPrerendered,
}: Props<Row>) => {
  const drawn = usePrerenderedRowLimit(rows.length, mostPrerendered);
  return (
    <div className="@container">
      {onSort === undefined ? null : (
        <SortChooser
          className="@2xl:hidden"
          onSort={onSort}
          options={columns.filter(({ compare }) => compare !== undefined)}
          sorting={sorting}
        />
      )}
      <table className="block w-full border-collapse text-small @2xl:table" role="table">
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only @2xl:not-sr-only @2xl:table-header-group" role="rowgroup">
          <TableHead columns={columns} onSort={onSort} sorting={sorting} tableFrom="2xl" />
        </thead>
        <tbody className="block @2xl:table-row-group" role="rowgroup">
          {keyed(sortRows(rows, columns, sorting).slice(0, drawn), rowKey).map(([rowId, row]) => (
            <tr
              className="block border-b border-rule py-2 align-top hover:bg-fill/60 @2xl:table-row @2xl:py-0"
              key={rowId}
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
                    data-label={column.label}
                    key={column.key}
                    role="cell"
                  >
                    {/* A single element, so that the grid of a stacked row has two columns. */}
                    <div>{column.cell(row)}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <RestOfRows count={rows.length - drawn} />
    </div>
  );
};
