import { flow } from "#scene/place/flow.ts";
import { LEADING, type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { wrapTo } from "#scene/wrap.ts";
import { sparklineScene, type YearCounts } from "#figures/sparkline/sparklineScene.ts";

import { partBarScene, partSamples, type PartCounts } from "./partBarScene.ts";

/** A body with its part in records, the text behind its bar, and how many it issued by year. */
export interface PartRow extends PartCounts {
  readonly label: string;
  readonly words: string;
  readonly years?: YearCounts;
}

const WIDTH = 820;
/** Columns: the body, its bar, its counts in words, its years. */
const NAME = 220;
const BAR = { x: 236, width: 180, height: 10 } as const;
const WORDS = 430;
const YEARS = 728;
const LEAST = 26;
/** In a narrow figure: names take this share, bars the rest, above the words; years are left out. */
const NARROW = 0.42;

/** The columns of a row; words are on a line of their own below it where they begin at 0. */
const columnsIn = (width: number) =>
  width < WIDTH
    ? {
        name: width * NARROW - 12,
        barX: width * NARROW,
        bar: width * (1 - NARROW),
        words: undefined,
      }
    : { name: NAME, barX: BAR.x, bar: BAR.width, words: WORDS };

const rowMarks = (row: PartRow, y: number, most: number, width: number, measure: Measure) => {
  const setting = { measure, size: SMALL };
  const columns = columnsIn(width);
  const wordsX = columns.words ?? columns.barX;
  const isWide = columns.words !== undefined;
  const room = (row.years === undefined || !isWide ? width : YEARS - 12) - wordsX;
  const name = wrapTo(row.label, columns.name, 3, setting);
  const words = wrapTo(row.words, room, 3, setting);
  const height = Math.max(
    LEAST,
    Math.max(name.length, words.length + (isWide ? 0 : 1)) * LEADING + 10,
  );
  const bar = partBarScene(row, { most, width: columns.bar, height: BAR.height });
  const years = row.years === undefined || !isWide ? undefined : sparklineScene(row.years);
  const marks: readonly Mark[] = [
    { kind: "text", x: 0, y: y + 17, lines: name, fill: "ink" },
    {
      kind: "group",
      at: { x: columns.barX, y: y + 8 },
      means: { id: row.label, name: bar.title },
      marks: bar.marks,
    },
    {
      kind: "text",
      x: wordsX,
      y: y + (isWide ? 17 : 17 + LEADING),
      lines: words,
      fill: "ink.muted",
    },
    ...(years === undefined
      ? []
      : [
          {
            kind: "group",
            at: { x: YEARS, y: y + 3 },
            means: { id: `${row.label} years`, name: years.title },
            marks: years.marks,
          } as const,
        ]),
    { kind: "line", x1: 0, x2: width, y1: y + height, y2: y + height, stroke: "rule" },
  ];
  return { marks, height: height + 1 };
};

/** Bodies one below the other on one scale, with the key to their bars. */
export const partBarsScene = (
  rows: readonly PartRow[],
  title: string,
  /** The heading of the bars by year: their first and last year. */
  yearWords: string,
  measure: Measure,
  width = WIDTH,
): Scene => {
  const most = Math.max(1, ...rows.map(({ issued, about }) => issued + about));
  const hasYears = yearWords !== "" && width >= WIDTH;
  const samples = partSamples(rows.some(({ about }) => about > 0));
  const key = flow(
    samples.map((sample) => ({
      width: sample.width + 8 + measure(sample.title, SMALL),
      marks: [
        { kind: "group", at: { x: 0, y: 6 }, marks: sample.marks },
        { kind: "text", x: sample.width + 8, y: 16, lines: [sample.title], fill: "ink.muted" },
      ],
    })),
    hasYears ? width - measure(yearWords, SMALL) - 16 : width,
    24,
    20,
  );
  let y = key.height + 6;
  const marks = rows.flatMap((row) => {
    const drawn = rowMarks(row, y, most, width, measure);
    y += drawn.height;
    return drawn.marks;
  });
  return {
    width,
    height: y,
    title,
    marks: [
      ...key.marks,
      ...(hasYears
        ? [
            {
              kind: "text",
              x: width,
              y: 16,
              anchor: "end",
              lines: [yearWords],
              fill: "ink.muted",
            } as const,
          ]
        : []),
      ...marks,
    ],
  };
};
