import { pagesIn } from "#domain/dataset/dataset.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Source } from "#domain/schema/records.ts";
import { gradeOfSource } from "#domain/grade.ts";
import { gradeLabel } from "#messages/words/grades.ts";
import { defineModel } from "#figures/drawing.ts";
import { defineTable } from "#figures/tables/defineTable.ts";
import { sentences } from "#messages/files/sentences.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { dateCell, linkCell, tableOf, textCell } from "#scene/table/figureTable.ts";

const { sources: words } = dataDesk;

/** How many sources have which form, the most frequent first. */
const formsOf = (all: readonly Source[]): readonly (readonly [form: string, count: number])[] => {
  const counts = new Map<string, number>();
  for (const { form } of all) {
    const name = words.forms[form];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
};

const dated = (text: string | undefined) =>
  dateCell(text === undefined ? undefined : parseDate(text));

/** The sources of the data set, regardless of the selection. */
export const sourcesFigure = defineTable(
  defineModel({
    id: "sources",
    rows: { slide: 8 },
    model: ({ snapshot }) => pagesIn(snapshot.dataset),
  }),
  {
    content: (all, { snapshot }) => ({
      table: tableOf(all, [
        [tableFile.publisher, ({ publisher }) => textCell(publisher)],
        [words.source, ({ link, title }) => linkCell(link, title)],
        [words.grade, (source) => textCell(gradeLabel(gradeOfSource(source)))],
        [words.copyOf, ({ copyOf }) => (copyOf === undefined ? undefined : textCell(copyOf))],
        [words.form, ({ form }) => textCell(words.forms[form])],
        [words.date, ({ date }) => dated(date)],
        [words.read, ({ read }) => dated(read)],
      ]),
      title: dataDesk.parts.sources,
      sentence: sentences.sources(
        dataDesk.parts.sources,
        all.length,
        new Set(all.map(({ publisher }) => publisher)).size,
        formsOf(all),
      ),
      status: (rows) => words.shown(rows, all.length),
      entries: snapshot.dataset.entries,
    }),
  },
);
