// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- browsers forget that a table restyled as blocks is one
import { useDeferredValue, useMemo } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { records } from "#messages/views/records.ts";
import { SortHeading } from "#ui/tables/SortHeading.tsx";
import type { Sorting } from "#ui/tables/sorting.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";

import { recordColumns } from "./columns.ts";
import { RecordChunk } from "./RecordChunk.tsx";
import type { RecordOrder } from "#features/records/params.ts";

interface Props {
  readonly entries: readonly Entry[];
  readonly dataset: Dataset;
  readonly sorting: RecordOrder;
  readonly onSort: (sorting: Sorting) => void;
  /** Whether a text is searched for, so that rows say where it was found. */
  readonly isSearched: boolean;
}

/** Up to here every row is drawn, so that find, print and screen readers have them all. */
export const DRAW_ALL = 200;
/** Rows that are drawn at once: they fill a screen, and wait for nothing. */
const FIRST = 32;
const CHUNK = 20;

/** Where each stretch of so many rows begins. */
const startsOf = (count: number): readonly number[] =>
  Array.from(
    { length: Math.ceil(Math.max(0, count - FIRST) / CHUNK) },
    (_none, at) => FIRST + at * CHUNK,
  );

/**
 * All records, one line each; condensed to short paragraphs where the table would be squeezed.
 */
export const RecordTable = ({ entries, dataset, sorting, onSort, isSearched }: Props) => {
  const printing = usePrinting();
  // In a long list a row is a line, and to look through ten thousand texts would take too long.
  const explains = isSearched && entries.length <= DRAW_ALL;
  const now = useMemo(() => ({ entries, explains }), [entries, explains]);
  // What is in view comes first, and the rest of the rows right after; paper takes all at once.
  const settled = useDeferredValue(now);
  const later = printing ? now : settled;
  const always = printing || later.entries.length <= DRAW_ALL;
  return (
    <table
      aria-rowcount={entries.length + 1}
      className="group/table block w-full table-fixed border-collapse text-small @4xl:table"
      data-long={entries.length > DRAW_ALL || undefined}
      role="table"
    >
      <caption className="sr-only">{records.caption}</caption>
      <thead className="sr-only @4xl:not-sr-only @4xl:table-header-group" role="rowgroup">
        <tr aria-rowindex={1} className="text-left" role="row">
          {recordColumns.map(({ key, label, width, align, descendingFirst }) => (
            <SortHeading
              align={align}
              className={`sticky top-(--above) z-10 border-b border-ink bg-paper pr-3 pb-0.5 align-bottom font-semibold print:static ${width}`}
              column={key}
              descendingFirst={descendingFirst === true}
              key={key}
              label={label}
              onSort={onSort}
              sorting={sorting}
              tableFrom="4xl"
            />
          ))}
        </tr>
      </thead>
      <RecordChunk
        always
        dataset={dataset}
        entries={entries.slice(0, FIRST)}
        explains={explains}
        from={2}
      />
      {startsOf(later.entries.length).map((start) => (
        // By its place: what is near the view stays so, whatever stands there.
        <RecordChunk
          always={always}
          dataset={dataset}
          entries={later.entries.slice(start, start + CHUNK)}
          explains={later.explains}
          from={start + 2}
          key={start}
        />
      ))}
    </table>
  );
};
