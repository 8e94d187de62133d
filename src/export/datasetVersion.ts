import type { Dataset } from "#domain/dataset.ts";
import { dayWords } from "#domain/dateWords.ts";
import { parseDate } from "#domain/dates.ts";

/** FNV-1a, 32 bits: tells one state of the data from another, and nothing is kept secret by it. */
const checksum = (text: string): string => {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
};

const known = new WeakMap<Dataset, string>();

/**
 * Which state of the data set this is: how much is in it, until when its pages were read, and a sign that
 * changes with any of its records. The same files give the same words.
 */
export const datasetVersion = (dataset: Dataset): string => {
  const before = known.get(dataset);
  if (before !== undefined) return before;
  const { entries, sources, agencies, companies, missing } = dataset;
  const days = [...sources.values()].flatMap(({ read }) =>
    read === undefined ? [] : [parseDate(read)?.end ?? Number.NEGATIVE_INFINITY],
  );
  const last = Math.max(Number.NEGATIVE_INFINITY, ...days);
  const state = checksum(
    JSON.stringify([
      entries.map(({ record }) => record),
      [...sources.values()],
      [...agencies.values()],
      [...companies.values()],
    ]),
  );
  const read = Number.isFinite(last) ? `, read until ${dayWords(last)}` : "";
  const lacking = missing.size === 0 ? "" : `, without ${[...missing].join(", ")}`;
  const words = `Data set of ${entries.length} records${read}${lacking}; state ${state}.`;
  known.set(dataset, words);
  return words;
};
