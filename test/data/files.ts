import { readFileSync } from "node:fs";
import { join } from "node:path";

import { textsIn } from "#domain/dataset/textsIn.ts";

import type { RawFiles } from "../tools/dataRules/readTables.ts";

export const dataFolder = join(import.meta.dirname, "../../public/data");

const read = (name: string): unknown =>
  textsIn("en")(JSON.parse(readFileSync(join(dataFolder, `${name}.json`), "utf8")));

/** The real data files as they are published in English, made afresh, so that a test may spoil its own copy. */
export const readFiles = (): RawFiles => ({
  sources: read("sources"),
  sectors: read("sectors"),
  agencies: read("agencies"),
  companies: read("companies"),
  policies: read("policies"),
  news: read("news"),
});
