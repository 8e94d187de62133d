import { valueIn } from "#domain/address/parameter.ts";
import { fileMeasure } from "#charts/scene/measure.ts";
import { tableOf, textCell } from "#charts/table/figureTable.ts";
import { tableScene } from "#charts/table/tableScene.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { recordsFinding } from "#domain/filter/recordsFinding.ts";
import type { Figure } from "#export/figureFile.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { recordsWords } from "#messages/views/records.ts";
import { dateWords } from "#messages/words/dates.ts";
import { issuersWords } from "#messages/words/issuers.ts";
import { documentTypeWords, kindLabels } from "#messages/words/labels.ts";
import { facetLabels, sectorsWords } from "#messages/words/terms.ts";
import { fullTitle } from "#messages/words/titles.ts";
import { type FigureRoom, mostRows, type PageFigures } from "#parts/figures/pageFigures.ts";
import { recordsFigure } from "#parts/figures/recordsFigure.ts";

import { recordOrder } from "./params.ts";
import { sortRecords } from "./sortRecords.ts";

/** So many rows are read from the back of a room. */
const ON_SLIDE = 10;

/** The records that the page lists, in its order. */
export const listFigure = (
  sorted: readonly Entry[],
  snapshot: Snapshot,
  room?: FigureRoom,
): Figure => {
  const { dataset, entries, selection } = snapshot;
  const title = recordsWords(recordsFinding(entries, selection), dataset);
  return recordsFigure("records", title, sorted, snapshot, room);
};

/** The list of records. */
export const recordsFigures: PageFigures = ({ snapshot, parameters, ...room }) => ({
  records: () => {
    const { dataset, entries, selection } = snapshot;
    const sorting = valueIn(parameters, recordOrder(selection.q !== ""));
    const sorted = sortRecords(entries, sorting, dataset);
    return sorted.length === 0
      ? undefined
      : listFigure(sorted, snapshot, { ...room, rows: mostRows(room, ON_SLIDE) });
  },
});

/** Wide enough for a sentence beside what it is called. */
const FACTS_WIDTH = 760;

/** What a record is, in a few lines. */
export const recordFigure = (
  entry: Entry,
  { dataset }: Pick<Snapshot, "dataset">,
  width = FACTS_WIDTH,
): Figure => {
  const { record, dates } = entry;
  const { facts } = recordPage;
  const rows: readonly (readonly [what: string, words: string])[] = [
    [facetLabels.kind, kindLabels[record.kind]],
    [facts.issuers, issuersWords(record.issuers, dataset)],
    [facts.type, record.documentType === undefined ? "" : documentTypeWords(record.documentType)],
    [facts.number, record.documentNumber?.number ?? ""],
    ...dates.map((date) => [recordPage.dated(date.means), dateWords(date)] as const),
    [facts.sectors, sectorsWords(dataset, record)],
    [facts.summary, record.summary],
  ];
  const title = fullTitle(entry);
  const table = tableOf(
    rows.filter(([, words]) => words !== ""),
    [
      [tableFile.sheets.note, ([what]) => textCell(what)],
      [tableFile.sheets.words, ([, words]) => textCell(words)],
    ],
  );
  return {
    stem: `record-${entry.id}`,
    title,
    status: "",
    scene: tableScene(table, title, width, fileMeasure),
    table,
    entries: [entry],
  };
};

/** The page of a record. */
export const recordFigures: PageFigures = ({ snapshot, id, width }) => {
  const entry = snapshot.dataset.entryById.get(id);
  return entry === undefined
    ? {}
    : { [`record-${id}`]: () => recordFigure(entry, snapshot, width) };
};
