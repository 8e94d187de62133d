import { bodiesInPart } from "#domain/query/bodyPart.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { entryFacets } from "#domain/query/facets.ts";

/** What lanes group records by. */
export const groupings = [
  "field",
  "sector",
  "lead",
  "kind",
  "agency",
  "type",
  "company",
  "source",
] as const;

export type Grouping = (typeof groupings)[number];

/** The lane of records that have no value. It can't be an id: ids contain no space. */
export const NO_LANE = " ";

const values = (entry: Entry, grouping: Grouping): readonly string[] =>
  grouping === "lead" ? bodiesInPart.lead(entry) : entryFacets[grouping](entry);

/** The lanes of a record: one for each of its values, without duplicates. */
export const laneIdsOf = (entry: Entry, grouping: Grouping): readonly string[] => {
  const ids = values(entry, grouping);
  if (ids.length === 0) return [NO_LANE];
  return ids.length === 1 ? ids : [...new Set(ids)];
};
