import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Finding } from "#domain/checking/finding.ts";
import { textsIn } from "#domain/dataset/textsIn.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { siteEdition } from "#domain/schema/siteEdition.ts";
import { faultOf } from "#domain/schema/faultOf.ts";
import type { FileName } from "#domain/schema/files.ts";
import { checkData } from "#editing/rules/checkData.ts";
import { findingLine } from "#messages/views/dataRules.ts";
import { faultWords } from "#messages/views/faults.ts";

interface Checked {
  /** One line for each thing wrong: file, record, field, expectation. */
  readonly errors: readonly string[];
  readonly warnings: readonly Finding[];
  /** Whether all files could be read. */
  readonly isRead: boolean;
}

/** The files that are made of the others, and the command that makes each. */
const derivedFiles = {
  "history.json": "data:package",
  "datapackage.json": "data:package",
  "fingerprints.json": "data:package",
  "pinyin.json": "data:pinyin",
} as const;

const reasonOf = (error: unknown): string =>
  // In one line: what a parser shows of a file may have several.
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " ");

/** What is wrong with what the data set says of itself. */
const editionErrors = (json: unknown): readonly string[] => {
  const { error, data } = siteEdition.safeParse(textsIn("en")(json), { reportInput: true });
  if (error !== undefined)
    return error.issues.map((issue) =>
      ["dataset.json", issue.path.join("."), faultWords(faultOf({ is: "issue", issue }))].join(
        ": ",
      ),
    );
  return data.subject === undefined
    ? ["dataset.json: subject: expected what the data set is about, found nothing"]
    : [];
};

/**
 * What is wrong with the data set in a folder. What is published in either language is held to the same rules, and
 * the texts of both to each other.
 */
export const checkSiteData = (folder: string): Checked => {
  if (!existsSync(folder))
    return {
      errors: [`${folder}: expected a folder with a data set, found none`],
      warnings: [],
      isRead: false,
    };
  const unread: string[] = [];
  const read = (name: FileName | "dataset"): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
    } catch (error) {
      unread.push(`${name}.json: ${reasonOf(error)}`);
      return { records: [] };
    }
  };
  const dataset = read("dataset");
  const raw = perFile(read);
  // Where a file can't be read, all that refers to it would be named as well.
  if (unread.length > 0) return { errors: unread, warnings: [], isRead: false };
  const findings = checkData(raw);
  return {
    errors: [
      ...editionErrors(dataset),
      ...findings.filter(({ severity }) => severity === "error").map(findingLine),
      ...Object.entries(derivedFiles).flatMap(([file, command]) =>
        existsSync(join(folder, file))
          ? []
          : [`${file}: expected the file, which npm run ${command} -- ${folder} makes, found none`],
      ),
    ],
    warnings: findings.filter(({ severity }) => severity === "warning"),
    isRead: true,
  };
};
