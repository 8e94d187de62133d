import type { Dataset } from "./dataset.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { oncePer } from "#domain/oncePer.ts";

/** FNV-1a, 32 bits: distinguishes states of the data, and isn't meant to be secure. */
const checksum = (text: string): string => {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
};

/** A checksum of the data that changes with any of its records: files with the same one can be compared. */
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

/** The state of the data set from which a figure was made. */
export interface DatasetVersion {
  /** Undefined where it is unknown. */
  readonly edition: Edition | undefined;
  readonly records: number;
  /** A checksum of the records, which also exists for a reader's own data and for an unpublished edition. */
  readonly state: string;
}

export const datasetVersion = (dataset: Dataset, edition: Edition | undefined): DatasetVersion => ({
  edition,
  records: dataset.entries.length,
  state: stateOf(dataset),
});
