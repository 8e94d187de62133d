import { join } from "node:path";

import { ownFolder, subjectIn } from "#app/build/siteData.ts";
import type { Subject } from "#domain/schema/subject.ts";
import { languageOf, languages } from "#languages/languages.ts";
import { setSubject } from "#languages/subject.ts";

import { messageFilesOf } from "./languageFaults.ts";

/** Prints the messages of all languages side by side, for a second reader; a file's name limits it. */

const folder = join(import.meta.dirname, "../../src/messages");
const wanted = process.argv.slice(2);

/** The code of a function on one line. What transpiled it wrote Chinese as escapes, which nobody can read. */
const inOneLine = (code: string): string =>
  code
    .replaceAll(/\\u(?:\{([\da-f]+)\}|([\da-f]{4}))/gi, (_, long?: string, short?: string) =>
      String.fromCodePoint(Number.parseInt(long ?? short ?? "", 16)),
    )
    .replaceAll(/\s+/g, " ");

/** Messages by their path in the file; of functions the code, as words stand in it. */
function messagesOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, inOneLine(value.toString())]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    messagesOf(part, path === "" ? key : `${path}.${key}`),
  );
}

const [first, ...others] = languages;

/** A file's messages in a language; none where a draft lacks it. */
const read = async (code: string, file: string): Promise<Map<string, string>> => {
  if (!messageFilesOf(code).includes(file)) return new Map();
  const loaded: unknown = await import(join(folder, code, file));
  const said: Subject = JSON.parse(subjectIn(ownFolder, languageOf(code)));
  setSubject(said);
  return new Map(messagesOf(loaded, ""));
};

for (const file of messageFilesOf(first.code)) {
  const name = file.replace(/\.ts$/, "");
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n# ${name}`);
  const translated = await Promise.all(
    others.map(async ({ code }) => ({ code, texts: await read(code, file) })),
  );
  for (const [path, text] of await read(first.code, file)) {
    console.log(`\n${path}\n  ${first.code}  ${text}`);
    for (const { code, texts } of translated)
      console.log(`  ${code}  ${texts.get(path) ?? "MISSING"}`);
  }
}
