import { MatrixSquare, OwnSquare } from "./MatrixSquare.tsx";

const CELL = 24;

const samples = [
  [
    "the row’s body led so many records, the column’s took part",
    <MatrixSquare cell={CELL} key="led" number="3" side={20} x={0} y={0} />,
  ],
  ["both took part", <MatrixSquare cell={CELL} key="both" number="" side={0} x={0} y={0} />],
  ["all that a body issued", <OwnSquare at={CELL / 2} cell={CELL} issued={9} key="own" />],
] as const;

/** What the squares of the matrix mean, each drawn beside its words. */
export const MatrixKey = () => (
  <ul aria-label="How to read the matrix" className="mb-1 flex flex-wrap gap-x-4 gap-y-1">
    {samples.map(([words, square]) => (
      <li className="flex items-center gap-1.5" key={words}>
        <svg
          aria-hidden="true"
          className="size-6 shrink-0 bg-panel"
          viewBox={`0 0 ${CELL} ${CELL}`}
        >
          {square}
        </svg>
        {words}
      </li>
    ))}
  </ul>
);
