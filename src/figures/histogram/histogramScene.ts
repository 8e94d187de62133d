import { type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";

/** One bar: position, width and height as shares of the axis and of the largest bar, from 0 to 1. */
interface HistogramBar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Whether it is within the selected dates. */
  readonly within: boolean;
}

/** A year of the axis, as shares of its length. */
interface HistogramYear {
  readonly year: number;
  readonly x: number;
  readonly width: number;
}

export interface HistogramModel {
  readonly bars: readonly HistogramBar[];
  readonly years: readonly HistogramYear[];
  /** The count that takes the full height. */
  readonly most: number;
}

/** Between two bars, as a share of one. */
const GAP = 0.14;
/** Height for the years below the axis. */
const YEARS = 18;
/** Least gap between two year labels. */
const BETWEEN = 8;

/** The years whose labels fit: every nth one, none cut at an end. */
const yearMarks = (
  years: readonly HistogramYear[],
  width: number,
  base: number,
  measure: Measure,
): readonly Mark[] => {
  const widest = Math.max(0, ...years.map(({ year }) => measure(String(year), SMALL)));
  const room = Math.min(...years.map((year) => year.width * width));
  const every = Math.max(1, Math.ceil((widest + BETWEEN) / Math.max(1, room)));
  return years
    .map(({ year, x, width: share }) => ({ year, middle: (x + share / 2) * width }))
    .filter(({ middle }) => middle >= widest / 2 && middle <= width - widest / 2)
    .filter((_year, at) => at % every === 0)
    .map(({ year, middle }) => ({
      kind: "text",
      x: middle,
      y: base + YEARS - 4,
      anchor: "middle",
      lines: [String(year)],
      fill: "ink.muted",
    }));
};

/** Bars over time with their years, `height` high without these: bars of the selected dates have a colour of their own. */
export const histogramScene = (
  { bars, years }: HistogramModel,
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
  measure: Measure,
): Scene => ({
  width,
  height: height + YEARS,
  title,
  marks: [
    ...bars
      .filter((bar) => bar.height > 0)
      .map((bar): Mark => ({
        kind: "rect",
        x: (bar.x + (bar.width * GAP) / 2) * width,
        y: height - bar.height * height,
        width: bar.width * (1 - GAP) * width,
        height: bar.height * height,
        fill: bar.within ? "bar" : "way",
      })),
    { kind: "line", x1: 0, x2: width, y1: height, y2: height, stroke: "rule" },
    ...yearMarks(years, width, height, measure),
  ],
});
