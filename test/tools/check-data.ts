import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Finding } from "#domain/checking/finding.ts";
import { warningRules } from "#domain/checking/rules.ts";
import { fileNames, type RawFiles } from "#domain/schema/files.ts";
import { checkData } from "#editing/rules/checkData.ts";
import { findingLine } from "#messages/views/dataRules.ts";
import { historyDrift } from "./historyDrift.ts";
import { packageDrift } from "./write-package.ts";
import { schemaDrift } from "./write-schemas.ts";

const dataFolder = join(import.meta.dirname, "../../public/data");

interface Checked {
  /** One line for each thing wrong: file, record, field, expectation. */
  readonly errors: readonly string[];
  readonly warnings: readonly Finding[];
}

/**
 * What is wrong with the data set in a folder. What is published in either language is held to the same rules, and
 * the texts of both to each other.
 */
const checked = (folder: string): Checked => {
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
  if (unread.length > 0) return { errors: [...unread, ...drift], warnings: [] };
  const findings = checkData(raw);
  return {
    errors: [
      ...findings.filter(({ severity }) => severity === "error").map(findingLine),
      ...drift,
      ...packageDrift(folder),
      ...historyDrift(folder),
    ],
    warnings: findings.filter(({ severity }) => severity === "warning"),
  };
};

export const checkFolder = (folder: string): readonly string[] => checked(folder).errors;

/** Warnings rule by rule, each with how many there are. */
const warningLines = (warnings: readonly Finding[]): readonly string[] =>
  warningRules.flatMap((rule) => {
    const found = warnings.filter((one) => one.rule === rule);
    if (found.length === 0) return [];
    const accepted = found.filter((one) => one.accepted !== undefined).length;
    return [
      `${rule}: ${found.length}, ${accepted} accepted`,
      ...found.map((one) => `  ${findingLine(one)}`),
    ];
  });

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { errors, warnings } = checked(process.argv[2] ?? dataFolder);
  for (const line of warningLines(warnings)) console.log(line);
  for (const line of errors) console.error(line);
  if (errors.length > 0) process.exitCode = 1;
  else {
    const files = `${fileNames.length} data files and their schemas`;
    console.log(`${files}: nothing wrong, ${warnings.length} warnings`);
  }
}
