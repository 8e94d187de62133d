interface Props {
  /** One count a year. */
  readonly counts: readonly number[];
  readonly firstYear: number;
  /** The greatest count in any row, so that rows can be compared. */
  readonly most: number;
}

const HEIGHT = 20;
const STEP = 9;

/** Records by year as small bars on one scale for all rows; a year without any keeps its place. */
export const Sparkline = ({ counts, firstYear, most }: Props) => {
  const years = counts.map((count, at) => ({ year: firstYear + at, count, x: at * STEP }));
  const words = years
    .flatMap(({ year, count }) => (count === 0 ? [] : [`${year}: ${count}`]))
    .join(", ");
  return (
    <svg
      aria-label={words === "" ? "none" : words}
      className="inline-block align-middle"
      height={HEIGHT}
      role="img"
      width={counts.length * STEP}
    >
      {years.map(({ year, count, x }) => {
        const height = count === 0 ? 1 : Math.max(2, (count / most) * HEIGHT);
        return (
          <rect
            className={count === 0 ? "fill-way" : "fill-policy"}
            height={height}
            key={year}
            width={STEP - 2}
            x={x}
            y={HEIGHT - height}
          />
        );
      })}
    </svg>
  );
};
