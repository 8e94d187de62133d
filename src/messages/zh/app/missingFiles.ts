import { isAllMissing, missingFiles, type Needed } from "#domain/dataset/missingFiles.ts";
import type * as en from "#messages/app/missingFiles.ts";

import { listWords } from "#languages/zh/words/lists.ts";

const nouns: Readonly<Record<Needed, string>> = {
  targets: "目标",
  records: "条目",
  bodies: "机构",
  companies: "企业",
};

export const missingFinding: typeof en.missingFinding = (dataset, needed) =>
  isAllMissing(dataset, needed) ? `${nouns[needed]}无法加载` : undefined;

export const missingFilesWords: typeof en.missingFilesWords = (dataset, needed) => {
  const files = missingFiles(dataset, needed);
  return files.length === 0
    ? undefined
    : `${listWords(files.map((file) => `${file}.json`))}无法加载`;
};
