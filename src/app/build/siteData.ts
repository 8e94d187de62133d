import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { textsIn, textLanguage } from "#domain/dataset/textsIn.ts";
import type { Language } from "#languages/languages.ts";

const project = join(import.meta.dirname, "../../..");

/** The data set that is in the repository. */
export const ownFolder = join(project, "public/data");

/** The folder of the data set that the site is made of: that of `SITE_DATA`, else ours. */
export const dataFolder = (): string => {
  const given = process.env["SITE_DATA"] ?? "";
  return given === "" ? ownFolder : resolve(given);
};

/** The folder of the project that a site is built into: that of `SITE_OUT`, else `dist`. */
export const outFolder = (): string => {
  const given = process.env["SITE_OUT"] ?? "";
  return given === "" ? "dist" : given;
};

/**
 * The site's address from `SITE_URL`, with a trailing slash; undefined where none is given.
 * @throws Error if it isn't an address
 */
export const siteUrl = (): string | undefined => {
  const given = process.env["SITE_URL"] ?? "";
  if (given === "") return undefined;
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given))
    throw new Error(
      `SITE_URL: expected an address that begins with https:// or http://, found ${given}`,
    );
  return new URL(given).href.replace(/[?#].*$/, "").replace(/\/*$/, "/");
};

/** What every page may say of the subject. */
const allSay: ReadonlySet<string> = new Set(["site", "titles"]);

/**
 * What the data set of a folder is about, in a language.
 * @throws Error if the folder has no `dataset.json`, or it doesn't say
 */
const subjectOf = (folder: string, { code }: Pick<Language, "code">): object => {
  const file = join(folder, "dataset.json");
  const json: unknown = textsIn(textLanguage(code))(JSON.parse(readFileSync(file, "utf8")));
  const subject: unknown =
    typeof json === "object" && json !== null && "subject" in json ? json.subject : undefined;
  if (typeof subject !== "object" || subject === null)
    throw new Error(`${file}: subject: expected what the data set is about, found nothing`);
  return subject;
};

/** The same as JSON. */
export const subjectIn = (folder: string, language: Pick<Language, "code">): string =>
  JSON.stringify(subjectOf(folder, language));

/** The same as two constants of a program: what every page may say, and what few do. */
export const subjectConstants = (folder: string, language: Language): Record<string, string> => {
  const parts = Object.entries(subjectOf(folder, language));
  const that = (isForAll: boolean): string =>
    JSON.stringify(Object.fromEntries(parts.filter(([name]) => allSay.has(name) === isForAll)));
  return { SUBJECT: that(true), SUBJECT_MORE: that(false) };
};
