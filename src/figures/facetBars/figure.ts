import { facetWords } from "#messages/words/facets.ts";
import type { FacetKey } from "#domain/query/facets.ts";
import { LEADING, type Mark, SMALL } from "#scene/mark.ts";
import type { Scene } from "#scene/scene.ts";
import { wrapTo } from "#scene/wrap.ts";
import { numberCell, tableOf, textCell } from "#scene/table/figureTable.ts";
import type { CountedNoun, SaidNoun } from "#domain/query/filter/countedTable.ts";
import { defineFigure, type FileLayout } from "#figures/figure.ts";
import { firstOf } from "#figures/firstOf.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { filters } from "#messages/filters/filters.ts";
import { countOf } from "#messages/words/numbers.ts";

import { countChart } from "./countChart.ts";
import { facetBarsDrawing } from "./drawing.ts";
import { facetSign, facetToken } from "./facetBarScene.ts";

/** A value with how many rows it would give, and that as a share of the largest. */
interface FacetBar {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly share: number;
}

/** Columns: the value, its count, its bar; in a narrow figure, names have this share of the width. */
const NAME = { most: 260, share: 0.42 } as const;
const COUNT = 50;
const BAR = { left: 12, height: 12 } as const;
const LEAST = 24;
const SIGN = 18;

/** The values of a facet one below the other, each with its count and a bar on one scale. */
const barsScene = (
  facet: FacetKey,
  bars: readonly FacetBar[],
  title: string,
  { width, measure }: FileLayout,
): Scene => {
  const name = Math.min(NAME.most, width * NAME.share);
  const [countX, barX] = [name + COUNT, name + COUNT + BAR.left];
  let y = 0;
  const marks = bars.flatMap(({ value, label, count, share }): readonly Mark[] => {
    const sign = facetSign(facet, value, 6, y + 12);
    const left = sign.length === 0 ? 0 : SIGN;
    const lines = wrapTo(label, name - left, 2, { measure, size: SMALL });
    const top = y;
    y += Math.max(LEAST, lines.length * LEADING + 10);
    return [
      ...sign,
      { kind: "text", x: left, y: top + 16.6, lines, fill: "ink" },
      {
        kind: "text",
        x: countX,
        y: top + 16.6,
        anchor: "end",
        lines: [String(count)],
        fill: "ink.muted",
      },
      {
        kind: "rect",
        x: barX,
        y: top + 6,
        width: share * (width - barX),
        height: BAR.height,
        fill: facetToken(facet, value),
      },
    ];
  });
  return { width, height: Math.max(1, y), title, marks };
};

/** The counts of a facet in files. */
export const facetBarsFigure = (table: CountedNoun, facet: FacetKey) => {
  const titleOf = (noun: SaidNoun): string => filters.figureTitle(facetWords[facet].label, noun);
  return defineFigure(facetBarsDrawing(table, facet), {
    widths: { file: 640 },
    scene: ({ bars, noun }, leaf) =>
      barsScene(facet, bars.slice(0, leaf.rows), titleOf(noun), leaf),
    words: ({ bars, values, noun }, { rows }) => ({
      title: titleOf(noun),
      sentence: firstOf(titleOf(noun), bars, ({ label, count }) => [label, countOf[noun](count)]),
      status: filters.shown(bars.slice(0, rows).length, values),
    }),
    chart: ({ bars, noun }, { rows }) => countChart(bars.slice(0, rows), noun, true),
    table: ({ bars }, { rows }) =>
      tableOf(bars.slice(0, rows), [
        [facetWords[facet].label, ({ label }) => textCell(label)],
        [tableFile.count, ({ count }) => numberCell(count)],
      ]),
    entries: (_model, { snapshot: { entries, targets } }) =>
      table === "records" ? entries.shown : targets.shown.map(({ entry }) => entry),
  });
};
