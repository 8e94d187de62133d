import type { Dataset } from "#domain/dataset/dataset.ts";
import { oncePer } from "#domain/oncePer.ts";
import { type FacetKey, perFacet } from "#domain/query/facets.ts";
import type { KnownIds } from "#domain/query/parameters/parameter.ts";
import type { FileName } from "#domain/schema/files.ts";

/** The values that each facet may be asked for. A link's other values are dropped. */
export type Vocabulary = Readonly<Record<FacetKey, KnownIds>>;

/** What an address may ask for while the file that would tell isn't there. */
const anyValue: KnownIds = { has: (value) => /^[\p{Letter}\p{Number}-]+$/u.test(value) };

/**
 * The values that links may ask for. Where a file that holds them failed, a value can't be told from
 * nonsense: any is kept, so that the link still holds once the file has come.
 */
export const knownIn = (
  { missing }: Pick<Dataset, "missing">,
  files: readonly FileName[],
  values: KnownIds,
): KnownIds => (files.some((file) => missing.has(file)) ? anyValue : values);

export const vocabularyOf = oncePer((dataset: Dataset): Vocabulary =>
  perFacet(({ files = [], values }) => knownIn(dataset, files, values(dataset))),
);
