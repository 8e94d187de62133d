import { useId } from "react";

import { Button } from "#ui/Button.tsx";

import { recordColumns } from "./columns.ts";
import { parseSorting, type RecordSorting } from "./sortRecords.ts";

interface Props {
  readonly sorting: RecordSorting;
  readonly onSort: (sorting: RecordSorting) => void;
}

/** The order of the records, where the table has no head to click. */
export const SortChooser = ({ sorting, onSort }: Props) => {
  const id = useId();
  return (
    <div className="mb-2 flex items-center gap-2 text-small @4xl:hidden print:hidden">
      <label htmlFor={id}>Sort by</label>
      <select
        className="min-h-11 rounded-plain border border-rule bg-panel px-2"
        id={id}
        onChange={({ target }) => {
          const column = recordColumns.find(({ key }) => key === target.value);
          const sign = column?.descendingFirst === true ? "-" : "";
          onSort(parseSorting(`${sign}${target.value}`));
        }}
        value={sorting.key}
      >
        {recordColumns.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
      <Button
        className="min-h-11 px-3"
        onClick={() => onSort({ ...sorting, descending: !sorting.descending })}
      >
        {sorting.descending ? "Descending ↓" : "Ascending ↑"}
      </Button>
    </div>
  );
};
