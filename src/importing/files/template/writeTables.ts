import type { FileName } from "#domain/schema/files.ts";

import { type Column, type Draft, isDraft, valueAt } from "./column.ts";
import { columns, type TableName, tableNames, type TemplateTable } from "./tables.ts";

/** The raw records of each file of a data set. */
export type RawFiles = Readonly<Partial<Record<FileName, readonly unknown[]>>>;

const draftsIn = (value: unknown): readonly Draft[] =>
  Array.isArray(value) ? value.filter(isDraft) : [];

/** A target as a row has it: with its record, and a range in two columns. */
const flatTarget = (target: Draft, record: unknown): Draft => {
  const range = target["value"];
  return {
    ...target,
    record,
    ...(isDraft(range) ? { value: range["min"], value_to: range["max"] } : {}),
  };
};

/** Records as tables of the template, as far as it has a column for what they hold. */
export const writeTables = (
  files: RawFiles,
  columnsOf: (table: TableName) => readonly Column[] = (table) => columns[table],
): readonly TemplateTable[] => {
  const drafts = (file: FileName): readonly Draft[] => draftsIn(files[file]);
  const targets = drafts("policies").flatMap((policy) =>
    draftsIn(policy["targets"]).map((target) => flatTarget(target, policy["id"])),
  );
  const readings = targets.flatMap((target) =>
    draftsIn(target["readings"]).map((reading): Draft => ({
      ...reading,
      target: valueAt(target, ["id"]),
    })),
  );
  const recordsOf: Readonly<Record<TableName, readonly Draft[]>> = {
    records: [...drafts("policies"), ...drafts("news")],
    targets,
    readings,
    bodies: drafts("agencies"),
    companies: drafts("companies"),
    sources: drafts("sources"),
    sectors: drafts("sectors"),
  };
  return tableNames.map((name) => ({
    name,
    rows: recordsOf[name].map((record) => columnsOf(name).map(({ write }) => write(record))),
  }));
};
