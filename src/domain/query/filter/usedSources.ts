import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";

import { entryFacets } from "#domain/query/facets.ts";

/** Beyond this many records the sources of all data are counted instead of those of the records shown. */
const MOST_COUNTED = 2000;

/** The number of publishers that are named; the others are counted. */
export const MOST_NAMED = 3;

/** The sources of what is shown. */
export interface UsedSources {
  /** The publishers: the newsletter first, then those with most pages. */
  readonly publishers: readonly string[];
  readonly pages: number;
  /** How many pages were read for this data set: others are only cited. */
  readonly read: number;
}

export const usedSources = (entries: readonly Entry[], { sources }: Dataset): UsedSources => {
  const ids = entries.length > MOST_COUNTED ? sources.keys() : entries.flatMap(entryFacets.source);
  const used = [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
  const pages = new Map<string, number>();
  for (const { publisher, form } of used) {
    const count = form === "newsletter" ? used.length : 1;
    pages.set(publisher, (pages.get(publisher) ?? 0) + count);
  }
  return {
    publishers: [...pages].sort(([, a], [, b]) => b - a).map(([publisher]) => publisher),
    pages: used.length,
    read: used.filter(({ read }) => read !== undefined).length,
  };
};
