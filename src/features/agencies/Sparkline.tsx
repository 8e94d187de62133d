import { rem } from "#ui/rem.ts";

interface Props {
  /** One count a year. */
  readonly counts: readonly number[];
  readonly firstYear: number;
  /** The greatest count in any row, so that rows can be compared. */
  readonly most: number;
}

const HEIGHT = 20;
const WIDEST = 9;
const NARROWEST = 4;
/** Many years share this room, few take less. */
const ROOM = 84;

interface Bar {
  readonly count: number;
  readonly x: number;
  readonly height: number;
}

const barPath =
  (step: number) =>
  ({ x, height }: Bar): string =>
    `M${x} ${HEIGHT}v${(-height).toFixed(1)}h${step - (step > 5 ? 2 : 1)}V${HEIGHT}z`;

/** Records by year as small bars on one scale for all rows; a year without any keeps its place. */
export const Sparkline = ({ counts, firstYear, most }: Props) => {
  const step = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(ROOM / counts.length)));
  const bars = counts.map((count, at): Bar => {
    const height = count === 0 ? 1 : Math.max(2, (count / most) * HEIGHT);
    return { count, x: at * step, height };
  });
  const words = counts
    .flatMap((count, at) => (count === 0 ? [] : [`${firstYear + at}: ${count}`]))
    .join(", ");
  return (
    <svg
      aria-label={words === "" ? "none" : words}
      className="inline-block align-middle"
      height={rem(HEIGHT)}
      role="img"
      viewBox={`0 0 ${Math.max(1, counts.length * step)} ${HEIGHT}`}
      width={rem(counts.length * step)}
    >
      <path
        className="fill-way"
        d={bars
          .filter(({ count }) => count === 0)
          .map(barPath(step))
          .join("")}
      />
      <path
        className="fill-policy"
        d={bars
          .filter(({ count }) => count > 0)
          .map(barPath(step))
          .join("")}
      />
    </svg>
  );
};
