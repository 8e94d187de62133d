import {
  dateCell,
  type FigureTable,
  linkCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Source } from "#domain/schema/records.ts";
import { fieldText } from "#export/file/field.ts";
import type { FigureFile, Origin } from "#export/file/figureFile.ts";
import { type Sheet, workbook } from "#export/ooxml/workbook.ts";
import { tableFile } from "#messages/files/tableFile.ts";

import { citedSources } from "./citedSources.ts";
import { flatTable } from "./flatTable.ts";
import { tableNotes } from "./tableNotes.ts";

const sourcesTable = (sources: readonly Source[]): FigureTable =>
  tableOf(sources, [
    [tableFile.publisher, ({ publisher }) => textCell(publisher)],
    [tableFile.notes.title, ({ title }) => textCell(title)],
    [tableFile.date, ({ date }) => dateCell(date === undefined ? undefined : parseDate(date))],
    [tableFile.link, ({ link }) => (link === undefined ? undefined : linkCell(link, link))],
  ]);

const sheetOf = (name: string, table: FigureTable, { pageOf }: Origin): Sheet => {
  const [headings = [], ...rows] = flatTable(table, pageOf);
  return { name, headings: headings.map(fieldText), rows };
};

/** A figure's numbers as a workbook, with its points, notes and sources on worksheets of their own. */
export const xlsxFile = (
  figure: FigureFile,
  table: FigureTable,
  origin: Origin,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { sheets, notes } = tableFile;
  const sources = citedSources(figure, origin);
  return workbook([
    sheetOf(sheets.table, table, origin),
    ...(figure.points === undefined ? [] : [sheetOf(sheets.points, figure.points, origin)]),
    {
      name: sheets.about,
      headings: [sheets.note, sheets.words],
      rows: tableNotes(figure, origin).flatMap(([note, field]) =>
        field === "" ? [] : [[notes[note], field]],
      ),
    },
    ...(sources.length === 0 ? [] : [sheetOf(sheets.sources, sourcesTable(sources), origin)]),
  ]).zip();
};
