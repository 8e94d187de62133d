import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

import { decodeText, foreignIn } from "#importing/decodeText.ts";
import type { Drafts } from "#importing/draft.ts";
import { importNewsletter } from "#importing/newsletter/importNewsletter.ts";
import { MOST, TooLong } from "#importing/newsletter/limits.ts";
import { type FileName, fileFrame, fileNames } from "#domain/schema/files.ts";

const dataFolder = join(import.meta.dirname, "../../public/data");
const usage = "npm run data:import -- FILE --out FOLDER";

/** What is wrong with how the command was called: said without a stack. */
class Misuse extends Error {
  override readonly name = "Misuse";
}

const argumentsIn = (given: readonly string[]): { file: string; out: string } => {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...given],
      options: { out: { type: "string" } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Misuse(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  }
  const [file, ...more] = parsed.positionals;
  const { out } = parsed.values;
  if (file === undefined) throw new Misuse(`Which newsletter? FILE is missing.\nUsage: ${usage}`);
  if (more.length > 0)
    throw new Misuse(`One newsletter at a time: ${more.join(", ")} is too many.\nUsage: ${usage}`);
  if (out === undefined || out === "")
    throw new Misuse(`Where to? --out FOLDER is missing.\nUsage: ${usage}`);
  return { file, out };
};

/** What to do about a file that isn't text. */
const advice = {
  pdf: "is a PDF: save its text first, with 'pdftotext FILE' or by copying it into a text file",
  archive: "is a zip or an Office document: save it as text first",
} as const;

const textOf = (file: string): string => {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) throw new Misuse(`${file}: no such file`);
  if (stats.isDirectory()) throw new Misuse(`${file}: a folder, not a file`);
  if (stats.size > MOST.megabytes * 1024 * 1024)
    throw new Misuse(`${file}: larger than ${MOST.megabytes} MB, as no newsletter is`);
  const bytes = readFileSync(file);
  const foreign = foreignIn(bytes);
  if (foreign !== undefined) throw new Misuse(`${file}: ${advice[foreign]}`);
  const text = decodeText(bytes);
  if (text.trim() === "") throw new Misuse(`${file}: no text in it`);
  return text;
};

/** The records of the data set as editors write them. */
const readKnown = (folder: string): Record<FileName, readonly unknown[]> => {
  const known: Record<FileName, readonly unknown[]> = {
    sources: [],
    sectors: [],
    agencies: [],
    companies: [],
    policies: [],
    news: [],
  };
  for (const name of fileNames) {
    const json: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
    known[name] = fileFrame.parse(json).records;
  }
  return known;
};

/** How many of each kind, as 'policy 5, policy-news 6'. */
const counted = (kinds: readonly string[]): string =>
  [...new Set(kinds)]
    .map((kind) => `${kind} ${kinds.filter((one) => one === kind).length}`)
    .join(", ");

const report = (drafts: Drafts, path: string): string =>
  [
    drafts.drafts.length === 0
      ? "No item found: is it a newsletter of this family, with 'At a glance' or dated lists of news?"
      : `${drafts.drafts.length} drafts: ${counted(drafts.drafts.map(({ kind }) => kind))}`,
    ...(drafts.questions.length === 0
      ? []
      : [
          `${drafts.questions.length} questions: ${counted(drafts.questions.map(({ kind }) => kind))}`,
        ]),
    path,
  ].join("\n");

/**
 * Reads the newsletter that the arguments name into `drafts.json` in the folder that they name.
 * @returns what to print, and the code to exit with: 1 where no item was found, 2 where nothing could be read
 */
export const run = (
  given: readonly string[],
  known = dataFolder,
): { says: string; code: number } => {
  try {
    const { file, out } = argumentsIn(given);
    const drafts = importNewsletter(textOf(file), readKnown(known));
    try {
      mkdirSync(out, { recursive: true });
    } catch {
      throw new Misuse(`${out}: can't be made a folder`);
    }
    const path = join(out, "drafts.json");
    writeFileSync(path, `${JSON.stringify(drafts, null, 2)}\n`);
    return { says: report(drafts, path), code: drafts.drafts.length === 0 ? 1 : 0 };
  } catch (error) {
    if (error instanceof Misuse) return { says: error.message, code: 2 };
    if (error instanceof TooLong)
      return { says: `${error.message}, as no newsletter has`, code: 2 };
    throw error;
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { says, code } = run(process.argv.slice(2));
  (code === 0 ? console.log : console.error)(says);
  process.exitCode = code;
}
