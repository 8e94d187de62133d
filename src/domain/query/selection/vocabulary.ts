import { type Dataset, wholeOf } from "#domain/dataset/dataset.ts";
import { oncePer } from "#domain/oncePer.ts";
import { type FacetKey, perFacet } from "#domain/query/facets.ts";
import type { KnownIds } from "#domain/query/parameters/parameter.ts";

/** The valid values of each facet. Other values in a link are dropped. */
export type Vocabulary = Readonly<Record<FacetKey, KnownIds>>;

export const vocabularyOf = oncePer((dataset: Dataset): Vocabulary =>
  // A link is as valid as of any other day.
  perFacet(({ values }) => values(wholeOf(dataset))),
);
