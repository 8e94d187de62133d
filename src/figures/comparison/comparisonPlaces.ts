import { roundLevels } from "#scene/levels.ts";
import { type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { type Flow, flow } from "#scene/place/flow.ts";
import { spread } from "#scene/place/labels.ts";
import { linear } from "#scene/scale.ts";
import { kindShape } from "#scene/shapes.ts";
import { yearEndsIn } from "#scene/time/yearEnds.ts";
import type { Token } from "#scene/token.ts";
import { cutTo, wrapTo } from "#scene/wrap.ts";
import { comparison } from "#messages/targets/comparison.ts";
import { levelLabel } from "#figures/targetGlyph/targetGlyphLabels.ts";
import { formatShare } from "#messages/words/amounts.ts";

import type { CompareLine, CompareModel } from "./comparisonModel.ts";

interface Look {
  readonly colour: Token;
  readonly shape: string;
  /** The same shape in a native chart; discs by default. */
  readonly mark?: "diamond" | "square" | "triangle";
  readonly dash?: string;
}

/**
 * The look of the first to the fourth line: colour, shape and dash each distinguish them. No colour is that of a kind
 * or of a verdict, which these lines don't show.
 */
const firstLook: Look = { colour: "ink", shape: kindShape.policy };
const looks: readonly Look[] = [
  firstLook,
  {
    colour: "line.second",
    shape: kindShape["corporate-news"],
    mark: "diamond",
    dash: "7 3",
  },
  { colour: "line.third", shape: kindShape["policy-news"], mark: "square", dash: "2 3" },
  { colour: "ink.muted", shape: "M0 -1.2L1.1 .9H-1.1Z", mark: "triangle", dash: "9 3 2 3" },
];

export const lookOf = (index: number): Look => looks[index] ?? firstLook;

/** At less than this width beside the plot, numbers replace names. */
const ROOM_OF_NAMES = 100;

/** The line of the key below the plot. */
const KEY = 22;

/** Names below the plot by the numbers of their lines, where they don't fit beside it. */
export const namesUnder = (
  { lines, right, width, height }: PlacedComparison,
  names: readonly string[],
  measure: Measure,
): Flow => {
  if (names.length === 0 || width - right > ROOM_OF_NAMES) return { marks: [], height: 0 };
  let y = height + 4;
  const marks = lines.flatMap(({ line: { index }, label }, at): readonly Mark[] => {
    const style = { size: SMALL, weight: "strong" } as const;
    const own = wrapTo(names[at] ?? "", width - 16, 4, { measure, ...style });
    const base = y + SMALL;
    y += own.length * LABEL_LINE + 3;
    const look = { kind: "text", y: base, ...style, fill: lookOf(index).colour } as const;
    return [
      { ...look, x: 0, lines: label },
      { ...look, x: 16, lines: own, leading: LABEL_LINE },
    ];
  });
  return { marks, height: y + 4 - height };
};

/** The key to the brackets, which are apart from the lines that they end, and to the dotted lines. */
export const keyMarks = (top: number, width: number, measure: Measure): Flow => {
  const item = (words: string, marks: readonly Mark[]) => ({
    width: 20 + measure(words, SMALL),
    marks: [
      ...marks,
      {
        kind: "text",
        x: 20,
        y: 15,
        lines: [cutTo(words, width - 20, { measure, size: SMALL })],
        fill: "ink.muted",
      } as const,
    ],
  });
  const key = flow(
    [
      item(comparison.goal, [
        { kind: "path", d: "M1 8v4h12v-4", stroke: "ink.muted", weight: 1.5 },
      ]),
      item(comparison.path, [
        { kind: "path", d: "M1 11H14", stroke: "ink.muted", weight: 1, dash: "1 4", round: true },
      ]),
    ],
    width,
    KEY,
    18,
  );
  return { ...key, marks: [{ kind: "group", at: { x: 0, y: top }, marks: key.marks }] };
};

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
  /** Its name in lines, right of the figure. */
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
  /** Where years end, and their labels. */
  readonly ends: readonly number[];
  readonly years: readonly { readonly text: string; readonly x: number }[];
  readonly levels: readonly {
    readonly words: string;
    readonly value: number;
    readonly y: number;
  }[];
}

/** Height above the plot, for what its levels count. */
const TOP = 30;
const PLOT = 224;
const AXIS = 24;
/** Between the labels of the levels and the plot. */
const GAP = 6;
/** Between the last day and the end of the plot. */
const END = 8;
/** From one line of a name to the next, and also from one name to the next. */
export const LABEL_LINE = 17;
const MOST_LINES = 4;

/** From this width on names fit; below, numbers refer to the table. */
const NAMED_FROM = 640;
const NAMES = 250;
const NUMBERS = 24;
/** Between the plot and a name. */
const BESIDE = 4;

/** Levels from below the lowest to above the highest value, zero among them. */
export const levelsOf = (values: readonly number[]): readonly number[] =>
  roundLevels(Math.min(0, ...values), Math.max(0, ...values));

/**
 * Places the lines of a comparison with their names beside them, one for each line of the model. The height follows the
 * names. All in sixteenths of a rem.
 */
export const placeComparison = (
  { lines, units, unit = "" }: CompareModel,
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
  const ticks = levels.map((value) => ({
    value,
    words: units === "share" ? formatShare(value) : levelLabel(value, unit),
  }));
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
