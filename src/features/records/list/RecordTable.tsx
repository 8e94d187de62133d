// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- browsers forget that a table restyled as blocks is one
import { type CSSProperties, useCallback } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { entryKind } from "#domain/schema/records.ts";
import { kindLabels } from "#messages/words/labels.ts";
import { records } from "#messages/views/records.ts";
import { KindMark } from "#parts/records/KindMark.tsx";
import { SortHeading } from "#ui/tables/SortHeading.tsx";
import type { Sorting } from "#ui/tables/sorting.ts";
import { Later, useLater } from "#ui/screen/useLater.tsx";
import { RestOfRows } from "#ui/tables/DataTable.tsx";
import { usePrerenderedRowLimit } from "#ui/screen/prerendered.ts";
import { useWindowRows } from "#ui/tables/useWindowRows.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";

import { recordColumns } from "./columns.ts";
import { LINE_HEIGHT, RecordRow, rowsHeight } from "./RecordRow.tsx";
import type { RecordOrder } from "#figures/recordList/recordOrder.ts";

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

interface RoomProps {
  readonly rows: number;
  /** Height in pixels; undefined before a row was measured. */
  readonly height: number | undefined;
}

const rowsStyle = (rows: number): CSSProperties => Object.fromEntries([["--rows", String(rows)]]);

/** One empty row as high as those that it stands for, which are out of view. */
const Room = ({ rows, height }: RoomProps) =>
  rows <= 0 ? null : (
    // Ruled as rows are: where borders collapse, half of a rule counts for the row below it. Unseen: to browsers,
    // what is seen would move with each row that is drawn.
    <tr
      aria-hidden="true"
      className="invisible block @4xl:table-row @4xl:border-b @4xl:border-rule"
    >
      <td
        className={`block p-0 leading-none @4xl:table-cell ${height === undefined ? rowsHeight : ""}`}
        colSpan={8}
        height={height === undefined ? undefined : Math.round(height)}
        style={height === undefined ? rowsStyle(rows) : undefined}
      >
        …
      </td>
    </tr>
  );

/**
 * All records, one line each; condensed to short paragraphs where the table would be squeezed.
 */
export const RecordTable = ({ entries, dataset, sorting, onSort, isSearched }: Props) => {
  const printing = usePrinting();
  // In a long list a row is a line, and to look through ten thousand texts would take too long.
  const explains = isSearched && entries.length <= DRAW_ALL;
  const { length } = entries;
  // What fills a screen comes first, and the rest of a list that is drawn whole right after.
  const settled = useLater(entries);
  const all = printing || length <= DRAW_ALL;
  const keyOf = useCallback((place: number) => entries[place]?.id ?? "", [entries]);
  const { list, measure, from, to, room } = useWindowRows<HTMLTableElement>({
    count: length,
    keyOf,
    first: FIRST,
    estimate: LINE_HEIGHT,
    all,
  });
  const end = all && !printing && settled !== entries ? Math.min(FIRST, length) : to;
  const drawn = usePrerenderedRowLimit(end);
  return (
    <>
      {/* Between the two forms of the table a kind is a mark alone. */}
      <p className="hidden gap-x-4 pb-1 text-small text-muted @4xl:flex @6xl:hidden">
        {entryKind.options.map((kind) => (
          <span key={kind}>
            <KindMark decorative kind={kind} /> {kindLabels[kind]}
          </span>
        ))}
      </p>
      <table
        aria-rowcount={length + 1}
        className="group/table block w-full wrap-anywhere [overflow-anchor:none] table-fixed border-collapse text-small @4xl:table"
        data-long={length > DRAW_ALL || undefined}
        ref={list}
        role="table"
      >
        <caption className="sr-only">{records.caption}</caption>
        <thead
          className="sr-only @4xl:not-sr-only @4xl:table-header-group"
          data-table-head=""
          role="rowgroup"
        >
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
        <tbody className="block @4xl:table-row-group" role="rowgroup">
          <Room height={room?.before} rows={from} />
          <Later>
            {entries.slice(from, drawn).map((entry, at) => (
              <RecordRow
                dataset={dataset}
                entry={entry}
                explains={explains}
                key={entry.id}
                measure={all ? undefined : measure}
                place={from + at}
              />
            ))}
          </Later>
          <Room height={room?.after} rows={length - end} />
        </tbody>
      </table>
      <RestOfRows count={end - drawn} />
    </>
  );
};
