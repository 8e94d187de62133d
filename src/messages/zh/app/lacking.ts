import { awaitedRecords, missingFiles } from "#domain/dataset/missingFiles.ts";
import type * as en from "#messages/app/lacking.ts";

import { listWords } from "#languages/zh/words/lists.ts";
import { counted } from "#languages/zh/words/numbers.ts";

export const lackingNames: typeof en.lackingNames = (dataset, needed) => {
  const older = awaitedRecords(dataset, needed);
  return [
    ...missingFiles(dataset, needed).map((file) => `${file}.json`),
    ...(older === 0 ? [] : [counted(older, "个较早条目")]),
  ];
};

export const lackingWords: typeof en.lackingWords = (found, dataset, needed) => {
  const names = lackingNames(dataset, needed);
  return names.length === 0 ? found : `${found}（缺${listWords(names)}）`;
};
