import { emptyScene } from "#charts/scene/emptyScene.ts";
import { type Flow, flow } from "#charts/scene/place/flow.ts";
import { type Mark, SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import type { Scene } from "#charts/scene/scene.ts";
import { kindShape } from "#charts/scene/shapes.ts";
import type { Token } from "#charts/scene/token.ts";
import { cutTo } from "#charts/scene/wrap.ts";
import { comparison } from "#messages/charts/comparison.ts";
import { amountWords, formatShare, unitWords } from "#messages/words/amounts.ts";
import { dayWords } from "#messages/words/dates.ts";

import type { CompareModel } from "./comparisonModel.ts";
import {
  LABEL_LINE,
  type PlacedComparison,
  type PlacedLine,
  placeComparison,
} from "./comparisonPlaces.ts";

interface Look {
  readonly colour: Token;
  readonly shape: string;
  /** The same shape where an office program draws it; discs where it isn't given. */
  readonly mark?: "diamond" | "square" | "triangle";
  readonly dash?: string;
}

/**
 * How the first to the fourth line look: colour, shape and dash each tell them apart. No colour is that
 * of a kind or of a verdict, which these lines don't tell.
 */
const first: Look = { colour: "ink", shape: kindShape.policy };
const looks: readonly Look[] = [
  first,
  {
    colour: "line.second",
    shape: kindShape["corporate-news"],
    mark: "diamond",
    dash: "7 3",
  },
  { colour: "line.third", shape: kindShape["policy-news"], mark: "square", dash: "2 3" },
  { colour: "ink.muted", shape: "M0 -1.2L1.1 .9H-1.1Z", mark: "triangle", dash: "9 3 2 3" },
];

export const lookOf = (index: number): Look => looks[index] ?? first;

const pathOf = (spots: readonly { readonly x: number; readonly y: number }[]): string =>
  spots.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

const lineMarks = (placed: PlacedLine, right: number): readonly Mark[] => {
  const { line, spots, path, goal, label, labelY } = placed;
  const { colour, shape, dash } = lookOf(line.index);
  const end = spots.at(-1) ?? goal;
  const bracket = `M${(goal.x - 6).toFixed(1)} ${(goal.y - 4).toFixed(1)}v4h12v-4`;
  return [
    // Thin and dotted, so that what was measured stands out from what was needed.
    ...(path.length < 2
      ? []
      : [
          {
            kind: "path",
            d: pathOf(path),
            stroke: colour,
            weight: 1,
            dash: "1 4",
            round: true,
          } as const,
        ]),
    {
      kind: "path",
      d: pathOf(spots),
      stroke: colour,
      weight: 2,
      ...(dash === undefined ? {} : { dash }),
    },
    ...spots.map((at): Mark => ({
      kind: "path",
      d: shape,
      fill: colour,
      at: { ...at, scale: 4.5 },
    })),
    { kind: "path", d: bracket, stroke: colour, weight: 2 },
    { kind: "line", x1: end.x + 7, y1: end.y, x2: right, y2: labelY, stroke: "rule" },
    {
      kind: "text",
      x: right + 4,
      y: labelY + 4.5,
      lines: label,
      leading: LABEL_LINE,
      fill: colour,
      weight: "strong",
    },
  ];
};

/** So far around a point it answers to the pointer. */
const REACH = 11;

/** What lines tell where one points: a figure at each point and at the target, all of the name at its end. */
const lineHits = (
  { line, spots, goal, label, labelY }: PlacedLine,
  name: string,
  { units, unit = "" }: CompareModel,
  { right, width }: PlacedComparison,
): readonly Mark[] => {
  const { id } = line.entry;
  const figure = (value: number): string =>
    units === "share" ? formatShare(value) : amountWords(value, unit);
  const around = ({ x, y }: { readonly x: number; readonly y: number }, of: string, told: string) =>
    ({
      kind: "hit",
      x: x - REACH,
      y: y - REACH,
      width: 2 * REACH,
      height: 2 * REACH,
      means: { id: `${id} ${of}`, name: told, hint: told },
    }) as const;
  return [
    around(goal, "goal", comparison.due(name, dayWords(line.goal.day), figure(line.goal.value))),
    ...spots.flatMap((at, index): readonly Mark[] => {
      const point = line.points[index];
      if (point === undefined) return [];
      const { day, value } = point;
      return [around(at, String(day), comparison.point(name, dayWords(day), figure(value)))];
    }),
    {
      kind: "hit",
      x: right,
      y: labelY - LABEL_LINE / 2,
      width: width - right,
      height: label.length * LABEL_LINE,
      means: { id, name, leadsTo: { path: `/targets/${id}` } },
    },
  ];
};

const axisMarks = ({
  levels,
  starts,
  years,
  left,
  right,
  bottom,
}: PlacedComparison): readonly Mark[] => [
  ...levels.flatMap(({ value, words, y }): readonly Mark[] => [
    {
      kind: "line",
      x1: left,
      x2: right,
      y1: y,
      y2: y,
      stroke: value === 0 ? "ink.muted" : "rule",
    },
    { kind: "text", x: left - 6, y: y + 4.5, anchor: "end", lines: [words], fill: "ink.muted" },
  ]),
  ...starts.map((x): Mark => ({
    kind: "line",
    x1: x,
    x2: x,
    y1: bottom,
    y2: bottom + 5,
    stroke: "rule",
  })),
  ...years.flatMap(({ year, x }): readonly Mark[] => [
    {
      kind: "text",
      x,
      y: bottom + 18,
      anchor: "middle",
      lines: [String(year)],
      fill: "ink.muted",
    },
  ]),
];

/** The line of the key under the plot. */
const KEY = 22;

/** What the brackets stand for, which lie apart from the lines that they end, and the dotted lines. */
const keyMarks = (top: number, width: number, measure: Measure): Flow => {
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

/** What the levels count, the longest words first. */
const countedWords = ({ units, unit = "" }: CompareModel): readonly string[] =>
  units === "share" ? comparison.share : [unitWords(unit)];

/** Up to four targets over time on one axis, as a scene; where none has a place on it, that is what it says. */
export const comparisonScene = (
  model: CompareModel,
  names: readonly string[],
  width: number,
  measure: Measure,
): Scene => {
  const placed = placeComparison(model, names, width, measure);
  if (placed === undefined) return emptyScene(comparison.empty, width, measure);
  const key = keyMarks(placed.height, placed.width, measure);
  const forms = countedWords(model);
  const counted =
    forms.find((words) => measure(words, SMALL) <= width) ??
    cutTo(forms.at(-1) ?? "", width, { measure, size: SMALL });
  return {
    width: placed.width,
    height: placed.height + key.height,
    title: comparison.title(model.lines.length),
    marks: [
      { kind: "text", x: 0, y: 12, lines: [counted], fill: "ink.muted" },
      ...axisMarks(placed),
      ...placed.lines.flatMap((line) => lineMarks(line, placed.right)),
      ...placed.lines.flatMap((line, at) => lineHits(line, names[at] ?? "", model, placed)),
      ...key.marks,
    ],
  };
};
