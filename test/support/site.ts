import { readFileSync } from "node:fs";
import { join } from "node:path";

import { fileNames } from "#domain/schema/files.ts";
import { type PublishedFiles, type Site, readSite } from "#site/site.ts";
import { dayFrom } from "./dataset.ts";

const folder = join(import.meta.dirname, "../../public/data");

/** The published files, parsed afresh. */
export const siteFilesOf = (): PublishedFiles =>
  Object.fromEntries(
    [...fileNames, "dataset", "pinyin"].map((name) => [
      name,
      JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as unknown,
    ]),
  ) as PublishedFiles;

/** The site as the build would write it on that day, at no address or at one. */
export const siteOf = (url?: string, today = "2026-11-24"): Site =>
  readSite(siteFilesOf(), dayFrom(today), url);
