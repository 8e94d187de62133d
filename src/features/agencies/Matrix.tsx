import { type KeyboardEvent, useRef, useState } from "react";

import type { CoIssuing } from "#domain/agencies/coIssuing.ts";
import type { MatrixModel } from "#domain/agencies/matrix.ts";
import type { Selection } from "#domain/selection/selection.ts";
import type { ParameterChange } from "#ui/navigation.tsx";
import { rem } from "#ui/rem.ts";
import { RouteLink } from "#ui/RouteLink.tsx";

import { MatrixCells } from "./MatrixCells.tsx";
import { MatrixKey } from "./MatrixKey.tsx";
import { labelAt, matrixMarks } from "./matrixMarks.ts";
import { pairWords } from "./pairWords.ts";

interface Props {
  readonly model: MatrixModel;
  readonly shared: CoIssuing;
  readonly selection: Selection;
  readonly labelOf: (id: string) => string;
  readonly nameOf: (id: string) => string;
  /** The body whose partners stand beside the matrix. */
  readonly selected: string | undefined;
  /** Makes a body the one whose partners stand there. */
  readonly selecting: (id: string) => ParameterChange;
}

/** Who issues with whom: the row's body led, the column's took part. */
export const Matrix = ({
  model,
  shared,
  selection,
  labelOf,
  nameOf,
  selected,
  selecting,
}: Props) => {
  const [active, setActive] = useState(-1);
  const placed = matrixMarks(model, labelOf);
  const { cell, size, labels, labelRoom, fontSize, marks } = placed;
  const pointed = marks[active];
  const rowLabels = useRef<SVGSVGElement>(null);
  // One label is in the order of the Tab key, arrows lead on: there may be two hundred.
  const moveLabel = (event: KeyboardEvent, from: number): void => {
    const to = labelAt(event.key, from, labels.length);
    if (to === undefined) return;
    event.preventDefault();
    rowLabels.current?.querySelectorAll<SVGElement>("a")[to]?.focus();
  };
  const label = (id: string, text: string, at: number, index: number) => (
    <RouteLink
      aria-current={id === selected ? "true" : undefined}
      aria-label={`Partners of ${labelOf(id)}`}
      change={selecting(id)}
      className="fill-ink hover:underline aria-[current=true]:font-bold"
      onKeyDown={(event) => moveLabel(event, index)}
      tabIndex={id === selected ? 0 : -1}
      title={nameOf(id)}
      to="/agencies"
    >
      <rect fill="transparent" height={cell} width={labelRoom} y={at - cell / 2} />
      <text dominantBaseline="central" textAnchor="end" x={labelRoom - 6} y={at}>
        {text}
      </text>
    </RouteLink>
  );
  return (
    <figure className="min-w-0">
      <p
        aria-hidden="true"
        className="sticky top-0 z-30 min-h-6 bg-paper text-small max-lg:top-15 print:static"
      >
        {pointed === undefined ? (
          <span className="text-muted">
            Point at a cell, or reach it with the arrow keys, Home or End.
          </span>
        ) : (
          pairWords(labelOf(pointed.first), labelOf(pointed.second), pointed)
        )}
      </p>
      <div
        className="max-h-[95vh] overflow-auto print:max-h-none"
        onPointerLeave={() => setActive(-1)}
      >
        <div className="grid w-max grid-cols-[auto_auto]">
          <div className="sticky top-0 left-0 z-20 flex flex-col justify-end bg-paper pr-1.5 text-right text-small leading-tight text-muted">
            <span>leads ↓</span>
            <span>takes part →</span>
          </div>
          <svg
            aria-hidden="true"
            className="sticky top-0 z-10 bg-paper"
            fontSize={fontSize}
            height={rem(labelRoom)}
            viewBox={`0 0 ${size} ${labelRoom}`}
            width={rem(size)}
          >
            {labels.map(({ id, text, at }) => (
              <text
                className={
                  pointed?.second === id || selected === id ? "fill-ink font-bold" : "fill-ink"
                }
                dominantBaseline="central"
                key={id}
                transform={`translate(${at} ${labelRoom - 6}) rotate(-90)`}
              >
                {text}
              </text>
            ))}
          </svg>
          <svg
            className="sticky left-0 z-10 bg-paper"
            fontSize={fontSize}
            height={rem(size)}
            ref={rowLabels}
            viewBox={`0 0 ${labelRoom} ${size}`}
            width={rem(labelRoom)}
          >
            {labels.map(({ id, text, at }, index) => (
              <g className={pointed?.first === id ? "font-bold" : ""} key={id}>
                {label(id, text, at, index)}
              </g>
            ))}
          </svg>
          <MatrixCells
            active={active}
            issued={(id) => shared.issued(id)}
            labelOf={labelOf}
            onActive={setActive}
            placed={placed}
            selection={selection}
          />
        </div>
      </div>
      <figcaption className="mt-2 max-w-[75ch] text-small text-muted">
        <MatrixKey />
        A cell opens what both issued. Bodies that work together stand together.
      </figcaption>
    </figure>
  );
};
