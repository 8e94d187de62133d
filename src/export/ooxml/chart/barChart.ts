import type { NativeChart } from "#charts/table/nativeChart.ts";
import { el, type Xml } from "#export/ooxml/xml.ts";

import { axisIds, categoryAxis, valueAxis } from "./axes.ts";
import { type ChartSheet, nameOf, numbersOf, textsOf } from "./chartData.ts";
import { labels, shape, SIZE, solid, stroke, value } from "./chartText.ts";

type BarChart = Extract<NativeChart, { is: "bars" }>;

/** A count has no room where it takes less of the longest bar than this. */
const LEAST_SHARE = 0.03;

/** How counts are written in bars: none where there is nothing to count, or no room. */
const countsFormat = (longest: number): string =>
  `[<${Math.max(1, Math.ceil(longest * LEAST_SHARE))}]"";#,##0`;

/** Type that so many bars have room for. */
const sizeOf = (bars: number): number => (bars > 9 ? SIZE.small : SIZE.axis);

/** Between bars, in hundredths of one: few would be as high as a house. */
const gapOf = (bars: number): number => (bars < 3 ? 200 : 40);

export const barChart = ({
  lie,
  categories,
  counted,
  series,
}: BarChart): { readonly sheet: ChartSheet; readonly plot: readonly Xml[] } => {
  const isStacked = series.length > 1;
  const longest = categories.map((_category, at) =>
    series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const format = countsFormat(Math.max(...longest));
  const size = sizeOf(categories.length);
  const drawn = series.map(({ name, token, hollow = false, values }, idx) =>
    el(
      "c:ser",
      {},
      value("c:idx", idx),
      value("c:order", idx),
      nameOf(idx + 1, name),
      hollow ? shape(solid("panel"), stroke(token, 28_575)) : shape(solid(token)),
      value("c:invertIfNegative", false),
      isStacked
        ? labels(format, "ctr", size, hollow ? token : "panel")
        : labels("#,##0", "outEnd", size, "ink"),
      el("c:cat", {}, textsOf(0, categories)),
      el("c:val", {}, numbersOf(idx + 1, values, "General")),
    ),
  );
  return {
    sheet: {
      headings: ["", ...series.map(({ name }) => name)],
      rows: categories.map((category, row) => [
        category,
        ...series.map(({ values }) => values[row] ?? 0),
      ]),
    },
    plot: [
      el(
        "c:barChart",
        {},
        value("c:barDir", lie ? "bar" : "col"),
        value("c:grouping", isStacked ? "stacked" : "clustered"),
        value("c:varyColors", false),
        drawn,
        value("c:gapWidth", gapOf(categories.length)),
        isStacked ? value("c:overlap", 100) : undefined,
        axisIds,
      ),
      categoryAxis(lie, size),
      valueAxis(
        "second",
        lie ? "b" : "l",
        { title: counted, format: "#,##0", levels: [0], lines: true },
        // The lying axis begins at the top: its end is where the bars' foot is to be.
        lie ? "max" : "min",
      ),
    ],
  };
};
