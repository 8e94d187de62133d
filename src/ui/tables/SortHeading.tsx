// oxlint-disable jsx-a11y/no-redundant-roles -- browsers forget that a table restyled as blocks is one
import type { Sorting } from "./sorting.ts";

interface Props {
  readonly column: string;
  readonly label: string;
  readonly className?: string;
  readonly align?: "left" | "right" | undefined;
  readonly sorting: Sorting | undefined;
  /** Without it, the column can't be sorted by. */
  readonly onSort?: ((sorting: Sorting) => void) | undefined;
  /** Whether the first click sorts in descending order, as is usual for counts and dates. */
  readonly descendingFirst?: boolean;
  /**
   * The container width from which on the table is laid out as a table. Below it, its headers are for screen
   * readers only and must not take the focus.
   */
  readonly tableFrom?: TableFrom | undefined;
}

/** Widths from which on a stacked table is laid out as a table, named like container queries. */
export type TableFrom = "2xl" | "4xl";

/** Shows either the plain label or the sort button of a header, by container width. */
const turns = {
  "2xl": { word: "@2xl:hidden", button: "hidden @2xl:inline-block" },
  "4xl": { word: "@4xl:hidden", button: "hidden @4xl:inline-block" },
} as const;

const ariaSort = (column: string, sorting: Sorting | undefined) =>
  sorting?.key !== column ? undefined : sorting.descending ? "descending" : "ascending";

const arrow = (column: string, sorting: Sorting | undefined): string => {
  if (sorting?.key !== column) return "";
  return sorting.descending ? "↓" : "↑";
};

/** A column header, with a button that sorts by the column. */
export const SortHeading = ({
  column,
  label,
  className = "",
  align,
  sorting,
  onSort,
  descendingFirst = false,
  tableFrom,
}: Props) => {
  const descending = sorting?.key === column ? !sorting.descending : descendingFirst;
  const mark = (
    <span
      aria-hidden="true"
      className={`inline-block w-4 text-center ${align === "right" ? "-ml-4" : ""}`}
    >
      {arrow(column, sorting)}
    </span>
  );
  return (
    <th
      aria-sort={ariaSort(column, sorting)}
      className={`${align === "right" ? "text-right" : ""} ${className}`}
      role="columnheader"
      scope="col"
    >
      {onSort === undefined ? (
        <span className="inline-block min-h-6 break-keep leading-6">{label}</span>
      ) : (
        <>
          {tableFrom === undefined ? null : <span className={turns[tableFrom].word}>{label}</span>}
          <button
            className={`min-h-6 leading-6 font-semibold whitespace-nowrap hover:underline ${tableFrom === undefined ? "" : turns[tableFrom].button}`}
            onClick={() => onSort({ key: column, descending })}
            type="button"
          >
            {/* Left of the label over numbers, in the gap between columns, so that label and numbers end at
                the same edge. */}
            {align === "right" ? mark : null}
            {label}
            {align === "right" ? null : mark}
          </button>
        </>
      )}
    </th>
  );
};
