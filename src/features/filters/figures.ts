import { countedTable } from "#domain/query/filter/countedTable.ts";
import { facetKeys } from "#domain/query/selection/selection.ts";
import { figureOf, type PageFigures } from "#figures/figure.ts";
import { mostRows } from "#figures/drawing.ts";

import { binsOf, countRowsInBins, dateRangeView } from "./dates/dateRangeView.ts";
import { histogramFigure } from "./dates/histogramFigure.ts";
import { facetFigure } from "./facets/facetFigure.ts";
import { facetOptions } from "./facets/facetOptions.ts";
import { facetLines } from "./facets/facetRows.ts";

/** So many values are read from the back of a room. */
const ON_SLIDE = 14;

const nouns = ["records", "targets"] as const;

/** What the panels of filters count, on any view. */
export const filterFigures: PageFigures = nouns.flatMap((noun) => [
  ...facetKeys.map((facet) =>
    figureOf(`${noun}-by-${facet}`, ({ snapshot, ...room }) => {
      const { dataset, selection } = snapshot;
      const { rows } = facetLines({
        options: facetOptions(dataset)[facet],
        counts: countedTable(snapshot, noun).slice.result.counts(facet),
        choice: selection.facets[facet],
      });
      return rows.length === 0
        ? undefined
        : facetFigure(facet, rows, noun, snapshot, { ...room, rows: mostRows(room, ON_SLIDE) });
    }),
  ),
  figureOf(`${noun}-by-date`, ({ snapshot, ...room }) => {
    const bins = binsOf(snapshot.dataset);
    const { items, result } = countedTable(snapshot, noun).slice;
    const counts = countRowsInBins(bins, result.except("dates"), items);
    const view = dateRangeView(bins, counts, snapshot.selection);
    return view.counts.length === 0 ? undefined : histogramFigure(view, noun, snapshot, room);
  }),
]);
