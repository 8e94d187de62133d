import type { Dataset } from "#domain/dataset/dataset.ts";
import { awaitedRecords, missingFiles, type Needed } from "#domain/dataset/missingFiles.ts";

import { listWords } from "#messages/words/lists.ts";
import { counted } from "#messages/words/numbers.ts";

/** What isn't there: files by name, and how many older records. */
export const lackingNames = (dataset: Dataset, needed: Needed): readonly string[] => {
  const older = awaitedRecords(dataset, needed);
  return [
    ...missingFiles(dataset, needed).map((file) => `${file}.json`),
    ...(older === 0 ? [] : [counted(older, "older record")]),
  ];
};

/** A count with what it lacks: '33 of 33 records, without policies.json'. */
export const lackingWords = (found: string, dataset: Dataset, needed: Needed): string => {
  const names = lackingNames(dataset, needed);
  return names.length === 0 ? found : `${found}, without ${listWords(names)}`;
};
