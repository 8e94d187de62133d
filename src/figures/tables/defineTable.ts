import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import type { Provenance } from "#domain/schema/records.ts";
import type { FigureModel, ModelPage } from "#figures/drawing.ts";
import { type Figure, TABLE_WIDTHS } from "#figures/figure.ts";
import { fileMeasure } from "#scene/measure.ts";
import type { FigureTable } from "#scene/table/figureTable.ts";
import { tableScene } from "#scene/table/tableScene.ts";

/** A picture with more rows than this is illegible; the table has all of them. */
const MOST_ROWS = 40;

/** A table with its title and status. */
interface TableContent {
  readonly table: FigureTable;
  /** What a picture of a file's width shows of it, where it has more columns; by default the whole table. */
  readonly pictureTable?: FigureTable;
  /** A shorter version for slides, and for pictures narrower than a file's; by default that of pictures. */
  readonly slideTable?: FigureTable;
  readonly title: string;
  readonly sentence?: string;
  /** How much of the data the first `rows` rows show. */
  readonly status: (rows: number) => string;
  readonly entries: readonly Entry[];
  readonly targets?: readonly TargetEntry[];
  readonly read?: readonly Provenance[];
}

interface TableSpec<Model> {
  /** Whether a picture shows each text in full, however long; on a slide texts are cut. */
  readonly isProse?: boolean;
  /** Whether its picture has all rows that fit, even where fewer are requested. */
  readonly isWhole?: boolean;
  readonly content: (model: Model, page: ModelPage) => TableContent;
}

/**
 * Defines the file of a table from a model that the page may share: its first rows as a picture, all of them in data
 * files and on slides.
 */
export const defineTable = <Model>(
  { idOn, on }: FigureModel<Model>,
  { isProse = false, isWhole = false, content }: TableSpec<Model>,
): Figure => ({
  idOn,
  shownOn: (page) => on(page)?.id,
  file: (page) => {
    const pageFigure = on(page);
    if (pageFigure === undefined) return undefined;
    const { id, page: seen } = pageFigure;
    const { isSlide = false, width = TABLE_WIDTHS[isSlide ? "slide" : "file"] } = page;
    const tableContent = content(pageFigure.model, seen);
    const {
      table,
      pictureTable = table,
      slideTable = pictureTable,
      status,
      ...words
    } = tableContent;
    const total = table[0]?.cells.length ?? 0;
    const requestedRows = isWhole ? undefined : seen.rows;
    const rows = Math.min(requestedRows ?? MOST_ROWS, total);
    const drawn = (isSlide || width < TABLE_WIDTHS.file ? slideTable : pictureTable).map(
      (column) => ({
        ...column,
        cells: column.cells.slice(0, rows),
      }),
    );
    return {
      id,
      ...words,
      status: status(rows),
      whole: { status: status(total), entries: words.entries },
      scene: tableScene(drawn, words.title, width, fileMeasure, isProse && !isSlide),
      table,
      slideTable,
    };
  },
});
