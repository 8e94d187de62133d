// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- browsers forget that a table restyled as blocks is one
import type { TableProps } from "./DataTable.tsx";
import { SortHeading } from "./SortHeading.tsx";

/** The row of heads of a table: those of columns that compare sort by it. */
export const TableHead = <Row,>({
  columns,
  sorting,
  onSort,
}: Pick<TableProps<Row>, "columns" | "sorting" | "onSort">) => (
  <tr className="border-b border-ink text-left" role="row">
    {columns.map(({ key, label, compare, align, headClassName = "" }) => (
      <SortHeading
        className={`py-1.5 pr-4 align-bottom font-semibold ${align === "right" ? "text-right" : ""} ${headClassName}`}
        column={key}
        key={key}
        label={label}
        onSort={compare === undefined ? undefined : onSort}
        sorting={sorting}
      />
    ))}
  </tr>
);
