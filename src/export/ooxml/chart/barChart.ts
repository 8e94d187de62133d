import type { NativeChart } from "#charts/table/nativeChart.ts";
import { el, type Xml } from "#export/ooxml/xml.ts";

import { axisIds, categoryAxis, valueAxis } from "./axes.ts";
import { type ChartSheet, nameOf, numbersOf, textsOf } from "./chartData.ts";
import { labels, shape, SIZE, solid, stroke, value } from "./chartText.ts";

type BarChart = Extract<NativeChart, { is: "bars" }>;

/** A count; none where there is nothing to count. */
const COUNTS = "#,##0;;";

/** Type that so many bars have room for. */
const sizeOf = (bars: number): number => {
  if (bars > 24) return SIZE.tiny;
  return bars > 15 ? SIZE.small : SIZE.axis;
};

export const barChart = ({
  lie,
  categories,
  counted,
  series,
}: BarChart): { readonly sheet: ChartSheet; readonly plot: readonly Xml[] } => {
  const isStacked = series.length > 1;
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
        ? labels(COUNTS, "ctr", size, hollow ? token : "panel")
        : labels(COUNTS, "outEnd", size, "ink"),
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
        value("c:gapWidth", 40),
        isStacked ? value("c:overlap", 100) : undefined,
        axisIds,
      ),
      categoryAxis(lie, size),
      valueAxis(
        "second",
        lie ? "b" : "l",
        { title: counted, format: "#,##0", least: 0, lines: true },
        // The lying axis begins at the top: its end is where the bars' foot is to be.
        lie ? "max" : "min",
      ),
    ],
  };
};
