import type { Dataset } from "#domain/dataset/dataset.ts";
import type { FileName } from "#domain/schema/files.ts";
import { isAllMissing, missingFiles, type Needed } from "#domain/dataset/missingFiles.ts";

import { listWords } from "#messages/words/lists.ts";

const namesOf = (files: readonly FileName[]): string =>
  listWords(files.map((file) => `${file}.json`));

/** Stands in for a finding where nothing of what it is about was loaded; undefined otherwise. */
export const missingFinding = (dataset: Dataset, needed: Needed): string | undefined =>
  isAllMissing(dataset, needed) ? `The ${needed} aren’t loaded` : undefined;

/** 'policies.json and news.json aren’t loaded'; undefined where all were. */
export const missingFilesWords = (dataset: Dataset, needed: Needed): string | undefined => {
  const files = missingFiles(dataset, needed);
  return files.length === 0
    ? undefined
    : `${namesOf(files)} ${files.length === 1 ? "isn’t" : "aren’t"} loaded`;
};

/** A count with the files that it lacks: '33 of 33 records, without policies.json'. */
export const lackingWords = (counted: string, dataset: Dataset, needed: Needed): string => {
  const files = missingFiles(dataset, needed);
  return files.length === 0 ? counted : `${counted}, without ${namesOf(files)}`;
};
