import { entryFacets } from "#domain/query/facets.ts";
import type { Source } from "#domain/schema/records.ts";
import { asTable, type FigureFile, type Origin } from "#export/file/figureFile.ts";
import { compareTexts } from "#messages/words/order.ts";

/** All pages cited by the records of a figure's table, by publisher. */
export const citedSources = (
  figure: FigureFile,
  { snapshot: { dataset } }: Pick<Origin, "snapshot">,
): readonly Source[] => {
  const ids = new Set(asTable(figure).entries.flatMap(entryFacets.source));
  return [...ids]
    .flatMap((id) => dataset.sources.get(id) ?? [])
    .sort((a, b) => compareTexts(a.publisher, b.publisher) || compareTexts(a.title, b.title));
};
