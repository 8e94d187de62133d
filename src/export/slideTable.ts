import { cellWords } from "#scene/table/cellWords.ts";
import type { Cell, FigureTable } from "#scene/table/figureTable.ts";
import { verdictSign } from "#scene/table/verdictSign.ts";
import { slides } from "#messages/files/tableFile.ts";

import { rowsThatFit } from "./ooxml/deck/tableOnSlide.ts";
import type { SlideTable } from "./ooxml/deck/slides.ts";

const slideWords = (cell: Cell | undefined): string =>
  cell?.is === "text" && cell.verdict !== undefined
    ? `${verdictSign[cell.verdict]} ${cell.text}`
    : cellWords(cell);

/** The most rows that any slide fits. */
const MOST_ROWS = 40;

/** A table for a slide: as text, without addresses, with as many rows as fit. */
export const slideTable = (table: FigureTable): SlideTable => {
  const columns = table.filter(({ cells }) => cells.every((cell) => cell?.is !== "page"));
  const all = columns[0]?.cells.length ?? 0;
  const whole = {
    headings: columns.map(({ heading }) => heading),
    rows: Array.from({ length: Math.min(MOST_ROWS, all) }, (_none, row) =>
      columns.map(({ cells }) => slideWords(cells[row])),
    ),
    numbers: columns.flatMap(({ cells }, at) =>
      cells.every((cell) => cell === undefined || cell.is === "number") ? [at] : [],
    ),
  };
  const shown = rowsThatFit(whole);
  return {
    is: "table",
    ...whole,
    rows: whole.rows.slice(0, shown),
    rest: slides.first(shown, all),
  };
};
