// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- browsers forget that a table restyled as blocks is one
import { SortHeading, type TableFrom } from "./SortHeading.tsx";
import type { Sorting } from "./sorting.ts";

/** The parts of a column that its header needs. */
interface Head {
  readonly key: string;
  readonly label: string;
  /** Without it, the column can't be sorted by. */
  readonly compare?: unknown;
  readonly descendingFirst?: boolean;
  readonly align?: "left" | "right";
  readonly headClassName?: string;
}

interface Props {
  readonly columns: readonly Head[];
  readonly sorting?: Sorting | undefined;
  readonly onSort?: ((sorting: Sorting) => void) | undefined;
  /** For a table that stacks below a width; see `SortHeading`. */
  readonly tableFrom?: TableFrom;
}

/** The header row of a table: columns with `compare` get a sort button. */
export const TableHead = ({ columns, sorting, onSort, tableFrom }: Props) => (
  <tr className="border-b border-ink text-left" role="row">
    {columns.map(({ key, label, compare, descendingFirst, align, headClassName = "" }) => (
      <SortHeading
        align={align}
        className={`py-1.5 pr-4 align-bottom font-semibold break-keep ${headClassName}`}
        column={key}
        descendingFirst={descendingFirst === true}
        key={key}
        label={label}
        onSort={compare === undefined ? undefined : onSort}
        sorting={sorting}
        tableFrom={tableFrom}
      />
    ))}
  </tr>
);
