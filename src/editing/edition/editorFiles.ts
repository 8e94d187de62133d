import { textsIn } from "#domain/dataset/textsIn.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { fileNames, type RawFiles } from "#domain/schema/files.ts";

import { type JsonStyle, printJson } from "./printJson.ts";

/** The JSON files of `public/data` as editors write them, by their paths in it: `news.json`. */
export type EditorFiles = ReadonlyMap<string, string>;

/**
 * What is remembered of the newest two editions, to say what the next one changed. It belongs to the data and not to what
 * is published: only who edits needs it.
 */
export const fingerprintFile = "fingerprints.json";

export type Json = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object, and no array. */
export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The records of a file, as far as they are objects. */
export const recordsIn = (file: unknown): readonly Json[] =>
  isObject(file) && Array.isArray(file["records"]) ? file["records"].filter(isObject) : [];

/**
 * A file's JSON.
 * @throws Error where it isn't there, or isn't JSON.
 */
export const parsedIn = (files: EditorFiles, path: string): unknown => {
  const text = files.get(path);
  if (text === undefined) throw new Error(`expected ${path} beside it, found no such file`);
  return JSON.parse(text);
};

/** The same as it is published in English, by which editions are distinguished. */
export const publishedFrom = (files: EditorFiles, path: string): unknown =>
  textsIn("en")(parsedIn(files, path));

/** The files of records as they are published in English. */
export const rawIn = (files: EditorFiles): RawFiles =>
  perFile((file) => publishedFrom(files, `${file}.json`));

const edited: ReadonlySet<string> = new Set(fileNames.map((name) => `${name}.json`));

const styleOf = (path: string): JsonStyle => (edited.has(path) ? "edited" : "made");

/** The text of one of the files, formatted as it is in the repository. */
export const writtenText = (path: string, json: unknown): string => printJson(json, styleOf(path));
