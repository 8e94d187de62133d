import type { Entry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { sentences } from "#messages/files/sentences.ts";
import { shownWords } from "#messages/words/findings.ts";
import { recordsSlideTable, recordsTable } from "#figures/tables/recordsTable.ts";

import type { FigureSize } from "./drawing.ts";
import { rowsDrawn, tableFigure } from "./tableFigure.ts";

/** Some records in a table, in the order in which they stand, as they leave the page. */
export const recordsFigure = (
  id: string,
  title: string,
  records: readonly Entry[],
  { dataset, entries }: Pick<Snapshot, "dataset" | "entries">,
  room: FigureSize = {},
): FigureFile =>
  tableFigure(
    recordsTable(records, dataset),
    {
      id,
      title,
      status: sentences.firstRecords(
        rowsDrawn(records.length, room.rows),
        records.length,
        entries.total,
      ),
      slideTable: recordsSlideTable(records, dataset),
      tableStatus: shownWords(records.length, entries.total, "records"),
      entries: records,
    },
    room,
  );
