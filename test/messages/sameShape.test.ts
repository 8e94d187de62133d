import { expect, test } from "vitest";

import { ownFolder, subjectIn } from "#app/build/siteData.ts";
import type { Subject } from "#domain/schema/subject.ts";
import { languageOf } from "#languages/languages.ts";
import { setSubject } from "#languages/subject.ts";
import { messageFilesOf } from "#test/tools/languageFaults.ts";

const folder = "src/messages";
const chinese = languageOf("zh");

/** The texts of a file, by their path; functions are for the tests of the file. */
const textsOf = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
};

test.each(messageFilesOf("en"))("no text of %s was left in English", async (file) => {
  const english: unknown = await import(/* @vite-ignore */ `../../${folder}/en/${file}`);
  const inChinese: unknown = await import(/* @vite-ignore */ `../../${folder}/zh/${file}`);
  // What the data are about is said in the language, too.
  const said: Subject = JSON.parse(subjectIn(ownFolder, chinese));
  setSubject(said);
  const translated = new Map(textsOf(inChinese, file));
  setSubject(undefined);
  for (const [path, text] of textsOf(english, file)) {
    // Addresses, tags and folders of the languages are no words.
    if (!/\p{L}/u.test(text) || text.startsWith("https:") || file === "language.ts") continue;
    expect(translated.get(path), path).toMatch(/\p{Script=Han}/u);
  }
});
