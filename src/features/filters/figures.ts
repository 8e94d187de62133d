import { facetKeys } from "#domain/query/facets.ts";
import { countedTable } from "#domain/query/filter/countedTable.ts";
import { mostRows, type PageFigures } from "#figures/pageFigures.ts";

import { binsOf, countRowsInBins, dateRangeView } from "./dates/dateRangeView.ts";
import { histogramFigure } from "./dates/histogramFigure.ts";
import { facetFigure } from "./facets/facetFigure.ts";
import { facetOptions } from "./facets/facetOptions.ts";
import { facetLines } from "./facets/facetRows.ts";

/** So many values are read from the back of a room. */
const ON_SLIDE = 14;

/** What the panels of filters count, on any view. */
export const filterFigures: PageFigures = ({ snapshot, ...room }) => {
  const { dataset, selection } = snapshot;
  const made: Record<string, ReturnType<PageFigures>[string]> = {};
  for (const noun of ["records", "targets"] as const) {
    const table = countedTable(snapshot, noun);
    for (const facet of facetKeys) {
      made[`${noun}-by-${facet}`] = () => {
        const { rows } = facetLines({
          options: facetOptions(dataset, facet),
          counts: table.slice.result.counts(facet),
          choice: selection.facets[facet],
        });
        return rows.length === 0
          ? undefined
          : facetFigure(facet, rows, noun, snapshot, {
              ...room,
              rows: mostRows(room, ON_SLIDE),
            });
      };
    }
    made[`${noun}-by-date`] = () => {
      const bins = binsOf(dataset);
      const { items, result } = table.slice;
      const counts = countRowsInBins(bins, result.except("dates"), items);
      const view = dateRangeView(bins, counts, selection);
      return view.counts.length === 0 ? undefined : histogramFigure(view, noun, snapshot, room);
    };
  }
  return made;
};
