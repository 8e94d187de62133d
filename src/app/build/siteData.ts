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
 * What the data set of a folder is about, in a language, as JSON for a constant of the program.
 * @throws Error if the folder has no `dataset.json`, or it doesn't say
 */
export const subjectIn = (folder: string, { code }: Language): string => {
  const file = join(folder, "dataset.json");
  const json: unknown = textsIn(textLanguage(code))(JSON.parse(readFileSync(file, "utf8")));
  if (typeof json !== "object" || json === null || !("subject" in json))
    throw new Error(`${file}: subject: expected what the data set is about, found nothing`);
  return JSON.stringify(json.subject);
};
