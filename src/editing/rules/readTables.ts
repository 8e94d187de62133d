import type * as z from "zod/mini";

import type { Finding } from "#domain/checking/finding.ts";
import type { Tables } from "#domain/dataset/tables.ts";
import { readRecords } from "#domain/dataset/validate.ts";
import { oncePer } from "#domain/oncePer.ts";
import { own } from "#domain/own.ts";
import {
  type FileName,
  fileFrame,
  fileNames,
  type RawFiles,
  recordSchemas,
} from "#domain/schema/files.ts";

import { finding, findingOf } from "./finding.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Paths of the fields in `given` that the schema dropped while making `parsed` of it. */
const dropped = (given: unknown, parsed: unknown, path: string): readonly string[] => {
  if (Array.isArray(given) && Array.isArray(parsed)) {
    return given.flatMap((item, at) => dropped(item, parsed[at], `${path}.${at}`));
  }
  if (!isObject(given) || !isObject(parsed)) return [];
  return Object.keys(given).flatMap((key) => {
    const here = path === "" ? key : `${path}.${key}`;
    return Object.hasOwn(parsed, key) ? dropped(own(given, key), own(parsed, key), here) : [here];
  });
};

/** Fields of a record that the schema doesn't know. */
const unknownIn = oncePer((record: object, name: FileName): readonly Finding[] => {
  const result = recordSchemas[name].safeParse(record);
  if (!result.success) return [];
  return dropped(record, result.data, "").map((field) =>
    finding("unknown-field", { file: name, record: result.data.id, field }, {}),
  );
});

const unknownFields = (name: FileName, records: readonly unknown[]): readonly Finding[] =>
  records.flatMap((record) => (isObject(record) ? unknownIn(record, name) : []));

const frameFindings = (name: FileName, json: unknown): readonly Finding[] => {
  if (!isObject(json)) return [];
  const findings: Finding[] = [];
  const expected = `./schema/${name}.schema.json`;
  const { $schema = expected } = json;
  if ($schema !== expected) {
    findings.push(finding("other-schema", { file: name, field: "$schema" }, { expected }));
  }
  for (const key of Object.keys(json)) {
    if (key !== "$schema" && key !== "records") {
      findings.push(finding("unknown-file-field", { file: name, field: key }, {}));
    }
  }
  return findings;
};

/** Reads the files by the schemas, as the app does, and names what the app would drop in silence. */
export const readTables = (
  raw: RawFiles,
): { readonly tables: Tables; readonly findings: readonly Finding[] } => {
  const lists: (readonly Finding[])[] = fileNames.map((name) => frameFindings(name, raw[name]));
  const read = <T extends { readonly id: string }>(
    name: FileName,
    schema: z.ZodMiniType<T>,
  ): readonly T[] => {
    const frame = fileFrame.safeParse(raw[name]);
    if (!frame.success) {
      lists.push([finding("not-a-data-file", { file: name }, {})]);
      return [];
    }
    if (frame.data.records.length === 0) {
      lists.push([finding("empty-file", { file: name, field: "records" }, {})]);
    }
    const { records, problems } = readRecords(name, schema, raw[name]);
    lists.push(problems.map(findingOf), unknownFields(name, frame.data.records));
    return records;
  };
  const tables: Tables = {
    sources: read("sources", recordSchemas.sources),
    sectors: read("sectors", recordSchemas.sectors),
    agencies: read("agencies", recordSchemas.agencies),
    companies: read("companies", recordSchemas.companies),
    policies: read("policies", recordSchemas.policies),
    news: read("news", recordSchemas.news),
  };
  return { tables, findings: lists.flat() };
};
