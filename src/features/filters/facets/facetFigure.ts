import { countChart } from "#figures/facetBars/countChart.ts";
import { facetBarSheet, type FacetBar } from "#figures/facetBars/facetBarSheet.ts";
import { numberCell, tableOf, textCell } from "#scene/table/figureTable.ts";
import { fileMeasure } from "#scene/measure.ts";
import type { CountedNoun } from "#domain/query/filter/countedTable.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FacetKey } from "#domain/query/selection/selection.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { filters } from "#messages/filters/filters.ts";
import { facetLabels } from "#messages/words/terms.ts";
import { countOf } from "#messages/words/numbers.ts";
import { firstOf } from "#figures/firstOf.ts";
import type { FigureSize } from "#figures/drawing.ts";

/** Facets whose values have no order of their own: the greatest count comes first. */
const ranked: ReadonlySet<FacetKey> = new Set(["agency", "type", "sector", "company", "source"]);

/** The counts of a facet as they leave the page; values without any are left out. */
export const facetFigure = (
  facet: FacetKey,
  rows: readonly FacetBar[],
  noun: CountedNoun,
  { entries, targets }: Snapshot,
  { rows: most, width }: FigureSize = {},
): FigureFile => {
  const title = filters.figureTitle(facetLabels[facet], noun);
  const found = rows.filter(({ count }) => count > 0);
  const inOrder = ranked.has(facet) ? found.toSorted((a, b) => b.count - a.count) : found;
  const bars = inOrder.slice(0, most);
  return {
    id: `${noun}-by-${facet}`,
    title,
    sentence: firstOf(title, inOrder, ({ label, count }) => [label, countOf[noun](count)]),
    status: filters.shown(bars.length, rows.length),
    scene: facetBarSheet(facet, bars, title, fileMeasure, width),
    chart: countChart(bars, noun, true),
    table: tableOf(bars, [
      [facetLabels[facet], ({ label }) => textCell(label)],
      [tableFile.count, ({ count }) => numberCell(count)],
    ]),
    entries: noun === "records" ? entries.shown : targets.shown.map(({ entry }) => entry),
  };
};
