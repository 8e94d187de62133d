interface Props {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  /** Side of the square that tells how many the row's body led; 0 where it led none. */
  readonly side: number;
  /** That number, where there is room for it. */
  readonly number: string;
}

const numberSize = (cell: number): number => Math.min(12, cell - 7);

/** A cell of two bodies: a solid square where the row's led, a hollow one where both only took part. */
export const MatrixSquare = ({ x, y, cell, side, number }: Props) => {
  const hollow = Math.round(cell * 0.36);
  const drawn = side === 0 ? hollow : side;
  return (
    <>
      <rect className="fill-policy/15" height={cell - 2} width={cell - 2} x={x + 1} y={y + 1} />
      <rect
        className={side === 0 ? "fill-panel stroke-policy" : "fill-policy"}
        height={drawn}
        width={drawn}
        x={x + (cell - drawn) / 2}
        y={y + (cell - drawn) / 2}
      />
      {number === "" ? null : (
        <text
          className="fill-paper"
          dominantBaseline="central"
          fontSize={numberSize(cell)}
          textAnchor="middle"
          x={x + cell / 2}
          y={y + cell / 2}
        >
          {number}
        </text>
      )}
    </>
  );
};

interface OwnProps {
  /** The middle of the cell. */
  readonly at: number;
  readonly cell: number;
  readonly issued: number;
}

/** A cell of the diagonal: framed, with all that the body issued. */
export const OwnSquare = ({ at, cell, issued }: OwnProps) => (
  <>
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
        fontSize={numberSize(cell)}
        textAnchor="middle"
        x={at}
        y={at}
      >
        {issued}
      </text>
    )}
  </>
);
