import { documentTypeWords, facetWords } from "#messages/words/facets.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { primaryTextOf } from "#domain/dataset/primaryText.ts";
import { defineModel } from "#figures/drawing.ts";
import { defineFigure } from "#figures/figure.ts";
import { pageTitle } from "#figures/tables/listCells.ts";
import { targetsTable } from "#figures/tables/targetsTable.ts";
import { sentences } from "#messages/files/sentences.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { dateWords } from "#messages/words/dates.ts";
import { fullTitle, issuersWords, secondTitle } from "#messages/words/titles.ts";
import { kindLabels } from "#messages/words/labels.ts";
import { sectorsWords } from "#messages/words/terms.ts";
import {
  type Cell,
  type FigureTable,
  linkCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";
import { tableScene } from "#scene/table/tableScene.ts";

/** A line of the table: a heading and its cell. */
type Line = readonly [what: string, cell: Cell];

const linesTable = (lines: readonly Line[]): FigureTable =>
  tableOf(lines, [
    [tableFile.sheets.note, ([what]) => textCell(what)],
    [tableFile.sheets.words, ([, cell]) => cell],
  ]);

/** The facts of a record, in a few lines; unknown ones have no line. */
const factsOf = (entry: Entry, dataset: Dataset): readonly Line[] => {
  const { record, dates } = entry;
  const { facts: words } = recordPage;
  const all: readonly (readonly [what: string, text: string])[] = [
    [facetWords.kind.label, kindLabels[record.kind]],
    [words.issuers, issuersWords(record.issuers, dataset)],
    [words.type, record.documentType === undefined ? "" : documentTypeWords(record.documentType)],
    [words.number, record.documentNumber?.number ?? ""],
    [tableFile.otherTitle, secondTitle(entry) ?? ""],
    ...dates.map((date) => [recordPage.dated(date.means), dateWords(date)] as const),
    [words.sectors(record.sectors.length), sectorsWords(dataset, record)],
    [words.summary, record.summary],
  ];
  return all.flatMap(([what, text]): readonly Line[] =>
    text === "" ? [] : [[what, textCell(text)]],
  );
};

/** Where the text of a document can be read, before what reports on it. */
const textOf = ({ record }: Entry, { sources }: Dataset): readonly Line[] =>
  (primaryTextOf(record, sources)?.pages ?? []).map(({ is, source }) => [
    tableFile.texts[is],
    linkCell(source.link, pageTitle(source)),
  ]);

/** The sources of a record, each page once. */
const sourcesOf = ({ record }: Entry, { sources }: Dataset): readonly Line[] => {
  const cells = new Map<string, Cell>();
  for (const { source: id, unlinked } of record.provenance) {
    const source = id === undefined ? undefined : sources.get(id);
    if (source !== undefined) cells.set(source.id, linkCell(source.link, pageTitle(source)));
    else if (unlinked !== undefined) cells.set(unlinked, textCell(unlinked));
  }
  return [...cells.values()].map((cell) => [tableFile.source, cell]);
};

/** Columns of targets that are redundant in a record's table. */
const isSaid: ReadonlySet<string> = new Set([tableFile.target, tableFile.document]);

/** A record, line by line: its facts, its sources, and its targets with their verdicts. */
const wholeTable = (
  entry: Entry,
  targets: readonly TargetEntry[],
  snapshot: Pick<Snapshot, "asOf" | "dataset" | "judged">,
): FigureTable => {
  const { dataset } = snapshot;
  const others = [
    ...factsOf(entry, dataset),
    ...textOf(entry, dataset),
    ...sourcesOf(entry, dataset),
  ];
  const lines = targets.map(({ target }): Line => [tableFile.target, textCell(target.metric)]);
  const none = others.map(() => undefined);
  return [
    ...linesTable([...others, ...lines]),
    ...(targets.length === 0 ? [] : targetsTable(targets, snapshot))
      .filter(({ heading }) => !isSaid.has(heading))
      .map((column) => ({ ...column, cells: [...none, ...column.cells] })),
  ];
};

/** The facts of a record, in a few lines; as a table with its sources and targets. */
export const recordFigure = defineFigure(
  defineModel({
    id: ({ id }) => `record-${id}`,
    model: ({ snapshot: { dataset }, id }) => {
      const entry = dataset.entryById.get(id);
      return entry && { entry, targets: dataset.targets.filter((one) => one.entry === entry) };
    },
  }),
  {
    // Wide enough for a sentence beside its heading.
    widths: { file: 760 },
    scene: ({ entry }, { width, measure }, { snapshot }) =>
      tableScene(linesTable(factsOf(entry, snapshot.dataset)), fullTitle(entry), width, measure),
    words: ({ entry, targets }, { snapshot }) => {
      const title = fullTitle(entry);
      return {
        title,
        sentence: sentences.record({
          title,
          kind: entry.record.kind,
          main: entry.main,
          issuers: issuersWords(entry.record.issuers, snapshot.dataset),
          targets: targets.length,
        }),
        status: "",
      };
    },
    table: ({ entry, targets }, { snapshot }) => wholeTable(entry, targets, snapshot),
    entries: ({ entry }) => [entry],
    targets: ({ targets }) => targets,
    subject: ({ entry }) => entry,
  },
);
