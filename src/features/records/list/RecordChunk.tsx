// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- browsers forget that a table restyled as blocks is one
import type { CSSProperties } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { useNear } from "#ui/screen/useNear.ts";

import { RecordRow } from "./RecordRow.tsx";

interface Props {
  readonly entries: readonly Entry[];
  readonly dataset: Dataset;
  /** Whether rows say where the text of the selection was found. */
  readonly explains: boolean;
  /** Place of the first row in the table. */
  readonly from: number;
  /** True where all rows are to be drawn, whether they are in view or not. */
  readonly always: boolean;
}

/**
 * The height of so many rows: exact in the table, where every row of a long list is a line and its
 * rule, or else the page would shift as rows are drawn and a glide to its top would end short of it.
 * Condensed, rows are about as high as this.
 */
const standIn =
  "h-[calc(var(--rows)*88px)] @4xl:h-[calc(var(--rows)*25px)] pointer-coarse:@4xl:h-[calc(var(--rows)*37px)]";

const rowsStyle = (rows: number): CSSProperties => Object.fromEntries([["--rows", String(rows)]]);

/** A stretch of rows. Far from view, one empty row of the same height stands for it. */
export const RecordChunk = ({ entries, dataset, explains, from, always }: Props) => {
  const { ref, near, height } = useNear(always);
  return (
    <tbody className="block @4xl:table-row-group" ref={ref} role="rowgroup">
      {always || near ? (
        entries.map((entry, at) => (
          <RecordRow
            dataset={dataset}
            entry={entry}
            explains={explains}
            index={from + at}
            key={entry.id}
          />
        ))
      ) : (
        // Ruled as rows are: where borders collapse, half of a rule counts for the row below it.
        <tr aria-hidden="true" className="block @4xl:table-row @4xl:border-b @4xl:border-rule">
          <td
            className={`block p-0 leading-none @4xl:table-cell ${height === undefined ? standIn : ""}`}
            colSpan={8}
            height={height === undefined ? undefined : Math.round(height)}
            style={rowsStyle(entries.length)}
          >
            …
          </td>
        </tr>
      )}
    </tbody>
  );
};
