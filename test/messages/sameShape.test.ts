import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { ownFolder, subjectIn } from "#app/build/siteData.ts";
import type { Subject } from "#domain/schema/subject.ts";
import { languageOf } from "#languages/languages.ts";
import { setSubject } from "#languages/subject.ts";
import { fileFaults, messageFilesOf, shapeFaults } from "#test/tools/languageFaults.ts";

const folder = "src/messages";
const chinese = languageOf("zh");

/** The texts of a file, by their path; functions are for the tests of the file. */
const textsOf = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
};

const replaced = (path: string, from: string, to: string): readonly [string, string] => {
  const text = readFileSync(`${folder}/${path}`, "utf8");
  if (!text.includes(from)) throw new Error(`${path}: expected '${from}'`);
  return [path, text.replace(from, to)];
};

test("a message or a parameter that a language lacks, or has otherwise, is a fault of its file", () => {
  const broken = new Map([
    replaced("zh/app/notices.ts", "export const actions: typeof en.actions", "const actions"),
    replaced("zh/ui.ts", "export const ui", 'export const more = "";\nexport const ui'),
    replaced(
      "zh/words/numbers.ts",
      "counted: typeof en.counted = (count, ",
      "counted = (count: string, ",
    ),
    // What stays of its object is of another shape.
    replaced("en/app/search.ts", "export const search = {", 'export const search = { more: "",'),
    ["zh/app/search.ts", "export const search = {};"],
  ]);
  expect(shapeFaults(chinese, broken).map((fault) => fault.replace(/ does not.*/, ""))).toEqual([
    `zh/app/notices.ts: Type '"actions"'`,
    `zh/app/search.ts: Type '"search"'`,
    `zh/ui.ts: Type '"more"'`,
    `zh/words/numbers.ts: Type '"counted"'`,
  ]);
});

test("a language has every file, but for a draft, and none of its own", () => {
  const files = messageFilesOf("en");
  expect(messageFilesOf("zh")).toEqual(files);
  const few = { ...chinese, code: "zh/words", tag: "few" };
  const faults = fileFaults(few);
  expect(faults).toContain("zh/words/app/shell.ts: not there");
  expect(faults).toContain("zh/words/numbers.ts: not there in en");
  const ofDraft = fileFaults({ ...few, isDraft: true });
  expect(ofDraft).not.toContain("zh/words/app/shell.ts: not there");
  expect(ofDraft).toContain("zh/words/language.ts: not there");
});

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
