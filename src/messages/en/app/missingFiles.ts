import type { Dataset } from "#domain/dataset/dataset.ts";
import { awaitedRecords, isAllMissing, type Needed } from "#domain/dataset/missingFiles.ts";

import { lackingNames } from "#messages/app/lacking.ts";
import { listWords } from "#messages/words/lists.ts";

/** Stands in for a finding where nothing of what it is about was loaded; undefined otherwise. */
export const missingFinding = (dataset: Dataset, needed: Needed): string | undefined =>
  isAllMissing(dataset, needed) ? `The ${needed} aren’t loaded` : undefined;

/** 'policies.json and news.json aren’t loaded'; undefined where all were. */
export const missingFilesWords = (dataset: Dataset, needed: Needed): string | undefined => {
  const names = lackingNames(dataset, needed);
  if (names.length === 0) return undefined;
  const isOne = names.length === 1 && awaitedRecords(dataset, needed) < 2;
  return `${listWords(names)} ${isOne ? "isn’t" : "aren’t"} loaded`;
};
