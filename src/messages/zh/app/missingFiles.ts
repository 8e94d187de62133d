import type { FileName } from "#domain/schema/files.ts";
import { isAllMissing, missingFiles, type Needed } from "#domain/dataset/missingFiles.ts";
import type * as en from "#messages/app/missingFiles.ts";

import { listWords } from "#languages/zh/words/lists.ts";

const nouns: Readonly<Record<Needed, string>> = {
  targets: "目标",
  records: "条目",
  bodies: "机构",
  companies: "企业",
};

const namesOf = (files: readonly FileName[]): string =>
  listWords(files.map((file) => `${file}.json`));

export const missingFinding: typeof en.missingFinding = (dataset, needed) =>
  isAllMissing(dataset, needed) ? `${nouns[needed]}未加载` : undefined;

export const missingFilesWords: typeof en.missingFilesWords = (dataset, needed) => {
  const files = missingFiles(dataset, needed);
  return files.length === 0 ? undefined : `${namesOf(files)}未加载`;
};

export const lackingWords: typeof en.lackingWords = (counted, dataset, needed) => {
  const files = missingFiles(dataset, needed);
  return files.length === 0 ? counted : `${counted}（缺${namesOf(files)}）`;
};
