import { MOST_BARS, type NativeChart } from "#scene/table/nativeChart.ts";
import { bodyFigures } from "#messages/figures/bodyFigures.ts";
import { slides, tableFile } from "#messages/files/tableFile.ts";

import type { PartRow } from "./partBarsScene.ts";

/** A part of each bar: its name, look and counts. */
type Part = Extract<NativeChart, { is: "bars" }>["series"][number];

/** Bodies with the parts that make up their records as a native bar chart. */
export const partsChart = (
  labels: readonly string[],
  parts: readonly Part[],
): NativeChart | undefined => {
  if (labels.length === 0) return undefined;
  const shown = labels.slice(0, MOST_BARS);
  return {
    is: "bars",
    rest: slides.first(shown.length, labels.length),
    lie: true,
    counted: tableFile.records,
    categories: shown,
    series: parts
      .map((part) => ({ ...part, values: part.values.slice(0, MOST_BARS) }))
      .filter(({ values }) => values.some((value) => value > 0)),
  };
};

/** Bodies with their part in records. */
export const partBarChart = (rows: readonly PartRow[]): NativeChart | undefined =>
  partsChart(
    rows.map(({ label }) => label),
    [
      { name: bodyFigures.led, token: "bar", values: rows.map(({ led }) => led) },
      {
        name: bodyFigures.issued,
        token: "bar",
        form: "outline",
        values: rows.map(({ issued, led }) => issued - led),
      },
      {
        name: bodyFigures.about,
        token: "kind.policy-news",
        values: rows.map(({ about }) => about),
      },
    ],
  );
