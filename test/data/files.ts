import { readFileSync } from "node:fs";
import { join } from "node:path";

import { textsIn } from "#domain/dataset/textsIn.ts";
import { perFile } from "#domain/schema/perFile.ts";
import type { RawFiles } from "#domain/schema/files.ts";

export const dataFolder = join(import.meta.dirname, "../../public/data");

const writtenFile = (name: string): unknown =>
  JSON.parse(readFileSync(join(dataFolder, `${name}.json`), "utf8"));

/** The real data files as editors write them, with texts in both languages, parsed afresh for a test to spoil. */
export const writtenFiles = (): RawFiles => perFile(writtenFile);

/** The real data files as they are published in English, made afresh, so that a test may spoil its own copy. */
export const readFiles = (): RawFiles => perFile((name) => textsIn("en")(writtenFile(name)));
