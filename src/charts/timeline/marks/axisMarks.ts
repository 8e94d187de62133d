import type { Mark, TextMark } from "#charts/scene/mark.ts";
import { SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import { tenth } from "#charts/scene/scale.ts";
import { TICK_LEAD } from "#charts/scene/time/ticks.ts";
import type { PlacedTimeline } from "#charts/timeline/layout/placed.ts";
import { AXIS } from "#charts/timeline/layout/placeTimeline.ts";
import { timelineMarks } from "#messages/charts/timelineMarks.ts";

/** A label reaches this far above and below its baseline, and a line keeps this far beside it. */
const ABOVE = 12;
const BELOW = 4;
const BESIDE = 2;

/** The path of a vertical line at `x` from `top` to `bottom` that makes way for the labels it meets. */
export const lineAround = (
  { lanes }: Pick<PlacedTimeline, "lanes">,
  x: number,
  top: number,
  bottom: number,
): string => {
  const gaps = lanes
    .flatMap(({ marks }) =>
      marks.flatMap(({ label }) =>
        label !== undefined && x > label.x - BESIDE && x < label.x + label.width + BESIDE
          ? [label.y]
          : [],
      ),
    )
    .sort((a, b) => a - b);
  let path = "";
  let from = top;
  for (const y of gaps) {
    if (y - ABOVE > from) path += `M${tenth(x)} ${tenth(from)}V${tenth(y - ABOVE)}`;
    from = Math.max(from, y + BELOW);
  }
  return bottom > from ? `${path}M${tenth(x)} ${tenth(from)}V${tenth(bottom)}` : path;
};

const gridPath = ({ ticks, height }: PlacedTimeline, strong: boolean): string =>
  ticks
    .filter((tick) => tick.strong === strong)
    .map(({ x }) => `M${tenth(x)} ${AXIS - 4}V${height}`)
    .join("");

/** Between two labels under the plot, at the least. */
const BETWEEN = 8;
/** Room under the plot for what its vertical lines stand for. */
export const FOOT = 18;

const dayMarks = (
  placed: PlacedTimeline,
  x: number,
  words: string,
  anchor: NonNullable<TextMark["anchor"]>,
): readonly Mark[] => [
  {
    kind: "path",
    d: lineAround(placed, x, AXIS - 4, placed.height + 2),
    stroke: "accent",
    weight: 1.5,
  },
  { kind: "text", x, y: placed.height + 13, anchor, lines: [words], fill: "accent" },
];

/** The axis, its grid, the quiet bands of reporting periods, today and the as-of date. */
export const axisMarks = (placed: PlacedTimeline, measure: Measure): readonly Mark[] => {
  const { ticks, height, bands, today, asOf } = placed;
  const half = (words: string): number => measure(words, SMALL) / 2;
  // What was known is never later than today. Where both are close, their labels lean away.
  const isClose =
    today !== undefined &&
    asOf !== undefined &&
    today - asOf < half(timelineMarks.today) + half(timelineMarks.asOf) + BETWEEN;
  return [
    ...bands.map(({ x0, x1 }): Mark => ({
      kind: "rect",
      x: x0,
      y: AXIS,
      width: x1 - x0,
      height: height - AXIS,
      fill: "fill",
    })),
    { kind: "path", d: gridPath(placed, false), stroke: "rule" },
    { kind: "path", d: gridPath(placed, true), stroke: "way" },
    ...ticks.flatMap(({ x, label }): readonly Mark[] =>
      label === ""
        ? []
        : [{ kind: "text", x: x + TICK_LEAD, y: 14, lines: [label], fill: "ink.muted" }],
    ),
    ...(asOf === undefined
      ? []
      : dayMarks(placed, asOf, timelineMarks.asOf, isClose ? "end" : "middle")),
    ...(today === undefined
      ? []
      : dayMarks(placed, today, timelineMarks.today, isClose ? "start" : "middle")),
  ];
};
