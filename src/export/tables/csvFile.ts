import type { FigureTable } from "#scene/table/figureTable.ts";
import { fieldText } from "#export/file/field.ts";
import type { FigureFile, Origin } from "#export/file/figureFile.ts";
import { tableFile } from "#messages/files/tableFile.ts";

import { citedSources } from "./citedSources.ts";
import { csvText } from "./csvText.ts";
import { flatTable } from "./flatTable.ts";
import { tableNotes } from "./tableNotes.ts";

/** More sources than these would push the table out of sight. */
const MOST_LISTED = 10;

/**
 * The pages where the figures were read, or where to find a long list. One field per line, or the table would
 * widen.
 */
const sourceLines = (figure: FigureFile, origin: Origin): readonly (readonly string[])[] => {
  const sources = citedSources(figure, origin);
  const head = `# ${tableFile.sheets.sources}`;
  return sources.length > MOST_LISTED
    ? [[head, tableFile.listedAt(sources.length, origin.pageOf("/data/sources"))]]
    : sources.map((source) => [head, tableFile.sourceLine(source)]);
};

/**
 * A figure's numbers as CSV, below its notes in lines that begin with a hash: programs can be set to skip
 * those, and spreadsheets show them as rows.
 */
export const csvFile = (figure: FigureFile, table: FigureTable, origin: Origin): string =>
  csvText([
    ...tableNotes(figure, origin).flatMap(([note, field]) =>
      field === "" ? [] : [[`# ${tableFile.notes[note]}`, fieldText(field)]],
    ),
    ...sourceLines(figure, origin),
    ...flatTable(table, origin.pageOf).map((row) => row.map(fieldText)),
  ]);
