interface Props {
  /** One count a year. */
  readonly counts: readonly number[];
  readonly firstYear: number;
  /** The greatest count in any row, so that rows can be compared. */
  readonly most: number;
}

const HEIGHT = 20;
const STEP = 9;

interface Bar {
  readonly count: number;
  readonly x: number;
  readonly height: number;
}

const barPath = ({ x, height }: Bar): string =>
  `M${x} ${HEIGHT}v${(-height).toFixed(1)}h${STEP - 2}V${HEIGHT}z`;

/** Records by year as small bars on one scale for all rows; a year without any keeps its place. */
export const Sparkline = ({ counts, firstYear, most }: Props) => {
  const bars = counts.map((count, at): Bar => {
    const height = count === 0 ? 1 : Math.max(2, (count / most) * HEIGHT);
    return { count, x: at * STEP, height };
  });
  const words = counts
    .flatMap((count, at) => (count === 0 ? [] : [`${firstYear + at}: ${count}`]))
    .join(", ");
  return (
    <svg
      aria-label={words === "" ? "none" : words}
      className="inline-block align-middle"
      height={HEIGHT}
      role="img"
      width={counts.length * STEP}
    >
      <path
        className="fill-way"
        d={bars
          .filter(({ count }) => count === 0)
          .map(barPath)
          .join("")}
      />
      <path
        className="fill-policy"
        d={bars
          .filter(({ count }) => count > 0)
          .map(barPath)
          .join("")}
      />
    </svg>
  );
};
