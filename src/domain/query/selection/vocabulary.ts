import { type Dataset, wholeOf } from "#domain/dataset/dataset.ts";
import { oncePer } from "#domain/oncePer.ts";
import { type FacetKey, perFacet } from "#domain/query/facets.ts";
import type { KnownIds } from "#domain/query/parameters/parameter.ts";
import type { FileName } from "#domain/schema/files.ts";

/** The valid values of each facet. Other values in a link are dropped. */
export type Vocabulary = Readonly<Record<FacetKey, KnownIds>>;

/** The values that are accepted while the file that lists them is missing. */
const anyValue: KnownIds = { has: (value) => /^[\p{Letter}\p{Number}-]+$/u.test(value) };

/**
 * The valid values in links. Where a file with them failed to load, valid values can't be distinguished from
 * invalid ones: all are kept, so that the link works once the file is loaded.
 */
export const knownIn = (
  { missing }: Pick<Dataset, "missing">,
  files: readonly FileName[],
  values: KnownIds,
): KnownIds => (files.some((file) => missing.has(file)) ? anyValue : values);

export const vocabularyOf = oncePer((dataset: Dataset): Vocabulary =>
  // A link is as valid as of any other day.
  perFacet(({ files = [], values }) => knownIn(dataset, files, values(wholeOf(dataset)))),
);
