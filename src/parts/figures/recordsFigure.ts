import { fileMeasure } from "#charts/scene/measure.ts";
import type { FigureTable } from "#charts/table/figureTable.ts";
import { tableScene } from "#charts/table/tableScene.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Figure } from "#export/figureFile.ts";
import { shownWords } from "#messages/words/selection.ts";
import { recordsSlideTable, recordsTable } from "#parts/figures/tables/recordsTable.ts";

const WIDTH = 1000;
/** More rows than this make a picture that nobody reads; the table has them all. */
const MOST_ROWS = 40;

const firstRows = (table: FigureTable, most: number): FigureTable =>
  table.map((column) => ({ ...column, cells: column.cells.slice(0, most) }));

/** Some records in a table, in the order in which they stand, as they leave the page. */
export const recordsFigure = (
  stem: string,
  title: string,
  records: readonly Entry[],
  { dataset, entries }: Pick<Snapshot, "dataset" | "entries">,
  most = MOST_ROWS,
): Figure => {
  const table = recordsTable(records, dataset);
  return {
    stem,
    title,
    status: shownWords(Math.min(most, records.length), entries.total, "records"),
    scene: tableScene(firstRows(table, most), title, WIDTH, fileMeasure),
    slideTable: recordsSlideTable(records, dataset),
    table,
    tableStatus: shownWords(records.length, entries.total, "records"),
    entries: records,
  };
};
