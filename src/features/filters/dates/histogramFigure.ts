import { countChart } from "#figures/facetBars/countChart.ts";
import { histogramSheet } from "#figures/histogram/histogramSheet.ts";
import type { HistogramModel } from "#figures/histogram/histogramScene.ts";
import { dateCell, type FigureTable, numberCell, tableOf } from "#scene/table/figureTable.ts";
import { isoDay, parseDate, partsOf } from "#domain/calendar/dates.ts";
import { byLetters } from "#domain/compare.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { fileMeasure } from "#scene/measure.ts";
import type { CountedNoun } from "#domain/query/filter/countedTable.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { dateRange } from "#messages/filters/filters.ts";
import { shownWords } from "#messages/words/findings.ts";
import type { FigureSize } from "#figures/drawing.ts";
import { yearsSentence } from "#figures/yearsSentence.ts";

/** How many of the records fall into each month that has any; one of a whole year into its first. */
const monthsTable = (entries: readonly Entry[]): FigureTable => {
  const counts = new Map<string, number>();
  for (const { main } of entries) {
    const month = isoDay(main.start).slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return tableOf(
    [...counts].sort(([a], [b]) => byLetters(a, b)),
    [
      [tableFile.month, ([month]) => dateCell(parseDate(month))],
      [tableFile.count, ([, count]) => numberCell(count)],
    ],
  );
};

/** How many of the records fall into each year, from the first that has any to the last. */
const yearCounts = (entries: readonly Entry[]) => {
  const years = entries.map(({ main }) => partsOf(main.start).year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_none, at) => ({
    label: String(first + at),
    count: years.filter((year) => year === first + at).length,
  }));
};

/** When records are from, or the documents that set targets, as it leaves the page. */
export const histogramFigure = (
  model: HistogramModel,
  noun: CountedNoun,
  { entries, targets }: Snapshot,
  { width }: FigureSize = {},
): FigureFile => {
  const title = dateRange.figureTitle[noun];
  const slice = noun === "records" ? entries : targets;
  const entriesShown = noun === "records" ? entries.shown : targets.shown.map(({ entry }) => entry);
  return {
    id: `${noun}-by-date`,
    title,
    sentence: yearsSentence(title, noun, entriesShown),
    status: shownWords(slice.shown.length, slice.total, noun),
    scene: histogramSheet(model, title, fileMeasure, width),
    chart: countChart(yearCounts(entriesShown), noun, false),
    table: monthsTable(entriesShown),
    entries: entriesShown,
  };
};
