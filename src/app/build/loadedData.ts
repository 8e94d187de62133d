import { createHash } from "node:crypto";

import { splitRecords } from "#domain/dataset/laterRecords.ts";
import { filesIn, type JsonFiles, splitTexts } from "#domain/dataset/laterTexts.ts";
import { hasLongWord } from "#domain/dataset/longWords.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { edition } from "#domain/schema/edition.ts";

/** The data of one language in the form that the app loads. */
export interface LoadedData {
  /** The version and a hash of the contents, which name its folder: `2.0.0-3f9c0a1b2d4e`. */
  readonly edition: string;
  /** Whether a text has a word that may be wider than a page. */
  readonly hasLongWord: boolean;
  /** By path, relative to the site's root. */
  readonly files: ReadonlyMap<string, string>;
}

const hashOf = (texts: readonly string[]): string => {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text);
  return hash.digest("hex").slice(0, 12);
};

/** A file with the mark that its address names: the app refuses any other answer by it. */
const marked = (mark: string, json: JsonFiles): string => JSON.stringify({ mark, ...json });

/** The first file without what the data are about, which the program knows (`subjectConstants`). */
const withoutSubject = (first: JsonFiles): JsonFiles => {
  const { subject: _subject, ...dataset } = filesIn(first["dataset"]);
  return { ...first, dataset };
};

/**
 * The published data in the form that the app loads: what pages start with in one file, the texts in another,
 * and the older records of a large data set in one file per year. The published files are the fallback if one
 * of these can't be loaded: they name the same edition (`markedIn`). A page names its edition and loads no other.
 * @throws Error if a file is missing, SyntaxError if one isn't JSON, ZodError if the edition is invalid
 */
export const loadedOf = (published: ReadonlyMap<string, string>): LoadedData => {
  const json = (name: string): JsonFiles => {
    const text = published.get(`${name}.json`);
    if (text === undefined) throw new Error(`${name}.json: expected among the published data`);
    return filesIn(JSON.parse(text));
  };
  // Cited files follow those that cite them: in this order they compress better.
  const files = {
    dataset: json("dataset"),
    sectors: json("sectors"),
    agencies: json("agencies"),
    companies: json("companies"),
    policies: json("policies"),
    news: json("news"),
    sources: json("sources"),
  };
  const { first: newest, later } = splitRecords(files, readDataset(files));
  const { first: whole, texts } = splitTexts(newest);
  const first = withoutSubject(whole);
  // Named by their contents alone: a year that doesn't change keeps its file.
  const older = later.map(({ name, files: own }) => {
    const mark = `${name}-${hashOf([JSON.stringify(own)])}`;
    return { mark, content: marked(mark, own) };
  });
  const own: Readonly<Record<string, JsonFiles>> = {
    first: later.length === 0 ? first : { ...first, later: older.map(({ mark }) => mark) },
    texts,
    pinyin: json("pinyin"),
    names: json("names"),
    history: json("history"),
  };
  const { version } = edition.parse(files.dataset);
  const mark = `${version}-${hashOf(Object.values(own).map((part) => JSON.stringify(part)))}`;
  return {
    edition: mark,
    hasLongWord: hasLongWord(files),
    files: new Map([
      ...Object.entries(own).map(
        ([name, part]) => [`editions/${mark}/data/${name}.json`, marked(mark, part)] as const,
      ),
      ...older.map(({ mark: name, content }) => [`editions/later/${name}.json`, content] as const),
    ]),
  };
};
