import type { FigureTable } from "#scene/table/figureTable.ts";
import { fieldText } from "#export/file/field.ts";
import type { FigureFile, Origin } from "#export/file/figureFile.ts";

import { citedSources } from "./citedSources.ts";
import { flatTable } from "./flatTable.ts";
import { tableNotes } from "./tableNotes.ts";

/** A figure's numbers as JSON: an object for each row, with the notes beside them. */
export const jsonFile = (figure: FigureFile, table: FigureTable, origin: Origin): string => {
  const [headings = [], ...rows] = flatTable(table, origin.pageOf);
  const about = tableNotes(figure, origin).map(([note, field]) => [note, fieldText(field)]);
  return `${JSON.stringify(
    {
      ...Object.fromEntries(about),
      // Unknown values have no member in the JSON.
      sources: citedSources(figure, origin).map(({ publisher, title, date, link }) => ({
        publisher,
        title,
        date,
        link,
      })),
      rows: rows.map((row) =>
        Object.fromEntries(
          row.flatMap((field, at) =>
            field === ""
              ? []
              : [
                  [
                    fieldText(headings[at] ?? ""),
                    typeof field === "number" ? field : fieldText(field),
                  ],
                ],
          ),
        ),
      ),
    },
    null,
    1,
  )}\n`;
};
