import { valueIn } from "#domain/address/parameter.ts";
import { fileMeasure } from "#charts/scene/measure.ts";
import {
  type Cell,
  type FigureTable,
  linkCell,
  tableOf,
  textCell,
} from "#charts/table/figureTable.ts";
import { tableScene } from "#charts/table/tableScene.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy, type TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { recordsFinding } from "#domain/filter/recordsFinding.ts";
import type { Figure } from "#export/figureFile.ts";
import { sentences } from "#messages/files/sentences.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { recordsWords } from "#messages/views/records.ts";
import { dateWords } from "#messages/words/dates.ts";
import { issuersWords } from "#messages/words/issuers.ts";
import { documentTypeWords, kindLabels } from "#messages/words/labels.ts";
import { facetLabels, sectorsWords } from "#messages/words/terms.ts";
import { fullTitle } from "#messages/words/titles.ts";
import { correctionsFigure } from "#parts/figures/correctionsFigure.ts";
import { type FigureRoom, mostRows, type PageFigures } from "#parts/figures/pageFigures.ts";
import { recordsFigure } from "#parts/figures/recordsFigure.ts";
import { targetsTable } from "#parts/figures/tables/targetsTable.ts";

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

/** Where a record was read, each page once. */
const sourceCellsOf = ({ record }: Entry, { sources }: Dataset): readonly Cell[] => {
  const cells = new Map<string, Cell>();
  for (const { source: id, unlinked } of record.provenance) {
    const source = id === undefined ? undefined : sources.get(id);
    if (source !== undefined) cells.set(source.id, linkCell(source.link, source.title));
    else if (unlinked !== undefined) cells.set(unlinked, textCell(unlinked));
  }
  return [...cells.values()];
};

/** What a line of the table says of a record. */
type Line = readonly [what: string, told: Cell];

const linesTable = (lines: readonly Line[]): FigureTable =>
  tableOf(lines, [
    [tableFile.sheets.note, ([what]) => textCell(what)],
    [tableFile.sheets.words, ([, told]) => told],
  ]);

/** What the lines of targets say of them already. */
const isSaid: ReadonlySet<string> = new Set([tableFile.target, tableFile.document]);

/** A record, line by line: what it is, where it was read, and its targets with their verdicts. */
const wholeTable = (
  facts: readonly Line[],
  entry: Entry,
  targets: readonly TargetEntry[],
  snapshot: Pick<Snapshot, "dataset" | "judged">,
): FigureTable => {
  const sources = sourceCellsOf(entry, snapshot.dataset).map((cell): Line => [
    tableFile.source,
    cell,
  ]);
  const others = [...facts, ...sources];
  const lines = targets.map(({ target }): Line => [tableFile.target, textCell(target.metric)]);
  const none = others.map(() => undefined);
  return [
    ...linesTable([...others, ...lines]),
    ...(targets.length === 0 ? [] : targetsTable(targets, snapshot))
      .filter(({ heading }) => !isSaid.has(heading))
      .map(({ heading, cells }) => ({ heading, cells: [...none, ...cells] })),
  ];
};

/** What a record is, in a few lines; as a table with its sources and targets. */
export const recordFigure = (
  entry: Entry,
  snapshot: Pick<Snapshot, "dataset" | "judged">,
  width = FACTS_WIDTH,
): Figure => {
  const { dataset } = snapshot;
  const { record, dates } = entry;
  const { facts: words } = recordPage;
  const told: readonly (readonly [what: string, words: string])[] = [
    [facetLabels.kind, kindLabels[record.kind]],
    [words.issuers, issuersWords(record.issuers, dataset)],
    [words.type, record.documentType === undefined ? "" : documentTypeWords(record.documentType)],
    [words.number, record.documentNumber?.number ?? ""],
    ...dates.map((date) => [recordPage.dated(date.means), dateWords(date)] as const),
    [words.sectors, sectorsWords(dataset, record)],
    [words.summary, record.summary],
  ];
  const facts = told.flatMap(([what, text]): readonly Line[] =>
    text === "" ? [] : [[what, textCell(text)]],
  );
  const targets = isPolicy(record)
    ? record.targets.flatMap(({ id }) => dataset.targetById.get(id) ?? [])
    : [];
  const title = fullTitle(entry);
  return {
    stem: `record-${entry.id}`,
    title,
    sentence: sentences.record({
      title,
      kind: record.kind,
      main: entry.main,
      issuers: issuersWords(record.issuers, dataset),
      targets: targets.length,
    }),
    status: "",
    scene: tableScene(linesTable(facts), title, width, fileMeasure),
    table: wholeTable(facts, entry, targets, snapshot),
    entries: [entry],
    targets,
  };
};

/** The page of a record. */
export const recordFigures: PageFigures = ({ snapshot, id, ...room }) => {
  const entry = snapshot.dataset.entryById.get(id);
  if (entry === undefined) return {};
  const { corrections = [] } = entry.record;
  return {
    [`record-${id}`]: () => recordFigure(entry, snapshot, room.width),
    [`corrections-of-${id}`]: () =>
      correctionsFigure(
        `corrections-of-${id}`,
        recordPage.correctionsOf(fullTitle(entry)),
        corrections.map((correction) => ({ entry, correction })),
        snapshot,
        room,
      ),
  };
};
