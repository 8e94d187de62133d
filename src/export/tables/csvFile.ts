import type { FigureTable } from "#charts/table/figureTable.ts";
import { isoDay } from "#domain/calendar/dates.ts";
import { type Figure, figureWords, type Origin } from "#export/figureFile.ts";
import { tableFile } from "#messages/charts/tableFile.ts";

import { csvText } from "./csvText.ts";
import { flatTable } from "./flatTable.ts";

/**
 * A figure's numbers as CSV. What has to be known of them stands over them, in lines that begin with a
 * hash: programs that read tables can be told to pass over those, and spreadsheets show them as rows.
 */
export const csvFile = (figure: Figure, table: FigureTable, origin: Origin): string => {
  const { status, tableStatus = status } = figure;
  const told = { ...figure, status: tableStatus };
  const { title, selection, source, version } = figureWords(told, origin);
  const { asOf, today } = origin.snapshot;
  const { notes } = tableFile;
  const said: readonly (readonly [note: string, words: string])[] = [
    [notes.title, title],
    [notes.selection, selection],
    [notes.asOf, isoDay(asOf)],
    [notes.source, source],
    [notes.version, version],
    [notes.made, isoDay(today)],
    [notes.address, origin.address],
  ];
  return csvText([
    ...said.flatMap(([note, words]) => (words === "" ? [] : [[`# ${note}`, words]])),
    ...flatTable(table, origin.pageOf),
  ]);
};
