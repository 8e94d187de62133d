import {
  type Cell,
  type ColumnOf,
  dateCell,
  type FigureTable,
  pageCell,
  startCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Source } from "#domain/schema/records.ts";
import { isTitledInChinese, ownTitle, subject } from "#languages/subject.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { documentTypeWords } from "#messages/words/facets.ts";
import { bodyLabel, kindLabels } from "#messages/words/labels.ts";
import { meaningLabels } from "#messages/words/terms.ts";
import { fullTitle, shortTitle } from "#messages/words/titles.ts";

import { bodyColumns, linksCell, sectorColumns, textOrNone, textsCell } from "./listCells.ts";
import { gradeCell, gradedPublisherCell, publisherCell } from "./sourceCells.ts";

type Shown = Pick<Snapshot, "dataset">;

/** The pages with these ids, each once, without those that appeared after the as-of day. */
const pagesOf = (ids: readonly string[], { dataset }: Shown): readonly Source[] =>
  [...new Set(ids)].flatMap((id) => {
    const source = dataset.sources.get(id);
    return source === undefined || source.lacks === "later" ? [] : [source];
  });

/** The text of a document and copies of that, before what reports on it. */
const sourcesOf = ({ record }: Entry, shown: Shown): readonly Source[] => {
  const { pages = [], copies = [] } = (isPolicy(record) && record.original) || {};
  const read = record.provenance.flatMap(({ source }) => source ?? []);
  return pagesOf([...pages, ...copies, ...read], shown);
};

const addressesOf = (pages: readonly Source[]): Cell | undefined =>
  linksCell(pages.flatMap(({ link }) => link ?? []));

const officialPages = ({ record }: Entry, shown: Shown): Cell | undefined =>
  addressesOf(pagesOf((isPolicy(record) && record.original?.pages) || [], shown));

/** The title in English, and as the documents have it. */
const titleColumns = (): readonly ColumnOf<Entry>[] => {
  const english: ColumnOf<Entry> = [
    tableFile.titleEn,
    ({ record }) => textCell(record.title.en),
    "text",
  ];
  const own: ColumnOf<Entry> = [
    tableFile.ownTitle,
    ({ record }) => textOrNone(ownTitle(record.title)),
    "text",
  ];
  const rendering: ColumnOf<Entry> = [
    tableFile.rendering,
    ({ record: { title } }) =>
      title.zh !== undefined && title.zhSeenInSource === false
        ? textCell(tableFile.ownRendering)
        : undefined,
    "text",
  ];
  if (isTitledInChinese()) return [english, own, rendering];
  return subject().titles === undefined ? [english] : [english, own];
};

const dateColumns: readonly ColumnOf<Entry>[] = [
  [tableFile.date, ({ main }) => dateCell(main), "date"],
  [tableFile.dateMeaning, ({ main }) => textCell(meaningLabels[main.means]), "text"],
  [
    tableFile.dates,
    ({ dates }) =>
      textsCell(dates.map(({ means, event }) => tableFile.dated(meaningLabels[means], event.date))),
    "text",
  ],
  [tableFile.begins, ({ period }) => startCell(period?.start), "start"],
  [tableFile.ends, ({ period }) => dateCell(period?.end), "date"],
];

/** Records with what they are, and the pages that they were read on: the columns of every list of records. */
export const recordsTable = (entries: readonly Entry[], shown: Shown): FigureTable =>
  tableOf<Entry>(entries, [
    [tableFile.id, ({ id }) => textCell(id), "text"],
    [tableFile.kind, ({ record }) => textCell(kindLabels[record.kind]), "text"],
    [
      tableFile.type,
      ({ record: { documentType } }) =>
        documentType === undefined ? undefined : textCell(documentTypeWords(documentType)),
      "text",
    ],
    [
      tableFile.stage,
      ({ record: { stage } }) =>
        stage === undefined ? undefined : textCell(tableFile.stages[stage]),
      "text",
    ],
    ...titleColumns(),
    [tableFile.number, ({ record }) => textOrNone(record.documentNumber?.number), "text"],
    ...bodyColumns<Entry>(shown.dataset, (entry) => entry),
    ...dateColumns,
    ...sectorColumns<Entry>(shown.dataset, (entry) => entry),
    [tableFile.officialPage, (entry) => officialPages(entry, shown), "text"],
    [
      tableFile.sourced,
      (entry) =>
        textsCell(
          sourcesOf(entry, shown).map(({ publisher, title }) =>
            tableFile.sourceOf(publisher, title),
          ),
        ),
      "text",
    ],
    [tableFile.links, (entry) => addressesOf(sourcesOf(entry, shown)), "text"],
    [tableFile.bestGrade, ({ grade }) => gradeCell(grade), "text"],
    [tableFile.page, (entry) => pageCell(`/records/${entry.id}`, fullTitle(entry)), "text"],
  ]);

/** The columns that a picture and a slide have room for, with those on the source of each record. */
const shownRecords = (
  entries: readonly Entry[],
  dataset: Dataset,
  titleOf: (entry: Entry) => string,
  sourceColumns: readonly ColumnOf<Entry>[],
): FigureTable =>
  tableOf<Entry>(entries, [
    [tableFile.record, (entry) => textCell(titleOf(entry))],
    [tableFile.kind, ({ record }) => textCell(kindLabels[record.kind])],
    [tableFile.date, ({ main }) => dateCell(main)],
    [
      tableFile.body,
      ({ bodies: [first] }) =>
        first === undefined ? undefined : textCell(bodyLabel(dataset, first)),
    ],
    ...sourceColumns,
    [tableFile.page, (entry) => pageCell(`/records/${entry.id}`, fullTitle(entry))],
  ]);

export const recordsPictureTable = (entries: readonly Entry[], { dataset }: Shown): FigureTable =>
  shownRecords(entries, dataset, fullTitle, [
    [tableFile.source, ({ grade }) => publisherCell(grade)],
    [tableFile.grade, ({ grade }) => gradeCell(grade)],
  ]);

/** To be read from the back of a room, it has a column fewer: the grade is in that of the source. */
export const recordsSlideTable = (entries: readonly Entry[], { dataset }: Shown): FigureTable =>
  shownRecords(entries, dataset, shortTitle, [
    [tableFile.source, ({ grade }) => gradedPublisherCell(grade)],
  ]);
