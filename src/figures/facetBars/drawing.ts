import { type FacetKey, facetBy } from "#domain/query/facets.ts";
import { countedTable, type CountedNoun } from "#domain/query/filter/countedTable.ts";
import { defineDrawing } from "#figures/drawing.ts";
import { filters } from "#messages/filters/filters.ts";

import { facetOptions } from "./facetOptions.ts";
import { facetLines } from "./facetRows.ts";

export const facetBarsId = (noun: CountedNoun, facet: FacetKey): string => `${noun}-by-${facet}`;

/** How many records or targets each value of a facet would give; values without any are left out. */
export const facetBarsDrawing = (table: CountedNoun, facet: FacetKey) =>
  defineDrawing({
    id: facetBarsId(table, facet),
    name: filters.figure,
    rows: { slide: 14 },
    model: ({ snapshot }) => {
      const { noun, slice } = countedTable(snapshot, table);
      const { rows } = facetLines({
        options: facetOptions(snapshot.dataset, facet),
        counts: slice.result.counts(facet),
        choice: snapshot.selection.facets[facet],
      });
      if (rows.length === 0) return undefined;
      const found = rows.filter(({ count }) => count > 0);
      return {
        noun,
        bars:
          facetBy[facet].isRanked === true ? found.toSorted((a, b) => b.count - a.count) : found,
        values: rows.length,
      };
    },
  });
