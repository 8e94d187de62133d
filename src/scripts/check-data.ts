import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkSiteData } from "#app/build/checkSiteData.ts";
import type { Finding } from "#domain/checking/finding.ts";
import { warningRules } from "#domain/checking/rules.ts";
import { fileNames } from "#domain/schema/files.ts";
import { findingLine } from "#messages/views/dataRules.ts";
import { historyDrift } from "./historyDrift.ts";
import { packageDrift } from "./write-package.ts";
import { schemaDrift } from "./write-schemas.ts";

const dataFolder = join(import.meta.dirname, "../../public/data");

/** What is wrong with the data set in a folder, and with what was made of it. Schemas are those of the program. */
const checked = (folder: string): Omit<ReturnType<typeof checkSiteData>, "isRead"> => {
  const schemas = join(folder, "schema");
  const drift = existsSync(schemas) ? schemaDrift(schemas) : [];
  const { errors, warnings, isRead } = checkSiteData(folder);
  // The package of files that can't be read would be named as well.
  return {
    errors: [
      ...errors,
      ...drift,
      ...(isRead ? [...packageDrift(folder), ...historyDrift(folder)] : []),
    ],
    warnings,
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
