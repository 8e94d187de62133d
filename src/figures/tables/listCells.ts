import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { GradedSource, KnownSource } from "#domain/grade.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { bodyLabel, sectorName } from "#messages/words/labels.ts";
import { evidence } from "#messages/words/sources.ts";
import { fullName } from "#messages/words/titles.ts";
import { type Cell, type ColumnOf, linkCell, textCell } from "#scene/table/figureTable.ts";

import { gradeCell, publisherCell } from "./sourceCells.ts";

// What lists of records and lists of targets say alike.

/** A text; nothing where it is empty. */
export const textOrNone = (text: string | undefined): Cell | undefined =>
  text === undefined || text === "" ? undefined : textCell(text);

/** Several texts in a field: programs split them at the semicolon. */
export const textsCell = (texts: readonly string[]): Cell | undefined =>
  textOrNone(texts.join("; "));

/** The addresses of pages: a link where there is one. */
export const linksCell = (links: readonly string[]): Cell | undefined => {
  const [first, ...others] = links;
  return first === undefined || others.length > 0 ? textsCell(links) : linkCell(first, first);
};

/** The bodies that issued a record, the lead apart. */
export const bodyColumns = <Row>(
  dataset: Dataset,
  entryOf: (row: Row) => Entry,
): readonly ColumnOf<Row>[] => [
  [
    tableFile.lead,
    (row) => {
      const lead = entryOf(row).record.issuers?.lead;
      return lead === undefined ? undefined : textCell(bodyLabel(dataset, lead));
    },
    "text",
  ],
  [
    tableFile.coIssuers,
    (row) =>
      textsCell((entryOf(row).record.issuers?.co ?? []).map((body) => bodyLabel(dataset, body))),
    "text",
  ],
];

/** The field of a record, that of its first sector, and all its sectors. */
export const sectorColumns = <Row>(
  dataset: Dataset,
  entryOf: (row: Row) => Entry,
): readonly ColumnOf<Row>[] => [
  [
    tableFile.field,
    (row) => {
      const field = dataset.fields.get(entryOf(row).field ?? "");
      return field && textCell(fullName(field.name));
    },
    "text",
  ],
  [
    tableFile.sectors,
    (row) => textsCell(entryOf(row).record.sectors.map((id) => sectorName(dataset, id))),
    "text",
  ],
];

/** The title of a page; as of a day, that it wasn't there yet, or isn't known to have been. */
export const pageTitle = ({ title, lacks }: KnownSource): string =>
  lacks === undefined ? title : `${title}${evidence.lacks[lacks]}`;

/** The page that a figure was read on: its grade, title, publisher and address. */
export const sourceColumns = <Row>(
  of: string,
  sourceOf: (row: Row) => GradedSource | undefined,
): readonly ColumnOf<Row>[] => [
  [tableFile.part(of, "grade"), (row) => gradeCell(sourceOf(row)), "text"],
  [
    tableFile.part(of, "source"),
    (row) => {
      const page = sourceOf(row)?.source;
      return page && textCell(pageTitle(page));
    },
    "text",
  ],
  [
    tableFile.part(of, "publisher"),
    (row) => {
      const cell = publisherCell(sourceOf(row));
      return cell?.is === "link" ? textCell(cell.text) : cell;
    },
    "text",
  ],
  [
    tableFile.part(of, "link"),
    (row) => {
      const link = sourceOf(row)?.source?.link;
      return link === undefined ? undefined : linkCell(link, link);
    },
    "text",
  ],
];
