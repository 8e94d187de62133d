import type { Scene } from "#scene/scene.ts";
import { bodyFigures } from "#messages/figures/bodyFigures.ts";

/** One count per year. */
export interface YearCounts {
  readonly counts: readonly number[];
  readonly firstYear: number;
  /** The largest count in any row, so that rows can be compared. */
  readonly most: number;
}

const HEIGHT = 20;
const WIDEST = 9;
const NARROWEST = 4;
/** Many years share this width; a few take less. */
const ROOM = 84;

const stepOf = (years: number, room: number): number =>
  Math.max(NARROWEST, Math.min((WIDEST * room) / ROOM, Math.floor(room / years)));

/** Records by year as small bars on the same scale in all rows; a year without any is left blank. */
export const sparklineScene = ({ counts, firstYear, most }: YearCounts, room = ROOM): Scene => {
  const step = Math.floor(stepOf(counts.length, room));
  const bars = counts.map((count, at) => ({
    isEmpty: count === 0,
    x: at * step,
    height: count === 0 ? 1 : Math.max(2, (count / most) * HEIGHT),
  }));
  const path = (areEmpty: boolean): string =>
    bars
      .filter(({ isEmpty }) => isEmpty === areEmpty)
      .map(
        ({ x, height }) =>
          `M${x} ${HEIGHT}v${(-height).toFixed(1)}h${step - (step > 5 ? 2 : 1)}V${HEIGHT}z`,
      )
      .join("");
  return {
    width: Math.max(1, counts.length * step),
    height: HEIGHT,
    title: bodyFigures.yearCounts(
      counts.flatMap((count, at) => (count === 0 ? [] : [[firstYear + at, count] as const])),
    ),
    marks: [
      { kind: "path", d: path(true), fill: "way" },
      { kind: "path", d: path(false), fill: "bar" },
    ],
  };
};
