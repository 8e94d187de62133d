import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Source } from "#domain/schema/records.ts";

import { entryFacets } from "./facets.ts";

/** Beyond this many records the sources of all the data are counted instead of those shown. */
const MOST_COUNTED = 2000;

/** Where what is shown was read. */
export interface UsedSources {
  /** The newsletter, where it is among them. */
  readonly newsletter: Source | undefined;
  /** How many other pages there are. */
  readonly pages: number;
  /** How many of these were read for this data set: some are only cited by others. */
  readonly read: number;
  /** Who published these, where they are few enough to be named. */
  readonly publishers: readonly string[];
}

/** More publishers than this are counted by their pages alone. */
const MOST_NAMED = 3;

export const usedSources = (entries: readonly Entry[], { sources }: Dataset): UsedSources => {
  const used = new Set(
    entries.length > MOST_COUNTED ? sources.keys() : entries.flatMap(entryFacets.source),
  );
  const newsletter = [...sources.values()].find(({ form }) => form === "newsletter");
  const named = newsletter !== undefined && used.has(newsletter.id) ? newsletter : undefined;
  const others = [...used].filter((id) => id !== named?.id);
  const publishers = [...new Set(others.flatMap((id) => sources.get(id)?.publisher ?? []))];
  return {
    newsletter: named,
    pages: others.length,
    read: others.filter((id) => sources.get(id)?.read !== undefined).length,
    publishers: publishers.length > MOST_NAMED ? [] : publishers,
  };
};
