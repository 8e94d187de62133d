import * as z from "zod/mini";

import { type Dataset, joiningSteps } from "#domain/dataset/dataset.ts";
import { earlyTextSteps } from "#domain/dataset/earlyTexts.ts";
import type { JsonFiles } from "#domain/dataset/laterTexts.ts";
import type { ReadFile } from "#domain/dataset/validate.ts";
import type { FileName } from "#domain/schema/files.ts";
import type { Steps } from "#domain/steps.ts";

import { joinArguments, readers } from "./readFiles.ts";

const names = z.array(z.string().check(z.regex(/^[\w-]+$/)));

/** The files of older records that the first file names, newest first. */
export const laterFilesIn = ({ later }: JsonFiles): readonly string[] =>
  names.safeParse(later).data ?? [];

/** Reads a file that is spread over these parts, part by part. */
function* readingSteps<T>(
  parts: readonly JsonFiles[],
  file: FileName,
  reader: (json: unknown) => Steps<ReadFile<T>>,
): Steps<ReadFile<T>> {
  const read: ReadFile<T>[] = [];
  for (const { [file]: json } of parts) {
    if (json !== undefined) read.push(yield* reader(json));
  }
  return {
    records: read.flatMap(({ records }) => records),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Reads all files, which are spread over these parts, and joins them: one record per step. */
export function* wholeSteps(parts: readonly JsonFiles[]): Steps<Dataset> {
  const files = {
    sources: yield* readingSteps(parts, "sources", readers.sources),
    sectors: yield* readingSteps(parts, "sectors", readers.sectors),
    agencies: yield* readingSteps(parts, "agencies", readers.agencies),
    companies: yield* readingSteps(parts, "companies", readers.companies),
    policies: yield* earlyTextSteps(yield* readingSteps(parts, "policies", readers.policies)),
    news: yield* earlyTextSteps(yield* readingSteps(parts, "news", readers.news)),
  };
  return yield* joiningSteps(...joinArguments(files));
}
