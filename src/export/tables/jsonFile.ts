import type { FigureTable } from "#scene/table/figureTable.ts";
import { fieldText } from "#export/file/field.ts";
import type { FigureFile, Origin } from "#export/file/figureFile.ts";

import { citedSources } from "./citedSources.ts";
import { flatTable } from "./flatTable.ts";
import { tableNotes } from "./tableNotes.ts";

const rowsOf = (table: FigureTable, pageOf: Origin["pageOf"]): readonly object[] => {
  const [headings = [], ...rows] = flatTable(table, pageOf);
  // Unknown values have no member in the JSON.
  return rows.map((row) =>
    Object.fromEntries(
      row.flatMap((field, at) =>
        field === ""
          ? []
          : [[fieldText(headings[at] ?? ""), typeof field === "number" ? field : fieldText(field)]],
      ),
    ),
  );
};

/** A figure's numbers as JSON: an object for each row, with the notes beside them. */
export const jsonFile = (figure: FigureFile, table: FigureTable, origin: Origin): string => {
  const about = tableNotes(figure, origin).map(([note, field]) => [note, fieldText(field)]);
  return `${JSON.stringify(
    {
      ...Object.fromEntries(about),
      sources: citedSources(figure, origin).map(({ publisher, title, date, link }) => ({
        publisher,
        title,
        date,
        link,
      })),
      rows: rowsOf(table, origin.pageOf),
      ...(figure.points && { points: rowsOf(figure.points, origin.pageOf) }),
    },
    null,
    1,
  )}\n`;
};
