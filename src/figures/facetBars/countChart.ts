import { MOST_BARS, type NativeChart } from "#scene/table/nativeChart.ts";
import type { SaidNoun } from "#domain/query/filter/countedTable.ts";
import { slides, tableFile } from "#messages/files/tableFile.ts";

interface Counted {
  readonly label: string;
  readonly count: number;
}

/** Counts as a native bar chart, horizontal or vertical; undefined where nothing is counted. */
export const countChart = (
  bars: readonly Counted[],
  noun: SaidNoun,
  lie: boolean,
): NativeChart | undefined => {
  const shown = lie ? bars.slice(0, MOST_BARS) : bars;
  if (shown.every(({ count }) => count === 0)) return undefined;
  return {
    is: "bars",
    rest: slides.first(shown.length, bars.length),
    lie,
    counted: tableFile[noun],
    categories: shown.map(({ label }) => label),
    series: [{ name: tableFile[noun], token: "bar", values: shown.map(({ count }) => count) }],
  };
};
