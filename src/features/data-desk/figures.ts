import { dateCell, linkCell, tableOf, textCell } from "#charts/table/figureTable.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { mostRows, type PageFigures } from "#parts/figures/pageFigures.ts";
import { rowsDrawn, tableFigure } from "#parts/figures/tableFigure.ts";

const { sources: words } = dataDesk;

/** So many rows are read from the back of a room. */
const ON_SLIDE = 8;

/** Where the data set comes from. */
export const dataFigures: PageFigures = ({ snapshot, ...room }) => ({
  sources: () => {
    const { dataset } = snapshot;
    const all = [...dataset.sources.values()];
    const rows = mostRows(room, ON_SLIDE);
    const dated = (text: string | undefined) =>
      dateCell(text === undefined ? undefined : parseDate(text));
    return tableFigure(
      tableOf(all, [
        [tableFile.publisher, ({ publisher }) => textCell(publisher)],
        [words.source, ({ link, title }) => linkCell(link, title)],
        [words.form, ({ form }) => textCell(words.forms[form])],
        [words.date, ({ date }) => dated(date)],
        [words.read, ({ read }) => dated(read)],
      ]),
      {
        stem: "sources",
        title: dataDesk.parts.sources,
        status: words.shown(rowsDrawn(all.length, rows), all.length),
        tableStatus: words.shown(all.length, all.length),
        entries: dataset.entries,
      },
      { ...room, rows },
    );
  },
});
