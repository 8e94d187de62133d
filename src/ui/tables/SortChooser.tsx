import { useId } from "react";

import { tables } from "#messages/ui.ts";

import { Button } from "#ui/frame/Button.tsx";
import type { Sorting } from "./sorting.ts";

/** A column that rows can be sorted by. */
interface SortOption {
  readonly key: string;
  readonly label: string;
  /** Whether descending order comes first, as is usual for counts and dates. */
  readonly descendingFirst?: boolean;
}

interface Props {
  readonly options: readonly SortOption[];
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting) => void;
  /** The class that hides this from the width on at which the table has column headers. */
  readonly className: string;
}

/** Chooses the sort order where the table shows no column headers. */
export const SortChooser = ({ options, sorting, onSort, className }: Props) => {
  const id = useId();
  return (
    <div className={`mb-2 flex flex-wrap items-center gap-2 text-small print:hidden ${className}`}>
      <label htmlFor={id}>{tables.sortBy}</label>
      <select
        className="min-h-11 max-w-full min-w-0 rounded-plain border border-rule bg-panel px-2"
        id={id}
        onChange={({ target }) => {
          const option = options.find(({ key }) => key === target.value);
          onSort({ key: target.value, descending: option?.descendingFirst === true });
        }}
        value={sorting?.key}
      >
        {options.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
      {sorting === undefined ? null : (
        <Button
          className="min-h-11 px-3"
          onClick={() => onSort({ ...sorting, descending: !sorting.descending })}
        >
          {sorting.descending ? tables.descending : tables.ascending}
        </Button>
      )}
    </div>
  );
};
