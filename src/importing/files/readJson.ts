import { type FileName, fileNames } from "#domain/schema/files.ts";

import { MOST } from "./limits.ts";
import type { FileProblem, Place } from "./template/problem.ts";
import { Refusal } from "./template/problem.ts";
import { type Draft, isDraft } from "./template/column.ts";
import type { RawRecord } from "./template/readTables.ts";

const [QUOTE, BACKSLASH, COMMA] = [34, 92, 44];
const opening: ReadonlySet<number> = new Set([..."[{"].map((sign) => sign.charCodeAt(0)));
const closing: ReadonlySet<number> = new Set([..."]}"].map((sign) => sign.charCodeAt(0)));

/**
 * Refuses nesting that would overflow whatever walks it, and more values than memory has room for, before anything is
 * made of it.
 * @throws Refusal
 */
const checkSize = (text: string): void => {
  let depth = 0;
  let values = 1;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isText) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isText = false;
    } else if (code === QUOTE) isText = true;
    else if (code === COMMA) {
      values += 1;
      if (values > MOST.values) throw new Refusal({ is: "too-many-values", most: MOST.values });
    } else if (opening.has(code)) {
      depth += 1;
      if (depth > MOST.depth) throw new Refusal({ is: "too-deep", most: MOST.depth });
    } else if (closing.has(code)) depth -= 1;
  }
};

const forbidden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** The path of the first name that every object inherits; undefined where there is none. */
const forbiddenIn = (value: unknown): readonly string[] | undefined => {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, item] of Object.entries(value)) {
    if (forbidden.has(name) && !Array.isArray(value)) return [name];
    const path = forbiddenIn(item);
    if (path !== undefined) return [name, ...path];
  }
  return undefined;
};

/** Which of our files a record belongs into, by what it has; undefined for none. */
const fileOfRecord = (record: Draft): FileName | undefined => {
  const has = (...names: readonly string[]): boolean =>
    names.every((name) => Object.hasOwn(record, name));
  const { kind } = record;
  if (kind === "policy") return "policies";
  if (kind === "policy-news" || kind === "corporate-news") return "news";
  if (has("publisher", "grade")) return "sources";
  if (has("body", "name")) return "agencies";
  if (has("country") || has("sector")) return "companies";
  return has("field", "name") ? "sectors" : undefined;
};

/** The file that a name begins with: `policies.json`, `policies (1).json`. */
const fileNamed = (name: string): FileName | undefined => {
  const [word = ""] = /[a-z]+/.exec(name.split("/").at(-1)?.toLowerCase() ?? "") ?? [];
  return fileNames.find((file) => file === word);
};

/** Which of our files these records are: by what most of them have, else by the name. */
const fileOf = (records: readonly unknown[], name: string): FileName | undefined => {
  const counts = new Map<FileName, number>();
  for (const record of records) {
    const file = isDraft(record) ? fileOfRecord(record) : undefined;
    if (file !== undefined) counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  // The fields of `sectors.json` and a company without a country look the same.
  const named = fileNamed(name);
  if (named === "sectors" || named === "companies") return named;
  return most?.[0] ?? named;
};

const recordsIn = (json: unknown): readonly unknown[] | undefined => {
  const list = isDraft(json) ? json["records"] : json;
  return Array.isArray(list) ? Array.from<unknown>(list) : undefined;
};

/** What JSON of ours holds: records of one or more files, and the identity of the data set. */
export interface JsonContents {
  readonly records: readonly (readonly [file: FileName, records: readonly RawRecord[]])[];
  readonly edition?: Draft;
  readonly problems: readonly FileProblem[];
}

/** Files of a data set that are made anew from the others. */
const isMade = (json: Draft): boolean =>
  Object.hasOwn(json, "editions") ||
  Object.hasOwn(json, "resources") ||
  Object.hasOwn(json, "$defs") ||
  (fileNames.some((file) => isDraft(json[file])) &&
    !fileNames.some((file) => recordsIn(json[file]) !== undefined));

const rawRecords = (
  records: readonly unknown[],
  place: Place,
): { readonly raw: readonly RawRecord[]; readonly problems: readonly FileProblem[] } => {
  const problems: FileProblem[] = [];
  const raw = records.flatMap((record, at): readonly RawRecord[] => {
    const here = { ...place, row: at + 1 };
    const path = forbiddenIn(record);
    const id = isDraft(record) ? record["id"] : undefined;
    if (path !== undefined) {
      problems.push({
        ...here,
        ...(typeof id === "string" ? { record: id } : {}),
        field: path.join("."),
        fault: { is: "forbidden-name", name: path.at(-1) ?? "" },
        outcome: "record-left-out",
      });
      return [];
    }
    // What isn't an object is refused by its schema, by its place.
    return [{ record: isDraft(record) ? record : { "": record }, origin: { place: here } }];
  });
  return { raw, problems };
};

/**
 * Records of JSON as this site publishes it or as its editors write it: a file, several in one object, or a list.
 * @throws Refusal
 */
export const readJson = (text: string, name: string): JsonContents => {
  checkSize(text);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Refusal({
      is: "not-json",
      message: error instanceof Error ? error.message.slice(0, 120) : "",
    });
  }
  const list = recordsIn(json);
  const parts = isDraft(json) && list === undefined ? json : undefined;
  const lists: readonly (readonly [
    file: FileName | undefined,
    records: readonly unknown[],
    place: Place,
  ])[] =
    list === undefined
      ? fileNames.flatMap((file) => {
          const records = parts && recordsIn(parts[file]);
          return records === undefined
            ? []
            : [[file, records, { file: name, sheet: file }] as const];
        })
      : [[fileOf(list, name), list, { file: name }]];
  const own = parts?.["dataset"] ?? parts;
  const edition =
    isDraft(own) && typeof own["version"] === "string" && Object.hasOwn(own, "licence")
      ? own
      : undefined;
  if (lists.length === 0 && edition === undefined && !(parts !== undefined && isMade(parts)))
    throw new Refusal({ is: "no-records" });
  const read = lists.map(([file, records, place]) => ({ file, ...rawRecords(records, place) }));
  if (read.some(({ file }) => file === undefined)) throw new Refusal({ is: "no-records" });
  return {
    records: read.flatMap(({ file, raw }) => (file === undefined ? [] : [[file, raw] as const])),
    ...(edition === undefined ? {} : { edition }),
    problems: read.flatMap(({ problems }) => problems),
  };
};
