import type * as z from "zod/mini";
import type { Tables } from "#domain/dataset/tables.ts";
import { type FileName, fileFrame, fileNames, recordSchemas } from "#domain/schema/files.ts";
import { readRecords } from "#domain/dataset/validate.ts";
import { fault, inWords, type Problem } from "./problems.ts";

/** The files as parsed from JSON, before anything is known of them. */
export type RawFiles = Readonly<Record<FileName, unknown>>;

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
    return key in parsed ? dropped(given[key], parsed[key], here) : [here];
  });
};

const unknownFields = (name: FileName, records: readonly unknown[]): readonly Problem[] =>
  records.flatMap((record) => {
    const result = recordSchemas[name].safeParse(record);
    if (!result.success) return [];
    return dropped(record, result.data, "").map((path) =>
      fault(name, result.data.id, path, "expected a field that the schema knows"),
    );
  });

const frameProblems = (name: FileName, json: unknown): readonly Problem[] => {
  if (!isObject(json)) return [];
  const problems: Problem[] = [];
  const schema = `./schema/${name}.schema.json`;
  if (json["$schema"] !== schema) {
    problems.push(fault(name, undefined, "$schema", `expected ${schema}`));
  }
  for (const key of Object.keys(json)) {
    if (key !== "$schema" && key !== "records") {
      problems.push(fault(name, undefined, key, "expected only $schema and records"));
    }
  }
  return problems;
};

/** Reads the files by the schemas, as the app does, and names what the app would drop in silence. */
export const readTables = (raw: RawFiles): { tables: Tables; problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const read = <T extends { readonly id: string }>(
    name: FileName,
    schema: z.ZodMiniType<T>,
  ): readonly T[] => {
    const frame = fileFrame.safeParse(raw[name]);
    if (!frame.success) {
      problems.push(fault(name, undefined, undefined, "expected an object with a records array"));
      return [];
    }
    if (frame.data.records.length === 0) {
      problems.push(fault(name, undefined, "records", "expected at least one record"));
    }
    const file = readRecords(name, schema, raw[name]);
    problems.push(...file.problems.map(inWords), ...unknownFields(name, frame.data.records));
    return file.records;
  };
  for (const name of fileNames) problems.push(...frameProblems(name, raw[name]));
  const tables: Tables = {
    sources: read("sources", recordSchemas.sources),
    sectors: read("sectors", recordSchemas.sectors),
    agencies: read("agencies", recordSchemas.agencies),
    companies: read("companies", recordSchemas.companies),
    policies: read("policies", recordSchemas.policies),
    news: read("news", recordSchemas.news),
  };
  return { tables, problems };
};
