import * as z from "zod/mini";

import { type Dataset, joiningSteps } from "#domain/dataset/dataset.ts";
import { filesIn, type JsonFiles, withTexts } from "#domain/dataset/laterTexts.ts";
import type { ReadFile } from "#domain/dataset/validate.ts";
import { prepareSteps } from "#domain/query/filter/prepare.ts";
import { type FileName, fileNames } from "#domain/schema/files.ts";
import type { Steps } from "#domain/steps.ts";

import { pause, runInSlices } from "./inSlices.ts";
import { loadFile } from "./loadFile.ts";
import { joinable, readers } from "./readFiles.ts";

const names = z.array(z.string().check(z.regex(/^[\w-]+$/)));

/** The files of older records that the first file names, newest first. */
export const laterIn = ({ later }: JsonFiles): readonly string[] =>
  names.safeParse(later).data ?? [];

/** A file of which each of these holds a part, read part by part. */
function* readingSteps<T>(
  parts: readonly JsonFiles[],
  file: FileName,
  reader: (json: unknown) => ReadFile<T>,
): Steps<ReadFile<T>> {
  const read: ReadFile<T>[] = [];
  for (const { [file]: json } of parts) {
    yield;
    if (json !== undefined) read.push(reader(json));
  }
  return {
    records: read.flatMap(({ records }) => records),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Reads all files, of which each of these holds a part, and joins them: a part or a record a step. */
export function* wholeSteps(parts: readonly JsonFiles[]): Steps<Dataset> {
  const files = {
    sources: yield* readingSteps(parts, "sources", readers.sources),
    sectors: yield* readingSteps(parts, "sectors", readers.sectors),
    agencies: yield* readingSteps(parts, "agencies", readers.agencies),
    companies: yield* readingSteps(parts, "companies", readers.companies),
    policies: yield* readingSteps(parts, "policies", readers.policies),
    news: yield* readingSteps(parts, "news", readers.news),
  };
  return yield* joiningSteps(...joinable(files));
}

const published = async (signal: AbortSignal): Promise<JsonFiles> =>
  Object.fromEntries(
    await Promise.all(fileNames.map(async (file) => [file, await loadFile(file, signal)] as const)),
  );

/**
 * The parts that the files are made of: the first one with its texts, and one for each year of older records.
 * Where one can't be had or is of another edition: the published files.
 */
const loadParts = async (
  first: JsonFiles,
  texts: Promise<unknown>,
  signal: AbortSignal,
): Promise<readonly JsonFiles[]> => {
  const older = laterIn(first).map(async (name) =>
    filesIn(await loadFile(`later/${name}`, signal)),
  );
  try {
    const [newest, ...others] = await Promise.all([texts, ...older]);
    return [withTexts(first, newest), ...others];
  } catch {
    return [await published(signal)];
  }
};

/**
 * The data set of the first file, the texts and the older records, joined and indexed.
 * @throws FileError where neither these can be had nor the files as they are published.
 */
export const wholeDataset = async (
  first: JsonFiles,
  texts: Promise<unknown>,
  signal: AbortSignal,
): Promise<Dataset> => {
  const parts = await loadParts(first, texts, signal);
  await pause();
  // In slices: to read all of them in one go would hold up a gesture on a phone.
  const dataset = await runInSlices(wholeSteps(parts));
  // Here rather than in the render that shows it.
  await runInSlices(prepareSteps(dataset));
  return dataset;
};
