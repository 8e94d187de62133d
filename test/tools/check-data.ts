import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fileNames, type RawFiles } from "#domain/schema/files.ts";
import { checkData } from "#editing/rules/checkData.ts";
import { findingLine } from "#messages/views/dataRules.ts";
import { historyDrift } from "./historyDrift.ts";
import { packageDrift } from "./write-package.ts";
import { schemaDrift } from "./write-schemas.ts";

const dataFolder = join(import.meta.dirname, "../../public/data");

/**
 * One line for each thing wrong with the data set in a folder: file, record, field, expectation. What is published
 * in either language is held to the same rules, and the texts of both to each other.
 */
export const checkFolder = (folder: string): readonly string[] => {
  const unread: string[] = [];
  const read = (name: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
    } catch (error) {
      unread.push(`${name}.json: ${error instanceof Error ? error.message : String(error)}`);
      return { records: [] };
    }
  };
  const raw: RawFiles = {
    sources: read("sources"),
    sectors: read("sectors"),
    agencies: read("agencies"),
    companies: read("companies"),
    policies: read("policies"),
    news: read("news"),
  };
  const drift = schemaDrift(join(folder, "schema"));
  // Where a file can't be read, all that refers to it, and the package, would be named as well.
  return unread.length > 0
    ? [...unread, ...drift]
    : [
        ...checkData(raw).map(findingLine),
        ...drift,
        ...packageDrift(folder),
        ...historyDrift(folder),
      ];
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const lines = checkFolder(process.argv[2] ?? dataFolder);
  for (const line of lines) console.error(line);
  if (lines.length > 0) process.exitCode = 1;
  else console.log(`${fileNames.length} data files and their schemas: nothing wrong`);
}
