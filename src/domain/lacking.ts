import type { Dataset } from "#domain/dataset/dataset.ts";
import { listWords } from "./listWords.ts";
import type { FileName } from "./schema/files.ts";

/** What a view is about, and the files that hold it. */
const filesOf = {
  targets: ["policies"],
  records: ["policies", "news"],
  bodies: ["agencies"],
  companies: ["companies"],
} as const satisfies Record<string, readonly FileName[]>;

export type Needed = keyof typeof filesOf;

/** The files with it that could not be loaded: what isn't found may be in one of them. */
const lackingFiles = ({ missing }: Dataset, needed: Needed): readonly FileName[] =>
  filesOf[needed].filter((file) => missing.has(file));

/** Stands in for a finding where nothing of what it is about was loaded; undefined otherwise. */
export const lackingFinding = (dataset: Dataset, needed: Needed): string | undefined =>
  lackingFiles(dataset, needed).length === filesOf[needed].length
    ? `The ${needed} could not be loaded`
    : undefined;

/** 'policies.json and news.json could not be loaded'; undefined where all were. */
export const lackingWords = (dataset: Dataset, needed: Needed): string | undefined => {
  const files = lackingFiles(dataset, needed);
  return files.length === 0
    ? undefined
    : `${listWords(
        files.map((file) => `${file}.json`),
        "and",
      )} could not be loaded`;
};
