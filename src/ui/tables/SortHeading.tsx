// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- browsers forget that a table restyled as blocks is one
import type { Sorting } from "./sorting.ts";

interface Props {
  readonly column: string;
  readonly label: string;
  readonly className?: string;
  readonly align?: "left" | "right" | undefined;
  readonly sorting: Sorting | undefined;
  /** Absent: the column can't be sorted by. */
  readonly onSort?: ((sorting: Sorting) => void) | undefined;
  /** True where the first click puts the largest first, as one wants it of counts and dates. */
  readonly descendingFirst?: boolean;
  /**
   * The width of its container from which on the table stands as one. Below, its heads are for screen
   * readers alone and must not take the focus.
   */
  readonly tableFrom?: TableFrom | undefined;
}

/** Widths at which a stacked table becomes one, as container queries name them. */
export type TableFrom = "2xl" | "4xl";

/** How the plain word and the button of a head take turns. */
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

/** The head of a column, with the button that sorts by it. */
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
            {/* Before the word over numbers, so that it ends where they do, and in the gap there. */}
            {align === "right" ? mark : null}
            {label}
            {align === "right" ? null : mark}
          </button>
        </>
      )}
    </th>
  );
};
