import { roundLevels } from "#scene/levels.ts";
import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { linear } from "#scene/scale.ts";
import { spread } from "#scene/place/spread.ts";
import { wrapTo } from "#scene/wrap.ts";
import { yearEndsIn } from "#scene/time/yearEnds.ts";
import { comparison } from "#messages/targets/comparison.ts";
import { formatShare, formatValue } from "#messages/words/amounts.ts";

import type { CompareLine, CompareModel } from "./comparisonModel.ts";

interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface PlacedLine {
  readonly line: CompareLine;
  readonly spots: readonly Spot[];
  /** The required path. */
  readonly path: readonly Spot[];
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
  /** Where years end, and where that is labelled. */
  readonly ends: readonly number[];
  readonly years: readonly { readonly text: string; readonly x: number }[];
  readonly levels: readonly {
    readonly words: string;
    readonly value: number;
    readonly y: number;
  }[];
}

/** Over the plot stands what its levels count. */
const TOP = 30;
const PLOT = 224;
const AXIS = 24;
/** Between what is written at the levels and the plot. */
const GAP = 6;
/** Between the last day and the end of the plot. */
const END = 8;
/** From one line of a name to the next, and the same to the next name. */
export const LABEL_LINE = 17;
const MOST_LINES = 4;

/** From this width on there is room for names; below, numbers lead to the table. */
const NAMED_FROM = 640;
const NAMES = 250;
const NUMBERS = 24;
/** Between the plot and a name. */
const BESIDE = 4;

/** Levels from below the lowest to above the highest value, zero among them. */
export const levelsOf = (values: readonly number[]): readonly number[] =>
  roundLevels(Math.min(0, ...values), Math.max(0, ...values));

/**
 * Places the lines of a comparison with their names, one a line of the model, beside them. As high as
 * the names need. All in sixteenths of a rem.
 */
export const placeComparison = (
  { lines, units }: CompareModel,
  names: readonly string[],
  width: number,
  measure: Measure,
): PlacedComparison | undefined => {
  const points = lines.flatMap((line) => [...line.points, ...line.path, line.goal]);
  if (points.length === 0) return undefined;
  const isNamed = width >= NAMED_FROM;
  const room = isNamed ? NAMES : NUMBERS;
  const labels = lines.map(({ index }, at) =>
    isNamed
      ? wrapTo(comparison.numbered(index + 1, names[at] ?? ""), room - BESIDE, MOST_LINES, {
          measure,
          size: SMALL,
          weight: "strong",
        })
      : [String(index + 1)],
  );
  const sizes = labels.map(({ length }) => length * LABEL_LINE);
  const bottom =
    TOP +
    Math.max(
      PLOT,
      sizes.reduce((sum, size) => sum + size, 0),
    );
  const days = points.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const levels = levelsOf(points.map(({ value }) => value));
  const tick = units === "share" ? formatShare : formatValue;
  const ticks = levels.map((value) => ({ value, words: tick(value) }));
  const widest = Math.max(...ticks.map(({ words }) => measure(words, SMALL)));
  const left = Math.max(52, Math.ceil(widest) + GAP + 2);
  const right = width - room;
  const x = linear([first, Math.max(first + 1, last)], [left, right - END]);
  const y = linear([levels[0] ?? 0, levels.at(-1) ?? 1], [bottom, TOP]);
  const extent = { left, right: right - END, least: 0, most: isNamed ? right : width };
  const years = yearEndsIn([first, last], extent, measure);
  const spots = lines.map((line) =>
    line.points.map(({ day, value }) => ({ x: x(day), y: y(value) })),
  );
  const labelYs = spread(
    lines.map((line, index) => ({
      at: spots[index]?.at(-1)?.y ?? y(line.goal.value),
      size: sizes[index] ?? LABEL_LINE,
    })),
    TOP,
    bottom + LABEL_LINE,
  );
  return {
    width,
    height: bottom + AXIS,
    left,
    right,
    bottom,
    ends: years.days.map(x),
    years: years.labels.map(({ text, day, aside }) => ({ text, x: x(day) + aside })),
    levels: ticks.map((one) => ({ ...one, y: y(one.value) })),
    lines: lines.map((line, index) => ({
      line,
      spots: spots[index] ?? [],
      path: line.path.map(({ day, value }) => ({ x: x(day), y: y(value) })),
      goal: { x: x(line.goal.day), y: y(line.goal.value) },
      label: labels[index] ?? [],
      labelY: labelYs[index] ?? TOP,
    })),
  };
};
