import { createHash } from "node:crypto";

import type { DataFile } from "#domain/dataset/dataFile.ts";
import { filesIn } from "#domain/dataset/jsonFiles.ts";
import { hasLongWord } from "#domain/dataset/longWords.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { siteEdition } from "#domain/schema/siteEdition.ts";
import { perFile } from "#domain/schema/perFile.ts";

/** The data of one language in the form that the app loads. */
export interface LoadedData {
  /** The version and a hash of the contents, which name its folder: `2.0.0-3f9c0a1b2d4e`. */
  readonly edition: string;
  /** Whether a text has a word that may be wider than a page. */
  readonly hasLongWord: boolean;
  /** By path, relative to the site's root. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The published data in the form that the app loads: validated, in one file, beside which are those that only some
 * readers need. A page names its edition, as each file does, and loads no other.
 * @throws Error if a file is missing, SyntaxError if one isn't JSON, ZodError if the edition is invalid
 */
export const loadedOf = (published: ReadonlyMap<string, string>): LoadedData => {
  const json = (name: string): Readonly<Record<string, unknown>> => {
    const text = published.get(`${name}.json`);
    if (text === undefined) throw new Error(`${name}.json: expected among the published data`);
    return filesIn(JSON.parse(text));
  };
  const { tables, problems } = readDataset(perFile(json));
  const data: DataFile = { edition: siteEdition.parse(json("dataset")), tables, problems };
  const files = Object.entries({
    data,
    pinyin: json("pinyin"),
    names: json("names"),
    history: json("history"),
  });
  const hash = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12);
  const mark = `${data.edition.version}-${hash}`;
  return {
    edition: mark,
    hasLongWord: hasLongWord(tables),
    files: new Map(
      files.map(([name, content]) => [
        `editions/${mark}/data/${name}.json`,
        // The app refuses any other answer by it.
        JSON.stringify({ mark, ...content }),
      ]),
    ),
  };
};
