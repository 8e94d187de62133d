import type { ChartAxis, NativeChart, PointSeries } from "#charts/table/nativeChart.ts";
import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";
import { columnName, type SheetField } from "#export/ooxml/workbook.ts";
import { el, type Xml } from "#export/ooxml/xml.ts";

import { axisIds, valueAxis } from "./axes.ts";
import { type ChartSheet, nameOf, numbersOf } from "./chartData.ts";
import { labels, shape, SIZE, solid, stroke, value } from "./chartText.ts";

type PointChart = Extract<NativeChart, { is: "points" }>;

/**
 * A day as a year and its part: a tick a year is then one. With days on the axis, years of 365.25 of them
 * slip into the year before.
 */
const yearOf = (day: Day): number => {
  const { year } = partsOf(day);
  const start = dayOf(year, 1, 1);
  return year + (day - start) / (dayOf(year + 1, 1, 1) - start);
};

/** The same of a date in a cell, so that who edits the date moves the point. */
const yearFormula = (cell: string): string =>
  `YEAR(${cell})+(${cell}-DATE(YEAR(${cell}),1,1))/(DATE(YEAR(${cell})+1,1,1)-DATE(YEAR(${cell}),1,1))`;

/** Columns of a series in the sheet, which stand side by side. */
const COLUMNS = { date: 0, x: 1, y: 2, less: 3, more: 4, name: 5, all: 6 } as const;

const fieldsOf = (
  { points }: PointSeries,
  at: number,
  row: number,
  isDay: boolean,
): readonly SheetField[] => {
  const point = points[row];
  if (point === undefined) return Array.from({ length: COLUMNS.all }, () => "");
  const { x, y, less = "", more = "", name = "" } = point;
  const date = `${columnName(at + COLUMNS.date)}${row + 2}`;
  return [
    isDay ? { day: x } : "",
    isDay ? { formula: yearFormula(date), value: yearOf(x) } : x,
    y,
    less,
    more,
    name,
  ];
};

const isWhole = (values: readonly number[]): boolean => values.every(Number.isInteger);

/** How figures are written: years and large figures without what comes after the point. */
const formatOf = ({ form }: ChartAxis, values: readonly number[]): string => {
  if (form === "day") return "0";
  if (form === "percent") return "0%";
  return isWhole(values) || Math.max(...values.map(Math.abs)) >= 1000 ? "#,##0" : "General";
};

/** Sizes of marks, in points; a name has an unseen one, which keeps it clear of the point that it names. */
const MARKS: Readonly<Partial<Record<PointSeries["look"], number>>> = {
  points: 10,
  line: 8,
  name: 12,
};

const marker = ({ look, token, mark }: PointSeries): Xml => {
  const size = MARKS[look];
  if (size === undefined) return el("c:marker", {}, value("c:symbol", "none"));
  return el(
    "c:marker",
    {},
    value("c:symbol", mark ?? "circle"),
    value("c:size", size),
    look === "name"
      ? shape(el("a:noFill"), el("a:ln", {}, el("a:noFill")))
      : shape(solid(token), stroke("panel", 9525)),
  );
};

const lineOf = ({ look, token }: PointSeries): Xml => {
  if (look === "points" || look === "name") return shape(el("a:ln", { w: 19_050 }, el("a:noFill")));
  const dash = { line: undefined, dashes: "dash", dots: "sysDot" } as const;
  return shape(stroke(token, 28_575, dash[look]));
};

/** How far ranges reach. */
const ranges = ({ points, token }: PointSeries, at: number): Xml | undefined =>
  points.every(({ less, more }) => less === undefined && more === undefined)
    ? undefined
    : el(
        "c:errBars",
        {},
        value("c:errDir", "y"),
        value("c:errBarType", "both"),
        value("c:errValType", "cust"),
        value("c:noEndCap", false),
        el(
          "c:plus",
          {},
          numbersOf(
            at + COLUMNS.more,
            points.map(({ more = 0 }) => more),
            "General",
          ),
        ),
        el(
          "c:minus",
          {},
          numbersOf(
            at + COLUMNS.less,
            points.map(({ less = 0 }) => less),
            "General",
          ),
        ),
        shape(stroke(token, 19_050)),
      );

const SIDES = { right: "r", left: "l", above: "t", below: "b" } as const;

const labelsOf = (
  { look, told, token, side = "right" }: PointSeries,
  format: string,
): Xml | undefined => {
  if (look === "name") return labels(format, SIDES[side], SIZE.small, token, true);
  return told === undefined
    ? undefined
    : labels(format, told === "above" ? "t" : "b", SIZE.axis, "ink");
};

/** How many years an axis names at most. */
const MOST_YEARS = 10;

/** So near an end of the axis, as a share of it, a point would stand on its figures or be cut. */
const NEAR = 0.03;

const levelsOf = (axis: ChartAxis, xs: readonly number[]): readonly number[] | undefined => {
  if (axis.form !== "day") return axis.levels;
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const room = Math.max(NEAR, (most - least) * NEAR);
  const [first, last] = [Math.floor(least - room), Math.ceil(most + room)];
  const step = Math.ceil((last - first) / MOST_YEARS);
  const steps = Math.ceil((last - first) / step);
  return Array.from({ length: steps + 1 }, (_none, at) => first + at * step);
};

/** LibreOffice 25.2 drops a series with fewer points than one that follows it. */
export const inOrder = (series: readonly PointSeries[]): readonly PointSeries[] =>
  series.toSorted((a, b) => b.points.length - a.points.length);

export const pointChart = ({
  x,
  y,
  series,
}: PointChart): { readonly sheet: ChartSheet; readonly plot: readonly Xml[] } => {
  const isDay = x.form === "day";
  const ordered = inOrder(series);
  const rows = Math.max(0, ...ordered.map(({ points }) => points.length));
  const xOf = (one: number): number => (isDay ? yearOf(one) : one);
  const all = ordered.flatMap(({ points }) => points);
  const xs = all.map((point) => point.x);
  const ys = all.map((point) => point.y);
  const [xFormat, yFormat] = [formatOf(x, xs), formatOf(y, ys)];
  const drawn = ordered.map((one, idx) => {
    const at = idx * COLUMNS.all;
    return el(
      "c:ser",
      {},
      value("c:idx", idx),
      value("c:order", idx),
      nameOf(at + COLUMNS.y, one.name),
      lineOf(one),
      marker(one),
      labelsOf(one, yFormat),
      ranges(one, at),
      el(
        "c:xVal",
        {},
        numbersOf(
          at + COLUMNS.x,
          one.points.map((point) => xOf(point.x)),
          "General",
        ),
      ),
      el(
        "c:yVal",
        {},
        numbersOf(
          at + COLUMNS.y,
          one.points.map((point) => point.y),
          yFormat,
        ),
      ),
      value("c:smooth", false),
    );
  });
  return {
    sheet: {
      headings: ordered.flatMap(({ name }) => [isDay ? x.title : "", "X", name, "−", "+", ""]),
      rows: Array.from({ length: rows }, (_none, row) =>
        ordered.flatMap((one, idx) => fieldsOf(one, idx * COLUMNS.all, row, isDay)),
      ),
    },
    plot: [
      el(
        "c:scatterChart",
        {},
        value("c:scatterStyle", "lineMarker"),
        value("c:varyColors", false),
        drawn,
        axisIds,
      ),
      valueAxis("first", "b", {
        title: x.title,
        format: xFormat,
        levels: levelsOf(x, xs.map(xOf)),
        lines: !isDay,
      }),
      valueAxis("second", "l", {
        title: y.title,
        format: yFormat,
        levels: levelsOf(y, ys),
        lines: true,
      }),
    ],
  };
};
