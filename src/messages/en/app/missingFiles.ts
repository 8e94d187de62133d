import type { Dataset } from "#domain/dataset/dataset.ts";
import { isAllMissing, missingFiles, type Needed } from "#domain/dataset/missingFiles.ts";

import { listWords } from "#messages/words/lists.ts";

/** Stands in for a finding where nothing of what it is about was loaded; undefined otherwise. */
export const missingFinding = (dataset: Dataset, needed: Needed): string | undefined =>
  isAllMissing(dataset, needed) ? `The ${needed} could not be loaded` : undefined;

/** 'policies.json and news.json could not be loaded'; undefined where all were. */
export const missingFilesWords = (dataset: Dataset, needed: Needed): string | undefined => {
  const files = missingFiles(dataset, needed);
  return files.length === 0
    ? undefined
    : `${listWords(files.map((file) => `${file}.json`))} could not be loaded`;
};
