import type { FigureTable } from "#charts/table/figureTable.ts";
import { fieldText } from "#export/field.ts";
import type { Figure, Origin } from "#export/figureFile.ts";
import { workbook } from "#export/ooxml/workbook.ts";
import { tableFile } from "#messages/files/tableFile.ts";

import { flatTable } from "./flatTable.ts";
import { tableNotes } from "./tableNotes.ts";

/** A figure's numbers as a workbook, with what has to be known of them on a sheet of its own. */
export const xlsxFile = (
  figure: Figure,
  table: FigureTable,
  origin: Origin,
): Promise<Uint8Array<ArrayBuffer>> => {
  const [headings = [], ...rows] = flatTable(table, origin.pageOf);
  const { sheets, notes } = tableFile;
  return workbook([
    { name: sheets.table, headings: headings.map(fieldText), rows },
    {
      name: sheets.about,
      headings: [sheets.note, sheets.words],
      rows: tableNotes(figure, origin).flatMap(([note, field]) =>
        field === "" ? [] : [[notes[note], field]],
      ),
    },
  ]).zip();
};
