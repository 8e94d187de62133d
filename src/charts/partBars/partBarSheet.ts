import { flow } from "#charts/scene/place/flow.ts";
import { LEADING, type Mark, SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import type { Scene } from "#charts/scene/scene.ts";
import { wrapTo } from "#charts/scene/wrap.ts";
import { sparklineScene, type YearCounts } from "#charts/sparkline/sparklineScene.ts";

import { partBarScene, partSamples, type PartCounts } from "./partBarScene.ts";

/** A body with its part in records, what stands behind its bar, and how many it issued by year. */
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

const rowMarks = (row: PartRow, y: number, most: number, measure: Measure) => {
  const setting = { measure, size: SMALL };
  const room = (row.years === undefined ? WIDTH : YEARS - 12) - WORDS;
  const name = wrapTo(row.label, NAME, 3, setting);
  const words = wrapTo(row.words, room, 3, setting);
  const height = Math.max(LEAST, Math.max(name.length, words.length) * LEADING + 10);
  const bar = partBarScene(row, { most, width: BAR.width, height: BAR.height });
  const years = row.years === undefined ? undefined : sparklineScene(row.years);
  const marks: readonly Mark[] = [
    { kind: "text", x: 0, y: y + 17, lines: name, fill: "ink" },
    {
      kind: "group",
      at: { x: BAR.x, y: y + 8 },
      means: { id: row.label, name: bar.title },
      marks: bar.marks,
    },
    { kind: "text", x: WORDS, y: y + 17, lines: words, fill: "ink.muted" },
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
    { kind: "line", x1: 0, x2: WIDTH, y1: y + height, y2: y + height, stroke: "rule" },
  ];
  return { marks, height: height + 1 };
};

/** Bodies one below the other on one scale, with the key of their bars. */
export const partBarSheet = (
  rows: readonly PartRow[],
  title: string,
  /** Over the bars by year: from when to when they run. */
  yearWords: string,
  measure: Measure,
): Scene => {
  const most = Math.max(1, ...rows.map(({ issued, about }) => issued + about));
  const samples = partSamples(rows.some(({ about }) => about > 0));
  const key = flow(
    samples.map((sample) => ({
      width: sample.width + 8 + measure(sample.title, SMALL),
      marks: [
        { kind: "group", at: { x: 0, y: 6 }, marks: sample.marks },
        { kind: "text", x: sample.width + 8, y: 16, lines: [sample.title], fill: "ink.muted" },
      ],
    })),
    yearWords === "" ? WIDTH : WIDTH - measure(yearWords, SMALL) - 16,
    24,
    20,
  );
  let y = key.height + 6;
  const marks = rows.flatMap((row) => {
    const drawn = rowMarks(row, y, most, measure);
    y += drawn.height;
    return drawn.marks;
  });
  return {
    width: WIDTH,
    height: y,
    title,
    marks: [
      ...key.marks,
      { kind: "text", x: WIDTH, y: 16, anchor: "end", lines: [yearWords], fill: "ink.muted" },
      ...marks,
    ],
  };
};
