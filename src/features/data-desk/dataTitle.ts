import { pagesIn } from "#domain/dataset/dataset.ts";
import { entryFacets } from "#domain/query/facets.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";

/** How many records there are, and from how many sources; of selected records, of those that they cite. */
export const dataTitle = ({ dataset, entries: { shown, total } }: Snapshot): string => {
  const cited = new Set(shown.length < total ? shown.flatMap(entryFacets.source) : []);
  const sources = pagesIn(dataset).filter(({ id }) => shown.length === total || cited.has(id));
  const official = sources.filter(({ grade }) => grade === "official").length;
  return dataDesk.title(shown.length, sources.length, official);
};
