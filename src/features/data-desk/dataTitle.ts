import type { Source } from "#domain/schema/records.ts";
import { pagesIn } from "#domain/dataset/dataset.ts";
import { entryFacets } from "#domain/query/facets.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";

/** How many sources are official, and how many of these are copies on another's page. */
export const officialOf = (
  sources: readonly Pick<Source, "grade" | "copyOf">[],
): readonly [all: number, copies: number] => {
  const official = sources.filter(({ grade }) => grade === "official");
  return [official.length, official.filter(({ copyOf }) => copyOf !== undefined).length];
};

/** How many records there are, and from how many sources; of selected records, of those that they cite. */
export const dataTitle = ({ dataset, entries: { shown, total } }: Snapshot): string => {
  const cited = new Set(shown.length < total ? shown.flatMap(entryFacets.source) : []);
  const sources = pagesIn(dataset).filter(({ id }) => shown.length === total || cited.has(id));
  return dataDesk.title(shown.length, sources.length, officialOf(sources));
};
