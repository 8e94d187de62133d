import type { NativeChart, ChartAxis, PointSeries } from "#scene/table/nativeChart.ts";
import { languagesOf } from "#export/ooxml/language.ts";
import { workbook, columnName, type SheetField } from "#export/ooxml/workbook.ts";
import { el, ns, type Xml } from "#export/ooxml/xml.ts";
import { SHEET, type ChartSheet, nameOf, numbersOf, textsOf } from "./chartData.ts";
import {
  SIZE,
  textLook,
  valueElement,
  footed,
  inkOn,
  labels,
  shape,
  solid,
  stroke,
  pointLabels,
} from "./chartText.ts";
import type { Token } from "#scene/token.ts";
import { axisIds, categoryAxis, valueAxis } from "./axes.ts";
import { figuresFormat, literal, labelFormat } from "./figureFormat.ts";
import { withMark } from "./signs.ts";
import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";
import { yearEndLabel } from "#messages/figures/axes.ts";

type PointChart = Extract<NativeChart, { is: "points" }>;

/**
 * A day as completed years plus the elapsed share of its own: the last day of 2025 is 2025, where the axis
 * has 'end 2025'. On an axis of days, with years of 365.25 days, labels would slip into the year before.
 */
const yearsEnded = (day: Day): number => {
  const { year } = partsOf(day);
  const before = dayOf(year - 1, 12, 31);
  return year - 1 + (day - before) / (dayOf(year, 12, 31) - before);
};

/** The same as a formula of a date cell, so that editing the date moves the point. */
const yearFormula = (cell: string): string =>
  `YEAR(${cell})-1+(${cell}-DATE(YEAR(${cell})-1,12,31))/(DATE(YEAR(${cell}),12,31)-DATE(YEAR(${cell})-1,12,31))`;

/** Adjacent columns of a series in the worksheet. */
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
    isDay ? { formula: yearFormula(date), value: yearsEnded(x) } : x,
    y,
    less,
    more,
    name,
  ];
};

/** A number format that labels a year's end as the page does. */
const yearsFormat = (): string => yearEndLabel(2000).split("2000").map(literal).join("0");

/** The number format of an axis. */
const formatOf = ({ form }: ChartAxis, values: readonly number[]): string => {
  if (form === "percent") return "0%";
  return form === "day" ? yearsFormat() : figuresFormat(values);
};

/** Sizes of marks, in points. */
const MARKS: Readonly<Partial<Record<PointSeries["look"], number>>> = { points: 10, line: 8 };

const marker = ({ look, token, mark }: PointSeries): Xml => {
  const size = MARKS[look];
  if (size === undefined) return el("c:marker", {}, valueElement("c:symbol", "none"));
  return el(
    "c:marker",
    {},
    valueElement("c:symbol", mark ?? "circle"),
    valueElement("c:size", size),
    shape(solid(token), stroke(mark === "plus" ? token : "panel", 9525)),
  );
};

const lineOf = ({ look, token }: PointSeries): Xml => {
  if (look === "points") return shape(el("a:ln", { w: 19_050 }, el("a:noFill")));
  const dash = { line: undefined, dashes: "dash", dots: "sysDot", thin: undefined } as const;
  return shape(stroke(token, look === "thin" ? 9525 : 28_575, dash[look]));
};

/** Error bars for how far ranges reach. */
const ranges = ({ points, token }: PointSeries, at: number): Xml | undefined =>
  points.every(({ less, more }) => less === undefined && more === undefined)
    ? undefined
    : el(
        "c:errBars",
        {},
        valueElement("c:errDir", "y"),
        valueElement("c:errBarType", "both"),
        valueElement("c:errValType", "cust"),
        valueElement("c:noEndCap", false),
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

const labelsOf = ({ points, side = "above" }: PointSeries): Xml | undefined =>
  pointLabels(
    points.flatMap(({ y, label }, at) =>
      label === undefined
        ? []
        : [
            [
              at,
              {
                size: SIZE.axis,
                languages: languagesOf(label),
                format: labelFormat(label, y),
                at: SIDES[side],
              },
            ] as const,
          ],
    ),
  );

/** The most years labelled on an axis. */
const MOST_YEARS = 10;

/** A point this near the end of an axis, as a share of its span, would cover the axis labels or be clipped. */
const NEAR = 0.03;

const levelsOf = (axis: ChartAxis, xs: readonly number[]): readonly number[] | undefined => {
  if (axis.form !== "day") return axis.levels;
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const margin = Math.max(NEAR, (most - least) * NEAR);
  const [first, last] = [Math.floor(least - margin), Math.ceil(most + margin)];
  const step = Math.ceil((last - first) / MOST_YEARS);
  const steps = Math.ceil((last - first) / step);
  return Array.from({ length: steps + 1 }, (_none, at) => first + at * step);
};

/** LibreOffice 25.2 drops a series that has fewer points than a later one. */
const seriesInOrder = (series: readonly PointSeries[]): readonly PointSeries[] =>
  series.toSorted((a, b) => b.points.length - a.points.length);

const pointChart = ({
  x,
  y,
  series,
}: PointChart): { readonly sheet: ChartSheet; readonly plot: readonly Xml[] } => {
  const isDay = x.form === "day";
  const ordered = seriesInOrder(series);
  const rows = Math.max(0, ...ordered.map(({ points }) => points.length));
  const xOf = (one: number): number => (isDay ? yearsEnded(one) : one);
  const all = ordered.flatMap(({ points }) => points);
  const xs = all.map((point) => point.x);
  const ys = all.map((point) => point.y);
  const drawn = ordered.map((one, idx) => {
    const at = idx * COLUMNS.all;
    return el(
      "c:ser",
      {},
      valueElement("c:idx", idx),
      valueElement("c:order", idx),
      nameOf(at + COLUMNS.y, one.name),
      lineOf(one),
      marker(one),
      labelsOf(one),
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
          "General",
        ),
      ),
      valueElement("c:smooth", false),
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
        valueElement("c:scatterStyle", "lineMarker"),
        valueElement("c:varyColors", false),
        drawn,
        axisIds,
      ),
      valueAxis("first", "b", {
        title: x.title,
        format: formatOf(x, x.levels ?? xs),
        levels: levelsOf(x, xs.map(xOf)),
      }),
      valueAxis("second", "l", {
        title: y.title,
        format: formatOf(y, y.levels ?? ys),
        levels: levelsOf(y, ys),
      }),
    ],
  };
};

type BarChart = Extract<NativeChart, { is: "bars" }>;

/** Outlined bars are filled with the slide's background. */
const fills = {
  full: (token: Token): Xml => shape(solid(token)),
  outline: (token: Token): Xml => shape(solid("panel"), stroke(token, 28_575)),
  foot: (token: Token): Xml => shape(footed(token)),
} as const;

/** The shortest bars, as a share of the longest, in which a count fits, and in which its verdict mark does too. */
const LEAST_SHARE = { count: 0.03, sign: 0.08 } as const;

/** The number format of counts in bars: hidden for zero, and where a count doesn't fit. */
const countsFormat = (longest: number, sign: string | undefined): string => {
  const from = (share: number): number => Math.max(1, Math.ceil(longest * share));
  const [none, count] = [`[<${from(LEAST_SHARE.count)}]""`, figuresFormat([])];
  return sign === undefined
    ? `${none};${count}`
    : `${none};[<${from(LEAST_SHARE.sign)}]${count};${literal(withMark(sign, ""))}${count}`;
};

/** The type size for this many bars. */
const sizeOf = (bars: number): number => (bars > 9 ? SIZE.small : SIZE.axis);

/** The gap between bars, as a percentage of a bar: without it a few bars would be too thick. */
const gapOf = (bars: number): number => (bars < 3 ? 200 : 40);

const barChart = ({
  lie,
  categories,
  counted,
  series,
}: BarChart): { readonly sheet: ChartSheet; readonly plot: readonly Xml[] } => {
  const isStacked = series.length > 1;
  const longest = categories.map((_category, at) =>
    series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const most = Math.max(...longest);
  const size = sizeOf(categories.length);
  const look = { size, languages: languagesOf(...categories) };
  const drawn = series.map(({ name, token, form, sign, values }, idx) =>
    el(
      "c:ser",
      {},
      valueElement("c:idx", idx),
      valueElement("c:order", idx),
      nameOf(idx + 1, withMark(sign, name)),
      fills[form ?? "full"](token),
      valueElement("c:invertIfNegative", false),
      labels(
        isStacked
          ? {
              ...look,
              format: countsFormat(most, sign),
              at: "ctr",
              token: form === undefined ? inkOn(token) : "ink",
            }
          : { ...look, format: figuresFormat([]), at: "outEnd" },
      ),
      el("c:cat", {}, textsOf(0, categories)),
      el("c:val", {}, numbersOf(idx + 1, values, "General")),
    ),
  );
  return {
    sheet: {
      headings: ["", ...series.map(({ sign, name }) => withMark(sign, name))],
      rows: categories.map((category, row) => [
        category,
        ...series.map(({ values }) => values[row] ?? 0),
      ]),
    },
    plot: [
      el(
        "c:barChart",
        {},
        valueElement("c:barDir", lie ? "bar" : "col"),
        valueElement("c:grouping", isStacked ? "stacked" : "clustered"),
        valueElement("c:varyColors", false),
        drawn,
        valueElement("c:gapWidth", gapOf(categories.length)),
        isStacked ? valueElement("c:overlap", 100) : undefined,
        axisIds,
      ),
      categoryAxis(lie, size, look.languages),
      valueAxis(
        "second",
        lie ? "b" : "l",
        { title: counted, format: figuresFormat([]), levels: [0] },
        // The horizontal axis crosses at the maximum because categories begin at the top.
        lie ? "max" : "min",
      ),
    ],
  };
};

const spaces = {
  "xmlns:c": ns.chart,
  "xmlns:a": ns.drawing,
  "xmlns:r": ns.office,
} as const;

/** Hides a series from the legend, which refers to it by index. */
export const hiddenLegendEntry = (at: number): Xml =>
  el("c:legendEntry", spaces, valueElement("c:idx", at), valueElement("c:delete", true));

/** What the chart labels directly is left out of its legend. */
const hidden = (chart: NativeChart): readonly Xml[] =>
  chart.is === "bars"
    ? []
    : seriesInOrder(chart.series).flatMap(({ isUnlisted = false }, at) =>
        isUnlisted ? [hiddenLegendEntry(at)] : [],
      );

/** Links the chart to its workbook. The cached values are current: nothing is to be updated when the deck opens. */
export const bookLink = (bookId: string): Xml =>
  el("c:externalData", { ...spaces, "r:id": bookId }, valueElement("c:autoUpdate", false));

/**
 * A chart as a part of a package (ISO 29500-1, DrawingML charts), with the workbook that opens when its data
 * are edited; `bookId` is the id of the part's relation to it.
 */
export const chartPart = (
  chart: NativeChart,
  bookId: string,
): { readonly root: Xml; readonly book: Uint8Array<ArrayBuffer> } => {
  const { sheet, plot } = chart.is === "points" ? pointChart(chart) : barChart(chart);
  const names = chart.series.map(({ name }) => name);
  const look = { size: SIZE.axis, languages: languagesOf(...names) };
  const root = el(
    "c:chartSpace",
    spaces,
    valueElement("c:date1904", false),
    valueElement("c:roundedCorners", false),
    el(
      "c:chart",
      {},
      valueElement("c:autoTitleDeleted", true),
      el("c:plotArea", {}, el("c:layout"), plot),
      chart.series.length > 1
        ? el(
            "c:legend",
            {},
            valueElement("c:legendPos", "t"),
            hidden(chart),
            valueElement("c:overlay", false),
            textLook(look),
          )
        : undefined,
      valueElement("c:plotVisOnly", true),
      valueElement("c:dispBlanksAs", "gap"),
    ),
    textLook(look),
    bookLink(bookId),
  );
  return { root, book: workbook([{ name: SHEET, ...sheet }]).store() };
};
