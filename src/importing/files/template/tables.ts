import { bound, dateMeaning, documentType } from "#domain/schema/common.ts";
import { bodyKind, entryKind, grade, source } from "#domain/schema/records.ts";
import { comparator } from "#domain/schema/target.ts";

import {
  type Cell,
  choices,
  column,
  type Column,
  datedColumn,
  inBothLanguages,
  needed,
  provenanceColumns,
} from "./column.ts";

/** The tables of the template: a CSV file or a worksheet each. None is needed, and their order doesn't matter. */
export const tableNames = [
  "records",
  "targets",
  "readings",
  "bodies",
  "companies",
  "sources",
  "sectors",
] as const;

export type TableName = (typeof tableNames)[number];

const stages = { is: "choice", of: ["draft", "final"] } as const;
const directions = { is: "choice", of: ["up", "down"] } as const;

/**
 * The columns of each table, in their order. From this one definition come the template, its page and the reader;
 * what each holds is said in messages.
 */
export const columns: Readonly<Record<TableName, readonly Column[]>> = {
  records: [
    column("id", "id", "id", needed),
    column("kind", choices(entryKind), "kind", needed),
    column("title_en", "text", "title.en", needed),
    column("title_zh", "text", "title.zh"),
    column("title_native", "text", "title.native"),
    ...inBothLanguages("short", "title.short"),
    column("type", choices(documentType), "documentType"),
    column("stage", stages),
    column("number", "text", "documentNumber.number"),
    ...inBothLanguages("summary"),
    ...dateMeaning.options.map(datedColumn),
    column("period_start", "date", "period.start"),
    column("period_end", "date", "period.end"),
    column("lead", "id", "issuers.lead"),
    column("with", "ids", "issuers.co"),
    column("sectors", "ids"),
    column("bodies", "ids", "agencies"),
    column("companies", "ids"),
    ...provenanceColumns(),
  ],
  targets: [
    column("id", "id", "id", needed),
    column("record", "id", "record", needed),
    ...inBothLanguages("metric"),
    ...inBothLanguages("short"),
    column("series", "id"),
    column("comparator", choices(comparator)),
    column("value", "number"),
    column("value_to", "number"),
    column("unit", "text"),
    column("due", "date", "due", needed),
    column("direction", directions),
    ...inBothLanguages("goal"),
    column("baseline", "number", "baseline.value"),
    column("baseline_date", "date", "baseline.asOf"),
    column("baseline_disclosed", "date", "baseline.disclosed"),
    column("baseline_bound", choices(bound), "baseline.bound"),
    ...provenanceColumns("baseline_", "baseline.provenance"),
    ...provenanceColumns(),
  ],
  readings: [
    column("target", "id", "target", needed),
    column("value", "number", "value", needed),
    column("date", "date", "asOf", needed),
    column("disclosed", "date"),
    column("bound", choices(bound)),
    column("unit", "text"),
    column("comparable", "yes-no"),
    ...inBothLanguages("reason"),
    ...provenanceColumns(),
  ],
  bodies: [
    column("id", "id", "id", needed),
    column("acronym", "text"),
    column("name_en", "text", "name.en", needed),
    column("name_zh", "text", "name.zh"),
    column("name_native", "text", "name.native"),
    column("aliases", "list"),
    column("kind", choices(bodyKind), "body", needed),
    column("parent", "id"),
    column("successor", "id"),
  ],
  companies: [
    column("id", "id", "id", needed),
    column("name_en", "text", "name.en", needed),
    column("name_zh", "text", "name.zh"),
    column("name_native", "text", "name.native"),
    column("aliases", "list"),
    column("country", "text"),
    column("sector", "id"),
  ],
  sources: [
    column("id", "id", "id", needed),
    column("title", "text", "title", needed),
    column("publisher", "text", "publisher", needed),
    column("form", choices(source.shape.form), "form", needed),
    column("grade", choices(grade), "grade", needed),
    column("date", "date"),
    column("link", "address"),
    column("language", "text"),
    column("reporting_period", "date", "reportingPeriod"),
    column("read", "date"),
  ],
  sectors: [
    column("id", "id", "id", needed),
    column("name_en", "text", "name.en", needed),
    column("name_zh", "text", "name.zh", needed),
    column("aliases", "list"),
    column("field", "id"),
  ],
};

/** The headings of a table, in the order of its columns. */
export const headingsOf = (table: TableName): readonly string[] =>
  columns[table].map(({ key }) => key);

/**
 * The columns of a table that the template has for documents titled in a language: a title of its own has one where that
 * is neither English nor Chinese. Files are read with either.
 */
export const columnsOffered = (table: TableName, titled: string | undefined): readonly Column[] => {
  const isOther = titled !== undefined && !/^(?:en|zh)(?:-|$)/i.test(titled);
  return columns[table].filter(({ key }) => isOther || !key.endsWith("_native"));
};

/** A table as it is read from a file, or written to one: its name, headings and rows. */
export interface TemplateTable {
  readonly name: TableName;
  readonly rows: readonly (readonly Cell[])[];
}
