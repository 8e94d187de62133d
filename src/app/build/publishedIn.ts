import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";

import { filesIn } from "#domain/dataset/jsonFiles.ts";
import { otherNamesIn } from "#domain/dataset/otherNames.ts";
import { type DataLanguage, isOwnText, publishedText } from "#domain/dataset/textsIn.ts";
import { fileNames } from "#domain/schema/files.ts";
import { sizeAndHash } from "#editing/edition/dataPackage.ts";
import { type EditorFiles, fingerprintFile } from "#editing/edition/editorFiles.ts";

import { termsNamed } from "#search/documents/otherTerms.ts";

import { ownFolder } from "./siteData.ts";

/** The files with texts of ours. */
const withTexts: ReadonlySet<string> = new Set(
  [...fileNames, "dataset", "history"].map((name) => `${name}.json`),
);

const packageFile = "datapackage.json";

/** The package with what it says of each file, as that is published. */
const packageOf = (content: string, files: ReadonlyMap<string, string>): string => {
  const json = filesIn(JSON.parse(content));
  const { resources } = json;
  if (!Array.isArray(resources)) return content;
  const measured = resources.map((resource: unknown) => {
    const described = filesIn(resource);
    const file = files.get(String(described["path"]));
    return file === undefined ? resource : { ...described, ...sizeAndHash(file) };
  });
  return `${JSON.stringify({ ...json, resources: measured }, null, 2)}\n`;
};

const jsonIn = (folder: string): EditorFiles =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json"))
      .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );

/**
 * The JSON files of a folder, unchanged, by their paths in it: `schema/news.schema.json`. The schemas are those of the
 * program: a folder without any has ours.
 */
export const editorFilesIn = (folder: string): EditorFiles => {
  const files = jsonIn(folder);
  if ([...files.keys()].some((path) => path.startsWith("schema/"))) return files;
  const schemas = [...jsonIn(ownFolder)].filter(([path]) => path.startsWith("schema/"));
  return new Map([...files, ...schemas]);
};

/** The sectors with a name in both languages, of their file as editors write it. */
const namedSectors = (json: unknown) => {
  const { records } = filesIn(json);
  return (Array.isArray(records) ? records : []).flatMap((one: unknown) => {
    const { name } = filesIn(one);
    if (!isOwnText(name) || name.zh === undefined) return [];
    return [{ name: { en: name.en, zh: name.zh } }];
  });
};

/** Files as editors write them, as they are published in one language. */
const publishedOf = (sources: EditorFiles, language: DataLanguage): ReadonlyMap<string, string> => {
  const read = (name: string): unknown => JSON.parse(sources.get(`${name}.json`) ?? "{}");
  const files = new Map(
    [...sources].map(([path, content]) => [
      path,
      withTexts.has(path) ? publishedText(JSON.parse(content), language) : content,
    ]),
  );
  // Only editing compares editions by it.
  files.delete(fingerprintFile);
  const otherNames = otherNamesIn(
    { policies: read("policies"), news: read("news") },
    language,
    termsNamed(namedSectors(read("sectors")), language === "en" ? "zh" : "en"),
  );
  const pinyin = sources.get("pinyin.json");
  if (pinyin !== undefined) {
    files.set("pinyin.json", JSON.stringify(JSON.parse(pinyin)));
    files.set("names.json", JSON.stringify(otherNames));
  }
  const described = sources.get(packageFile);
  if (described !== undefined) files.set(packageFile, packageOf(described, files));
  return files;
};

/** The JSON files of a folder of data as they are published in a language, by their paths in it. */
export const publishedIn = (
  folder: string,
  language: DataLanguage = "en",
): ReadonlyMap<string, string> => publishedOf(editorFilesIn(folder), language);

/**
 * All files as editors write them, for the desk, which starts from them: in both languages, by their paths, byte by
 * byte, so that a patch of theirs applies. In one file, which can't be of two editions, packed, as nobody else reads
 * it. The files of the two languages can't replace it: they lack the translations of quotations and how the text is
 * laid out.
 */
export const editingFile = "editing.json.deflate";

export const editingIn = (folder: string): Uint8Array =>
  deflateSync(
    JSON.stringify(
      Object.fromEntries(
        [...editorFilesIn(folder)].filter(([path]) => !path.startsWith("schema/")),
      ),
    ),
    { level: 9 },
  );
