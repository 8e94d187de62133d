import {
  type ColumnOf,
  dateCell,
  type FigureTable,
  pageCell,
  startCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";
import { gradedSourceOf } from "#domain/grade.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { bodyLabel, kindLabels } from "#messages/words/labels.ts";
import { fullTitle, shortTitle } from "#messages/words/titles.ts";

import { gradeCell, publisherCell } from "./sourceCells.ts";

/** Title, kind, date and issuing body of each. */
const mainColumns = (dataset: Dataset): readonly ColumnOf<Entry>[] => [
  [tableFile.kind, ({ record }) => textCell(kindLabels[record.kind])],
  [tableFile.date, ({ main }) => dateCell(main)],
  [
    tableFile.body,
    ({ bodies: [first] }) =>
      first === undefined ? undefined : textCell(bodyLabel(dataset, first)),
  ],
];

const sourceColumns = ({ sources }: Dataset): readonly ColumnOf<Entry>[] => [
  [tableFile.source, ({ record }) => publisherCell(gradedSourceOf(record, sources))],
  [tableFile.grade, ({ record }) => gradeCell(gradedSourceOf(record, sources))],
];

/** Records, each with its date and lead body. */
export const recordsTable = (entries: readonly Entry[], dataset: Dataset): FigureTable =>
  tableOf(entries, [
    [tableFile.record, (entry) => textCell(fullTitle(entry))],
    ...mainColumns(dataset),
    [tableFile.begins, ({ period }) => startCell(period?.start)],
    [tableFile.ends, ({ period }) => dateCell(period?.end)],
    ...sourceColumns(dataset),
    [tableFile.page, (entry) => pageCell(`/records/${entry.id}`, fullTitle(entry))],
  ]);

/** The columns that fit on a slide. */
export const recordsSlideTable = (entries: readonly Entry[], dataset: Dataset): FigureTable =>
  tableOf(entries, [
    [tableFile.record, (entry) => textCell(shortTitle(entry))],
    ...mainColumns(dataset),
    ...sourceColumns(dataset),
    [tableFile.page, (entry) => pageCell(`/records/${entry.id}`, fullTitle(entry))],
  ]);
