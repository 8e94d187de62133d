import { parseDate } from "#domain/calendar/dates.ts";
import { gradedSourceOf } from "#domain/grade.ts";
import type { Quantity } from "#domain/schema/records.ts";
import { firstOf } from "#figures/firstOf.ts";
import { defineModel } from "#figures/drawing.ts";
import { defineTable } from "#figures/tables/defineTable.ts";
import { gradeCell, publisherCell } from "#figures/tables/sourceCells.ts";
import { boundWords, tableFile } from "#messages/files/tableFile.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { amountWords } from "#messages/words/amounts.ts";
import { fullTitle } from "#messages/words/titles.ts";
import {
  type ColumnOf,
  dateCell,
  measuredCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";

const { quantities: words } = recordPage;

const mainColumns: readonly ColumnOf<Quantity>[] = [
  [words.what, ({ label }) => textCell(label)],
  [
    words.figure,
    ({ value, unit, bound }) =>
      typeof value === "number"
        ? measuredCell(value, unit, bound === undefined ? undefined : boundWords[bound])
        : textCell(amountWords(value, unit, bound)),
  ],
  [words.asOf, ({ asOf }) => dateCell(asOf === undefined ? undefined : parseDate(asOf))],
];

/** The figures in a record that aren't targets, each with its provenance. */
export const quantitiesFigure = defineTable(
  defineModel({
    id: ({ id }) => `quantities-of-${id}`,
    rows: { slide: 10 },
    model: ({ snapshot, id }) => {
      const entry = snapshot.dataset.entryById.get(id);
      const { quantities = [] } = entry?.record ?? {};
      return entry === undefined || quantities.length === 0 ? undefined : { entry, quantities };
    },
  }),
  {
    isProse: true,
    content: ({ entry, quantities }, { snapshot: { dataset } }) => {
      const title = recordPage.quantitiesOf(fullTitle(entry));
      return {
        table: tableOf(quantities, [
          ...mainColumns,
          [tableFile.remark, ({ note }) => (note === undefined ? undefined : textCell(note))],
          [words.source, (one) => publisherCell(gradedSourceOf(one, dataset.sources))],
          [tableFile.grade, (one) => gradeCell(gradedSourceOf(one, dataset.sources))],
        ]),
        slideTable: tableOf(quantities, mainColumns),
        title,
        sentence: firstOf(title, quantities, ({ label, value, unit, bound }) => [
          label,
          amountWords(value, unit, bound),
        ]),
        status: (rows) => tableFile.rowsShown(rows, quantities.length),
        entries: [entry],
        read: quantities.flatMap(({ provenance }) => provenance),
      };
    },
  },
);
