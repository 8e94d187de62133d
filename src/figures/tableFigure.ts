import { fileMeasure } from "#scene/measure.ts";
import type { FigureTable } from "#scene/table/figureTable.ts";
import { tableScene } from "#scene/table/tableScene.ts";
import type { FigureFile } from "#export/figureFile.ts";

import type { FigureSize } from "./drawing.ts";

const WIDTH = 1000;
/** On a slide type grows with what is left out. */
const SLIDE_WIDTH = 900;
/** More rows than this make a picture that nobody reads; the table has them all. */
const MOST_ROWS = 40;

type Rest = Pick<FigureFile, "id" | "title" | "status" | "entries" | "targets"> &
  Partial<Pick<FigureFile, "sentence" | "tableStatus" | "slideTable">> & {
    /** Whether its words are read whole, however long; on a slide they give way. */
    readonly isProse?: boolean;
  };

/**
 * A table as it leaves the page: its first rows as a picture, all of them as a file. On a slide and
 * where it is narrower than in a file the picture too has the columns of the slide's table.
 */
export const tableFigure = (
  table: FigureTable,
  { isProse = false, ...rest }: Rest,
  { rows = MOST_ROWS, isSlide = false, width = isSlide ? SLIDE_WIDTH : WIDTH }: FigureSize = {},
): FigureFile => {
  const { slideTable = table, title } = rest;
  const drawn = (isSlide || width < WIDTH ? slideTable : table).map((column) => ({
    ...column,
    cells: column.cells.slice(0, rows),
  }));
  return {
    slideTable,
    ...rest,
    scene: tableScene(drawn, title, width, fileMeasure, isProse && !isSlide),
    table,
  };
};

/** How many rows the picture of a table has. */
export const rowsDrawn = (count: number, most = MOST_ROWS): number => Math.min(most, count);
