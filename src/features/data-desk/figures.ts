import { dateCell, linkCell, pageCell, tableOf, textCell } from "#scene/table/figureTable.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Source } from "#domain/schema/records.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { sentences } from "#messages/files/sentences.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { correctionsFigure } from "#figures/correctionsFigure.ts";
import { firstOf } from "#figures/firstOf.ts";
import type { FigureSize } from "#figures/drawing.ts";
import { figureOf, type PageFigures } from "#figures/figure.ts";
import { mostRows } from "#figures/drawing.ts";
import { rowsDrawn, tableFigure } from "#figures/tableFigure.ts";

import { correctionsOf } from "./corrections.ts";
import type { Gap } from "./gaps/gap.ts";
import { gapsOf } from "./gaps/gaps.ts";
import { settleGaps } from "./gaps/settleGaps.ts";

const { sources: words } = dataDesk;

/** So many rows are read from the back of a room. */
const ON_SLIDE = 8;

/** How many sources are of which form, the most first. */
const formsOf = (all: readonly Source[]): readonly (readonly [form: string, count: number])[] => {
  const counts = new Map<string, number>();
  for (const { form } of all) {
    const name = words.forms[form];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
};

/** Gaps and what falls into each, a row each. */
const gapsFigure = (
  id: string,
  title: string,
  gaps: readonly Gap[],
  entries: readonly Entry[],
  room: FigureSize,
): FigureFile | undefined => {
  const all = gaps.flatMap((gap) => gap.items.map((item) => ({ gap, item })));
  if (all.length === 0) return undefined;
  const rows = mostRows(room, ON_SLIDE);
  const shown = (count: number): string => tableFile.rowsShown(count, all.length);
  return tableFigure(
    tableOf(all, [
      [tableFile.gap, ({ gap }) => textCell(gap.title)],
      [tableFile.concerned, ({ item }) => textCell(item.words)],
      [
        tableFile.remark,
        ({ item: { detail } }) => (detail === undefined ? undefined : textCell(detail)),
      ],
      [
        tableFile.page,
        ({ item: { to, words: named } }) => (to === undefined ? undefined : pageCell(to, named)),
      ],
    ]),
    {
      id,
      title,
      sentence: firstOf(
        title,
        gaps.filter(({ items }) => items.length > 0),
        (gap) => [gap.title, String(gap.items.length)],
      ),
      status: shown(rowsDrawn(all.length, rows)),
      tableStatus: shown(all.length),
      entries,
    },
    { ...room, rows },
  );
};

/** What was checked, what isn't known, and where the data set comes from. */
export const dataFigures: PageFigures = [
  figureOf("sources", ({ snapshot, ...room }) => {
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
        id: "sources",
        title: dataDesk.parts.sources,
        sentence: sentences.sources(
          dataDesk.parts.sources,
          all.length,
          new Set(all.map(({ publisher }) => publisher)).size,
          formsOf(all),
        ),
        status: words.shown(rowsDrawn(all.length, rows), all.length),
        tableStatus: words.shown(all.length, all.length),
        entries: dataset.entries,
      },
      { ...room, rows },
    );
  }),
  figureOf("corrections", ({ snapshot, ...room }) =>
    correctionsFigure(
      "corrections",
      dataDesk.parts.corrections,
      correctionsOf(snapshot.entries.shown).facts,
      snapshot,
      room,
    ),
  ),
  figureOf("gaps", ({ snapshot, ...room }) =>
    gapsFigure("gaps", dataDesk.parts.gaps, gapsOf(snapshot), snapshot.entries.shown, room),
  ),
  figureOf("settle", ({ snapshot, ...room }) =>
    gapsFigure(
      "settle",
      dataDesk.parts.settle,
      settleGaps(snapshot.targets.shown, snapshot.judged),
      snapshot.targets.shown.map(({ entry }) => entry),
      room,
    ),
  ),
];
