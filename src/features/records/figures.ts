import { valueIn } from "#domain/query/parameters/parameter.ts";
import { fileMeasure } from "#scene/measure.ts";
import {
  type Cell,
  type ColumnOf,
  dateCell,
  type FigureTable,
  linkCell,
  numberCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";
import { tableScene } from "#scene/table/tableScene.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, type TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { bestSourceOf } from "#domain/dataset/sourceRank.ts";
import type { Quantity } from "#domain/schema/records.ts";
import { recordsFinding } from "#domain/query/filter/recordsFinding.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { sentences } from "#messages/files/sentences.ts";
import { boundWords, tableFile } from "#messages/files/tableFile.ts";
import { amountWords, unitWords } from "#messages/words/amounts.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { recordsWords } from "#messages/views/records.ts";
import { dateWords } from "#messages/words/dates.ts";
import { issuersWords, fullTitle, shortTitle } from "#messages/words/titles.ts";
import { documentTypeWords, kindLabels } from "#messages/words/labels.ts";
import { facetLabels, sectorsWords } from "#messages/words/terms.ts";
import { firstOf } from "#figures/firstOf.ts";
import { correctionsFigure } from "#figures/correctionsFigure.ts";
import type { FigureSize } from "#figures/drawing.ts";
import { figureOf, type PageFigures } from "#figures/figure.ts";
import { mostRows } from "#figures/drawing.ts";
import { recordsFigure } from "#figures/recordsFigure.ts";
import { rowsDrawn, tableFigure } from "#figures/tableFigure.ts";
import { publisherCell } from "#figures/tables/sourceCells.ts";
import { targetListFigure } from "#figures/targetList/targetListFigure.ts";
import { targetsTable } from "#figures/tables/targetsTable.ts";

import { recordOrder } from "./params.ts";
import { sortRecords } from "./sortRecords.ts";

/** So many rows are read from the back of a room. */
const ON_SLIDE = 10;
const TARGETS_ON_SLIDE = 5;

/** The records that the page lists, in its order. */
export const listFigure = (
  sorted: readonly Entry[],
  snapshot: Snapshot,
  room?: FigureSize,
): FigureFile => {
  const { dataset, entries, selection } = snapshot;
  const title = recordsWords(recordsFinding(entries, selection), dataset);
  return recordsFigure("records", title, sorted, snapshot, room);
};

/** The list of records. */
export const recordsFigures: PageFigures = [
  figureOf("records", ({ snapshot, parameters, ...room }) => {
    const { dataset, entries, selection } = snapshot;
    const sorting = valueIn(parameters, recordOrder(selection.q !== ""));
    const sorted = sortRecords(entries, sorting, dataset);
    return sorted.length === 0
      ? undefined
      : listFigure(sorted, snapshot, { ...room, rows: mostRows(room, ON_SLIDE) });
  }),
];

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
): FigureFile => {
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
  const targets = dataset.targets.filter((target) => target.entry === entry);
  const title = fullTitle(entry);
  return {
    id: `record-${entry.id}`,
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

/** The figures that a record tells, each with where it was read. */
const quantitiesFigure = (
  entry: Entry,
  quantities: readonly Quantity[],
  { sources }: Dataset,
  room: FigureSize,
): FigureFile => {
  const { quantities: words } = recordPage;
  const title = recordPage.quantitiesOf(fullTitle(entry));
  const rows = mostRows(room, ON_SLIDE);
  const main: readonly ColumnOf<Quantity>[] = [
    [words.what, ({ label }) => textCell(label)],
    [
      words.figure,
      ({ value, unit, bound }) =>
        typeof value === "number"
          ? numberCell(value, unitWords(unit), bound === undefined ? undefined : boundWords[bound])
          : textCell(amountWords(value, unit, bound)),
    ],
    [words.asOf, ({ asOf }) => dateCell(asOf === undefined ? undefined : parseDate(asOf))],
  ];
  const status = (count: number): string => tableFile.rowsShown(count, quantities.length);
  return tableFigure(
    tableOf(quantities, [
      ...main,
      [tableFile.remark, ({ note }) => (note === undefined ? undefined : textCell(note))],
      [words.source, ({ provenance }) => publisherCell(bestSourceOf(provenance, sources))],
    ]),
    {
      id: `quantities-of-${entry.id}`,
      title,
      sentence: firstOf(title, quantities, ({ label, value, unit, bound }) => [
        label,
        amountWords(value, unit, bound),
      ]),
      isProse: true,
      status: status(rowsDrawn(quantities.length, rows)),
      tableStatus: status(quantities.length),
      slideTable: tableOf(quantities, main),
      entries: [entry],
    },
    { ...room, rows },
  );
};

/** The page of a record. */
export const recordFigures: PageFigures = [
  figureOf("targets", ({ snapshot, id, ...room }) => {
    const { dataset } = snapshot;
    const entry = dataset.entryById.get(id);
    const targets = dataset.targets.filter((target) => target.entry === entry);
    return entry === undefined || targets.length === 0
      ? undefined
      : targetListFigure(targets, snapshot, {
          units: "share",
          settle: false,
          most: mostRows(room, TARGETS_ON_SLIDE),
          isSlide: room.isSlide,
          width: room.width,
          of: shortTitle(entry),
        });
  }),
  figureOf(
    ({ id }) => `quantities-of-${id}`,
    ({ snapshot: { dataset }, id, ...room }) => {
      const entry = dataset.entryById.get(id);
      const { quantities = [] } = entry?.record ?? {};
      return entry === undefined || quantities.length === 0
        ? undefined
        : quantitiesFigure(entry, quantities, dataset, room);
    },
  ),
  figureOf(
    ({ id }) => `record-${id}`,
    ({ snapshot, id, width }) => {
      const entry = snapshot.dataset.entryById.get(id);
      return entry && recordFigure(entry, snapshot, width);
    },
  ),
  figureOf(
    ({ id }) => `corrections-of-${id}`,
    ({ snapshot, id, ...room }) => {
      const entry = snapshot.dataset.entryById.get(id);
      return (
        entry &&
        correctionsFigure(
          `corrections-of-${id}`,
          recordPage.correctionsOf(fullTitle(entry)),
          (entry.record.corrections ?? []).map((correction) => ({ entry, correction })),
          snapshot,
          room,
        )
      );
    },
  ),
];
