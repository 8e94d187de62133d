import { flow } from "#scene/place/flow.ts";
import { roundLevels } from "#scene/levels.ts";
import { type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { dateCell, type FigureTable, numberCell, tableOf } from "#scene/table/figureTable.ts";
import type { Token } from "#scene/token.ts";
import { isoDay, parseDate, partsOf } from "#domain/calendar/dates.ts";
import { byLetters } from "#domain/compare.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { CountedNoun } from "#domain/query/filter/countedTable.ts";
import { countChart } from "#figures/facetBars/countChart.ts";
import { defineFigure } from "#figures/figure.ts";
import { yearsSentence } from "#figures/yearsSentence.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { shownWords } from "#messages/words/findings.ts";
import { formatValue } from "#messages/words/amounts.ts";
import { dateRange } from "#messages/filters/filters.ts";

import { histogramDrawing } from "./drawing.ts";
import { type HistogramModel, histogramScene } from "./histogramScene.ts";

const HEIGHT = 180;
/** Height above the largest count, for the label of the highest level. */
const TOP = 12;

/** The round counts up to the largest one. */
const levelsOf = (most: number): readonly number[] =>
  roundLevels(0, most).filter((level) => level <= most);

/** Between the labels of the levels and the bars. */
const BESIDE = 8;

/** A line across the bars for each round count up to the largest. */
const levelMarks = (most: number, left: number, width: number): readonly Mark[] =>
  levelsOf(most).flatMap((level): readonly Mark[] => {
    const y = TOP + HEIGHT * (1 - level / most);
    return [
      { kind: "line", x1: left, x2: width, y1: y, y2: y, stroke: "rule" },
      {
        kind: "text",
        x: left - BESIDE,
        y: y + 4.5,
        anchor: "end",
        lines: [formatValue(level)],
        fill: "ink.muted",
      },
    ];
  });

const keyOf = (width: number, measure: Measure) => {
  const words: readonly (readonly [Token, string])[] = [
    ["bar", dateRange.within],
    ["way", dateRange.outside],
  ];
  return flow(
    words.map(([fill, text]) => ({
      width: 18 + measure(text, SMALL),
      marks: [
        { kind: "rect", x: 0, y: 6, width: 12, height: 12, fill },
        { kind: "text", x: 18, y: 16.6, lines: [text], fill: "ink.muted" },
      ],
    })),
    width,
    24,
    20,
  );
};

/**
 * The histogram as one picture, with what its heights count, and where dates are selected with the meaning of its two
 * colours.
 */
const fileScene = (
  model: HistogramModel,
  title: string,
  width: number,
  measure: Measure,
): Scene => {
  const key = model.bars.every(({ within }) => within)
    ? { marks: [], height: 0 }
    : keyOf(width, measure);
  const words = levelsOf(model.most).map((level) => measure(formatValue(level), SMALL));
  const left = Math.ceil(Math.max(...words)) + BESIDE;
  const size = { width: width - left, height: HEIGHT };
  const bars = histogramScene(model, title, size, measure);
  return {
    width,
    height: key.height + TOP + bars.height,
    title,
    marks: [
      ...key.marks,
      {
        kind: "group",
        at: { x: 0, y: key.height },
        marks: [
          ...levelMarks(model.most, left, width),
          { kind: "group", at: { x: left, y: TOP }, marks: bars.marks },
        ],
      },
    ],
  };
};

/** How many of the records fall into each month that has any; one dated to a whole year counts in its first month. */
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

/** The dates of records, or of the documents that set targets, in files. */
export const histogramFigure = (table: CountedNoun) =>
  defineFigure(histogramDrawing(table), {
    widths: { file: 640 },
    scene: ({ view, noun }, { width, measure }) =>
      fileScene(view, dateRange.figureTitle[noun], width, measure),
    words: ({ shown, noun, total }) => {
      const title = dateRange.figureTitle[noun];
      return {
        title,
        sentence: yearsSentence(title, noun, shown),
        status: shownWords(shown.length, total, noun),
      };
    },
    chart: ({ shown, noun }) => countChart(yearCounts(shown), noun, false),
    table: ({ shown }) => monthsTable(shown),
    entries: ({ shown }) => shown,
  });
