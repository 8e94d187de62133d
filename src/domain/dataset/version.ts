import type { Dataset } from "./dataset.ts";
import type { Edition } from "#domain/schema/edition.ts";
import type { FileName } from "#domain/schema/files.ts";
import { oncePer } from "#domain/oncePer.ts";

/** FNV-1a, 32 bits: tells one state of the data from another, and nothing is kept secret by it. */
const checksum = (text: string): string => {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
};

/** A sign of what is in the data that changes with any of its records: files of one state compare. */
const stateOf = oncePer(({ entries, sources, agencies, companies }: Dataset): string =>
  checksum(
    JSON.stringify([
      entries.map(({ record }) => record),
      [...sources.values()],
      [...agencies.values()],
      [...companies.values()],
    ]),
  ),
);

/** Which state of the data set a figure was made from. */
export interface DatasetVersion {
  /** Undefined where it can't be known. */
  readonly edition: Edition | undefined;
  readonly records: number;
  /** The files that could not be loaded. */
  readonly missing: readonly FileName[];
  /** A sign of the very records, which a reader's own data or an edition under way has too. */
  readonly state: string;
}

export const datasetVersion = (dataset: Dataset, edition: Edition | undefined): DatasetVersion => ({
  edition,
  records: dataset.entries.length,
  missing: [...dataset.missing],
  state: stateOf(dataset),
});
