import { MOST_BARS, type NativeChart } from "#charts/table/nativeChart.ts";
import { bodyFigures } from "#messages/charts/bodyFigures.ts";
import { slides } from "#messages/files/slides.ts";
import { tableFile } from "#messages/files/tableFile.ts";

import type { PartRow } from "./partBarSheet.ts";

/** Bodies with their part in records as bars of an office program. */
export const partBarChart = (rows: readonly PartRow[]): NativeChart | undefined => {
  const shown = rows.slice(0, MOST_BARS);
  if (shown.length === 0) return undefined;
  return {
    is: "bars",
    rest: slides.first(shown.length, rows.length),
    lie: true,
    counted: tableFile.records,
    categories: shown.map(({ label }) => label),
    series: [
      { name: bodyFigures.led, token: "bar" as const, values: shown.map(({ led }) => led) },
      {
        name: bodyFigures.issued,
        token: "bar" as const,
        form: "outline" as const,
        values: shown.map(({ issued, led }) => issued - led),
      },
      {
        name: bodyFigures.about,
        token: "kind.policy-news" as const,
        values: shown.map(({ about }) => about),
      },
    ].filter(({ values }) => values.some((value) => value > 0)),
  };
};
