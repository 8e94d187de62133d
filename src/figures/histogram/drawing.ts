import { countedTable, type CountedNoun } from "#domain/query/filter/countedTable.ts";
import { defineDrawing, type ScreenWidths } from "#figures/drawing.ts";
import { dateRange } from "#messages/filters/filters.ts";

import { binsOf, countRowsInBins, dateRangeView } from "./dateRangeView.ts";

/** Its widths on a panel. */
export const histogramWidths = { usual: 208 } as const satisfies ScreenWidths;

export const histogramId = (noun: CountedNoun): string => `${noun}-by-date`;

/** The dates of records, or of the documents that set targets, whatever dates are selected. */
export const histogramDrawing = (table: CountedNoun) =>
  defineDrawing({
    id: histogramId(table),
    name: dateRange.figure,
    model: ({ snapshot }) => {
      const { entries, targets } = snapshot;
      const bins = binsOf(snapshot.dataset);
      const { noun, slice } = countedTable(snapshot, table);
      const { items, result, total } = slice;
      const counts = countRowsInBins(bins, result.except("dates"), items);
      const view = dateRangeView(bins, counts, snapshot.selection);
      return view.counts.length === 0
        ? undefined
        : {
            view,
            noun,
            total,
            shown: noun === "records" ? entries.shown : targets.shown.map(({ entry }) => entry),
          };
    },
  });
