import type { Token } from "#scene/token.ts";
import type { NativeChart } from "#scene/table/nativeChart.ts";
import { languagesOf } from "#export/ooxml/language.ts";
import { el, type Xml } from "#export/ooxml/xml.ts";

import { axisIds, categoryAxis, valueAxis } from "./axes.ts";
import { type ChartSheet, nameOf, numbersOf, textsOf } from "./chartData.ts";
import { footed, inkOn, labels, shape, SIZE, solid, stroke, value } from "./chartText.ts";
import { figuresFormat, literal } from "./figureFormat.ts";
import { signed } from "./signs.ts";

type BarChart = Extract<NativeChart, { is: "bars" }>;

/** What is outlined is empty where the slide is. */
const fills = {
  full: (token: Token): Xml => shape(solid(token)),
  outline: (token: Token): Xml => shape(solid("panel"), stroke(token, 28_575)),
  foot: (token: Token): Xml => shape(footed(token)),
} as const;

/** A count has room from this share of the longest bar on, and its sign beside it from this one on. */
const ROOM = { count: 0.03, sign: 0.08 } as const;

/** How counts are written in bars: none where there is nothing to count, or no room. */
const countsFormat = (longest: number, sign: string | undefined): string => {
  const from = (share: number): number => Math.max(1, Math.ceil(longest * share));
  const [none, count] = [`[<${from(ROOM.count)}]""`, figuresFormat([])];
  return sign === undefined
    ? `${none};${count}`
    : `${none};[<${from(ROOM.sign)}]${count};${literal(signed(sign, ""))}${count}`;
};

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
  const most = Math.max(...longest);
  const size = sizeOf(categories.length);
  const look = { size, languages: languagesOf(...categories) };
  const drawn = series.map(({ name, token, form, sign, values }, idx) =>
    el(
      "c:ser",
      {},
      value("c:idx", idx),
      value("c:order", idx),
      nameOf(idx + 1, signed(sign, name)),
      fills[form ?? "full"](token),
      value("c:invertIfNegative", false),
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
      headings: ["", ...series.map(({ sign, name }) => signed(sign, name))],
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
      categoryAxis(lie, size, look.languages),
      valueAxis(
        "second",
        lie ? "b" : "l",
        { title: counted, format: figuresFormat([]), levels: [0] },
        // The lying axis begins at the top: its end is where the bars' foot is to be.
        lie ? "max" : "min",
      ),
    ],
  };
};
