import type { FileName } from "#domain/schema/files.ts";

import type { Dataset } from "./dataset.ts";

/** The subjects of views, with the files that contain them. */
const filesOf = {
  targets: ["policies"],
  records: ["policies", "news"],
  bodies: ["agencies"],
  companies: ["companies"],
} as const satisfies Record<string, readonly FileName[]>;

export type Needed = keyof typeof filesOf;

/** The files of a subject that could not be loaded: what isn't found may be in one of them. */
export const missingFiles = ({ missing }: Dataset, needed: Needed): readonly FileName[] =>
  filesOf[needed].filter((file) => missing.has(file));

/** How many older records are still to be loaded that may contain the subject. */
export const awaitedRecords = ({ awaited }: Dataset, needed: Needed): number =>
  needed === "targets" || needed === "records" ? awaited : 0;

/** Whether none of the subject's files was loaded. */
export const isAllMissing = (dataset: Dataset, needed: Needed): boolean =>
  missingFiles(dataset, needed).length === filesOf[needed].length;
