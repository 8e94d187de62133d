import { type KeyboardEvent, useRef } from "react";

import { narrowTo } from "#domain/changeSelection.ts";
import { selecting, type Selection } from "#domain/selection.ts";
import { RouteLink } from "#ui/RouteLink.tsx";

import { type CellMark, type MatrixMarks, neighbour } from "./matrixMarks.ts";
import { pairWords } from "./pairWords.ts";

interface Props {
  readonly placed: MatrixMarks;
  readonly selection: Selection;
  readonly labelOf: (id: string) => string;
  readonly issued: (id: string) => number;
  /** Index of the cell that is pointed at or that the arrow keys stand on. */
  readonly active: number;
  readonly onActive: (at: number) => void;
}

const Square = ({ mark, cell }: { readonly mark: CellMark; readonly cell: number }) => (
  <>
    <rect
      className="fill-policy opacity-15"
      height={cell - 2}
      width={cell - 2}
      x={mark.x + 1}
      y={mark.y + 1}
    />
    {mark.side === 0 ? null : (
      <rect
        className="fill-policy"
        height={mark.side}
        width={mark.side}
        x={mark.x + (cell - mark.side) / 2}
        y={mark.y + (cell - mark.side) / 2}
      />
    )}
    {mark.number === "" ? null : (
      <text
        className="fill-paper"
        dominantBaseline="central"
        fontSize={Math.min(12, cell - 7)}
        textAnchor="middle"
        x={mark.x + cell / 2}
        y={mark.y + cell / 2}
      >
        {mark.number}
      </text>
    )}
  </>
);

/** The cells of the matrix, each a link. One of them is in the order of the Tab key, arrows lead on. */
export const MatrixCells = ({ placed, selection, labelOf, issued, active, onActive }: Props) => {
  const { cell, size, marks, labels } = placed;
  const root = useRef<SVGSVGElement>(null);
  const pointed = marks[active];
  // A filter may have taken the cell that was reached last.
  const current = pointed === undefined ? 0 : active;
  const move = (event: KeyboardEvent): void => {
    const next = neighbour(marks, active, event.key);
    if (next === undefined) return;
    event.preventDefault();
    root.current?.querySelectorAll<SVGElement>("a")[next]?.focus();
  };
  return (
    <svg
      aria-label="Matrix of bodies that issue together"
      height={size}
      ref={root}
      role="group"
      width={size}
    >
      <rect className="fill-panel" height={size} width={size} />
      {pointed === undefined ? null : (
        <g className="fill-fill">
          <rect height={cell} width={size} y={pointed.y} />
          <rect height={size} width={cell} x={pointed.x} />
        </g>
      )}
      <g aria-hidden="true">
        {labels.map(({ id, at }) => (
          <g key={id}>
            <rect
              className="fill-none stroke-rule"
              height={cell - 3}
              width={cell - 3}
              x={at - cell / 2 + 1.5}
              y={at - cell / 2 + 1.5}
            />
            {cell < 18 ? null : (
              <text
                className="fill-muted"
                dominantBaseline="central"
                fontSize={Math.min(12, cell - 7)}
                textAnchor="middle"
                x={at}
                y={at}
              >
                {issued(id)}
              </text>
            )}
          </g>
        ))}
      </g>
      {marks.map((mark, at) => (
        <RouteLink
          aria-label={pairWords(labelOf(mark.first), labelOf(mark.second), mark)}
          change={selecting(
            narrowTo(
              selection,
              { body: mark.first, part: "issued" },
              { body: mark.second, part: "issued" },
            ),
          )}
          className="outline-none [&>rect:first-child]:hover:stroke-ink [&>rect:first-child]:focus-visible:stroke-accent [&>rect:first-child]:focus-visible:stroke-2"
          key={`${mark.first} ${mark.second}`}
          onFocus={() => onActive(at)}
          onKeyDown={move}
          onPointerEnter={() => onActive(at)}
          tabIndex={at === current ? 0 : -1}
          to="/records"
        >
          <Square cell={cell} mark={mark} />
        </RouteLink>
      ))}
    </svg>
  );
};
