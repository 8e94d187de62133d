import { emptyScene } from "#scene/emptyScene.ts";
import { type Mark, SMALL, type TextMark } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { cutTo } from "#scene/wrap.ts";
import { comparison } from "#messages/targets/comparison.ts";
import { amountWords, boundSigns, labelUnit } from "#messages/words/amounts.ts";
import { dayWords } from "#messages/words/dates.ts";

import type { CompareModel, ComparePoint } from "./comparisonModel.ts";
import {
  keyMarks,
  LABEL_LINE,
  lookOf,
  namesUnder,
  type PlacedComparison,
  type PlacedLine,
  placeComparison,
} from "./comparisonPlaces.ts";

const pathOf = (spots: readonly { readonly x: number; readonly y: number }[]): string =>
  spots.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

const lineMarks = (placed: PlacedLine, right: number): readonly Mark[] => {
  const { line, spots, path, goal, label, labelY } = placed;
  const { colour, shape, dash } = lookOf(line.index);
  const end = spots.at(-1) ?? goal;
  const bracket = `M${(goal.x - 6).toFixed(1)} ${(goal.y - 4).toFixed(1)}v4h12v-4`;
  return [
    // Thin and dotted, so that readings are more prominent than the required path.
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

/** The size of a bound's sign, and its height above its point. */
const SIGN = { width: 9, height: 14, over: 8 } as const;

/** The sign of a bound above its point; drawn once where two lines have the same value. */
const boundMarks = (lines: readonly PlacedLine[]): readonly Mark[] => {
  const marks: TextMark[] = [];
  for (const { line, spots } of lines) {
    for (const [at, { bound }] of line.points.entries()) {
      const spot = spots[at];
      if (bound === undefined || spot === undefined) continue;
      const { x } = spot;
      const y = spot.y - SIGN.over;
      const isTaken = marks.some(
        (one) => Math.abs(one.x - x) < SIGN.width && Math.abs(one.y - y) < SIGN.height,
      );
      if (isTaken) continue;
      marks.push({
        kind: "text",
        x,
        y,
        anchor: "middle",
        lines: [boundSigns[bound]],
        fill: lookOf(line.index).colour,
        weight: "strong",
        halo: "paper",
      });
    }
  }
  return marks;
};

/** Radius of the hit area around a point. */
const REACH = 11;

/** The tooltips: a value at each point and at the target, the full name at a line's end. */
const lineHits = (
  { line, spots, goal, label, labelY }: PlacedLine,
  name: string,
  { units, unit = "" }: CompareModel,
  { right, width }: PlacedComparison,
): readonly Mark[] => {
  const { id } = line.entry;
  const figure = ({ value, bound }: ComparePoint): string =>
    units === "share"
      ? amountWords(Math.round(value * 1000) / 10, "%", bound)
      : amountWords(value, unit, bound);
  const around = ({ x, y }: { readonly x: number; readonly y: number }, of: string, text: string) =>
    ({
      kind: "hit",
      x: x - REACH,
      y: y - REACH,
      width: 2 * REACH,
      height: 2 * REACH,
      means: { id: `${id} ${of}`, name: text, hint: text },
    }) as const;
  return [
    around(goal, "goal", comparison.due(name, dayWords(line.goal.day), figure(line.goal))),
    ...spots.flatMap((at, index): readonly Mark[] => {
      const point = line.points[index];
      if (point === undefined) return [];
      const { day } = point;
      return [around(at, String(day), comparison.point(name, dayWords(day), figure(point)))];
    }),
    {
      kind: "hit",
      x: right,
      y: labelY - LABEL_LINE / 2,
      width: width - right,
      height: label.length * LABEL_LINE,
      means: { id, name, destination: { path: `/targets/${id}` } },
    },
  ];
};

const axisMarks = ({
  levels,
  ends,
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
  ...ends.map((x): Mark => ({
    kind: "line",
    x1: x,
    x2: x,
    y1: bottom,
    y2: bottom + 5,
    stroke: "rule",
  })),
  ...years.map(({ text, x }): Mark => ({
    kind: "text",
    x,
    y: bottom + 18,
    anchor: "middle",
    lines: [text],
    fill: "ink.muted",
  })),
];

/** What the levels count, the longest words first. */
const countedWords = ({ units, unit = "" }: CompareModel): readonly string[] =>
  units === "share" ? comparison.share : [labelUnit(unit)];

/**
 * Up to four targets over time on one axis, as a scene; where none has a place on it, the scene says so. Without a
 * table below it, the scene itself names its lines, however narrow it is.
 */
export const comparisonScene = (
  model: CompareModel,
  names: readonly string[],
  width: number,
  measure: Measure,
  isAlone = false,
): Scene => {
  const placed = placeComparison(model, names, width, measure);
  if (placed === undefined) return emptyScene(comparison.empty, width, measure);
  const under = namesUnder(placed, isAlone ? names : [], measure);
  const foot = placed.height + under.height;
  const key = keyMarks(foot, placed.width, measure);
  const forms = countedWords(model);
  const counted =
    forms.find((words) => measure(words, SMALL) <= width) ??
    cutTo(forms.at(-1) ?? "", width, { measure, size: SMALL });
  return {
    width: placed.width,
    height: foot + key.height,
    title: comparison.title(model.lines.length),
    marks: [
      { kind: "text", x: 0, y: 12, lines: [counted], fill: "ink.muted" },
      ...axisMarks(placed),
      ...placed.lines.flatMap((line) => lineMarks(line, placed.right)),
      ...boundMarks(placed.lines),
      ...placed.lines.flatMap((line, at) => lineHits(line, names[at] ?? "", model, placed)),
      ...under.marks,
      ...key.marks,
    ],
  };
};
