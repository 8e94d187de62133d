import type { FigureTable } from "#charts/table/figureTable.ts";
import { fieldText } from "#export/field.ts";
import type { Figure, Origin } from "#export/figureFile.ts";
import { tableFile } from "#messages/files/tableFile.ts";

import { csvText } from "./csvText.ts";
import { flatTable } from "./flatTable.ts";
import { tableNotes } from "./tableNotes.ts";

/**
 * A figure's numbers as CSV. What has to be known of them stands over them, in lines that begin with a
 * hash: programs that read tables can be told to pass over those, and spreadsheets show them as rows.
 */
export const csvFile = (figure: Figure, table: FigureTable, origin: Origin): string =>
  csvText([
    ...tableNotes(figure, origin).flatMap(([note, field]) =>
      field === "" ? [] : [[`# ${tableFile.notes[note]}`, fieldText(field)]],
    ),
    ...flatTable(table, origin.pageOf).map((row) => row.map(fieldText)),
  ]);
