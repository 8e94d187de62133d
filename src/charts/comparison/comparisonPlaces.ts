import { dayOf, partsOf } from "#domain/dates.ts";

import type { CompareLine, CompareModel } from "./comparisonModel.ts";
import { yearNaming } from "#charts/scene/years.ts";
import { roundLevels } from "#charts/scene/levels.ts";

interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface PlacedLine {
  readonly line: CompareLine;
  readonly spots: readonly Spot[];
  readonly goal: Spot;
  /** Its name in lines, to the right of the figure. */
  readonly label: readonly string[];
  /** The middle of the name's first line, clear of the other names. */
  readonly labelY: number;
}

export interface PlacedComparison {
  readonly width: number;
  readonly height: number;
  readonly right: number;
  readonly left: number;
  readonly bottom: number;
  readonly lines: readonly PlacedLine[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly levels: readonly { readonly value: number; readonly y: number }[];
}

const HEIGHT = 260;
const TOP = 12;
const BOTTOM = HEIGHT - 24;
const LEFT = 52;
/** Between the last day and the end of the plot. */
const END = 8;
/** From one line of a name to the next, and the same to the next name. */
export const LABEL_LINE = 17;

/** Levels from below the lowest to above the highest value, zero among them. */
export const levelsOf = (values: readonly number[]): readonly number[] =>
  roundLevels(Math.min(0, ...values), Math.max(0, ...values));

/** Moves labels apart, keeping their order, by pushing each below the one above it. */
const spread = (wanted: readonly number[], lines: readonly number[]): readonly number[] => {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const placed: number[] = [...wanted];
  let floor = TOP;
  for (const { y, index } of order) {
    const at = Math.max(floor, y);
    placed[index] = at;
    floor = at + (lines[index] ?? 1) * LABEL_LINE;
  }
  const over = floor - LABEL_LINE - BOTTOM;
  return over > 0 ? placed.map((y) => y - over) : placed;
};

/**
 * Places the lines of a comparison. `labels` are their names, in lines; `room` is what these take up to
 * the right. All in sixteenths of a rem.
 */
export const placeComparison = (
  { lines }: CompareModel,
  width: number,
  labels: readonly (readonly string[])[],
  room: number,
): PlacedComparison | undefined => {
  const points = lines.flatMap((line) => [...line.points, line.goal]);
  if (points.length === 0) return undefined;
  const days = points.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const right = width - room;
  const levels = levelsOf(points.map(({ value }) => value));
  const [low, high] = [levels[0] ?? 0, levels.at(-1) ?? 1];
  const x = (day: number): number =>
    LEFT + ((day - first) / Math.max(1, last - first)) * (right - LEFT - END);
  const y = (value: number): number => BOTTOM - ((value - low) / (high - low)) * (BOTTOM - TOP);
  const spots = lines.map((line) =>
    line.points.map(({ day, value }) => ({ x: x(day), y: y(value) })),
  );
  const labelYs = spread(
    lines.map((line, index) => spots[index]?.at(-1)?.y ?? y(line.goal.value)),
    labels.map(({ length }) => length),
  );
  const years: { year: number; x: number }[] = [];
  const isNamed = yearNaming(first, last, right - LEFT - END);
  for (let { year } = partsOf(first); dayOf(year, 1, 1) <= last; year += 1) {
    const day = dayOf(year, 1, 1);
    if (day >= first && isNamed(year)) years.push({ year, x: x(day) });
  }
  return {
    width,
    height: HEIGHT,
    left: LEFT,
    right,
    bottom: BOTTOM,
    years,
    levels: levels.map((value) => ({ value, y: y(value) })),
    lines: lines.map((line, index) => ({
      line,
      spots: spots[index] ?? [],
      goal: { x: x(line.goal.day), y: y(line.goal.value) },
      label: labels[index] ?? [],
      labelY: labelYs[index] ?? TOP,
    })),
  };
};
