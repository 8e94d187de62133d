import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";

import { readDataset } from "#domain/dataset/readDataset.ts";
import { publishedFiles } from "./dataset.ts";

const provenance = [{ unlinked: "made up" }];

/** A target made up for a test of goals, as raw JSON: due in 2025, a hundred units or as `over` says. */
export const madeUpTarget = (id: string, over: Readonly<Record<string, unknown>> = {}) => ({
  id,
  metric: `The measure of ${id}`,
  due: "2025",
  unit: "units",
  comparator: "reach",
  value: 100,
  readings: [],
  provenance,
  ...over,
});

interface MadeUpDocument {
  readonly id: string;
  readonly published: string;
  readonly targets: readonly Readonly<Record<string, unknown>>[];
  readonly links?: readonly { readonly relation: string; readonly to: string }[];
  readonly over?: Readonly<Record<string, unknown>>;
}

/** The published files with these documents as their only records. */
export const filesOf = (
  documents: readonly MadeUpDocument[],
): ReturnType<typeof publishedFiles> => ({
  ...publishedFiles(),
  news: { records: [] },
  policies: {
    records: documents.map(({ id, published, targets, links, over }) => ({
      id,
      kind: "policy",
      title: { en: `The document ${id}` },
      documentType: "plan",
      stage: "final",
      collection: "added",
      issuers: { lead: "miit", co: [] },
      sectors: ["computing-power"],
      dates: [{ means: "published", date: published, provenance }],
      summary: "Made up.",
      provenance,
      targets,
      ...(links === undefined ? {} : { links }),
      ...over,
    })),
  },
});

/** A data set of documents that are made up; every one has to be read. */
export const goalsDataset = (documents: readonly MadeUpDocument[]): Dataset => {
  const dataset = readDataset(filesOf(documents));
  if (dataset.problems.length > 0) {
    throw new Error(`goalsDataset: ${JSON.stringify(dataset.problems[0])}`);
  }
  return dataset;
};

/** A target of it by its id. */
export const targetIn = ({ targetById }: Dataset, id: string): TargetEntry => {
  const entry = targetById.get(id);
  if (entry === undefined) throw new Error(`targetIn: no target ${id}`);
  return entry;
};
