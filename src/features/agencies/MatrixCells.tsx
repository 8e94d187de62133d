import { type KeyboardEvent, useRef } from "react";

import { narrowTo } from "#domain/selection/changeSelection.ts";
import { selecting, type Selection } from "#domain/selection/selection.ts";
import { rem } from "#ui/rem.ts";
import { RouteLink } from "#ui/RouteLink.tsx";

import { type MatrixMarks, neighbour } from "./matrixMarks.ts";
import { MatrixSquare, OwnSquare } from "./MatrixSquare.tsx";
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

/** The cells of the matrix, each a link. One of them is in the order of the Tab key, arrows lead on. */
export const MatrixCells = ({ placed, selection, labelOf, issued, active, onActive }: Props) => {
  const { cell, size, marks, labels } = placed;
  const root = useRef<SVGSVGElement>(null);
  const pointed = marks[active];
  // A filter may have taken the cell that was reached last.
  const current = pointed === undefined ? 0 : active;
  const move = (event: KeyboardEvent): void => {
    const next = neighbour(marks, active, event.key, event.ctrlKey || event.metaKey);
    if (next === undefined) return;
    event.preventDefault();
    root.current?.querySelectorAll<SVGElement>("a")[next]?.focus();
  };
  return (
    <svg
      aria-label="Matrix of bodies that issue together"
      height={rem(size)}
      ref={root}
      role="group"
      viewBox={`0 0 ${size} ${size}`}
      width={rem(size)}
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
          <OwnSquare at={at} cell={cell} issued={issued(id)} key={id} />
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
          <MatrixSquare cell={cell} number={mark.number} side={mark.side} x={mark.x} y={mark.y} />
        </RouteLink>
      ))}
    </svg>
  );
};
