import { isAllMissing, type Needed } from "#domain/dataset/missingFiles.ts";
import type * as en from "#messages/app/missingFiles.ts";

import { lackingNames } from "#languages/zh/app/lacking.ts";
import { listWords } from "#languages/zh/words/lists.ts";

const nouns: Readonly<Record<Needed, string>> = {
  targets: "目标",
  records: "条目",
  bodies: "机构",
  companies: "企业",
};

export const missingFinding: typeof en.missingFinding = (dataset, needed) =>
  isAllMissing(dataset, needed) ? `${nouns[needed]}未加载` : undefined;

export const missingFilesWords: typeof en.missingFilesWords = (dataset, needed) => {
  const names = lackingNames(dataset, needed);
  return names.length === 0 ? undefined : `${listWords(names)}未加载`;
};
