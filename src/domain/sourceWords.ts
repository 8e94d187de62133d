import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { entryFacets } from "#domain/filter/facets.ts";

/** Beyond this many records the sources of all the data are counted instead of those shown. */
const MOST_COUNTED = 2000;

/** Where what is drawn was read: 'MERICS, China Industries, and 12 pages, 9 of them read for this data set'. */
export const sourceWords = (entries: readonly Entry[], dataset: Dataset): string => {
  const used = new Set(
    entries.length > MOST_COUNTED ? dataset.sources.keys() : entries.flatMap(entryFacets.source),
  );
  const newsletter = [...dataset.sources.values()].find(({ form }) => form === "newsletter");
  const named = newsletter !== undefined && used.has(newsletter.id) ? newsletter : undefined;
  const others = [...used].filter((id) => id !== named?.id);
  const read = others.filter((id) => dataset.sources.get(id)?.read !== undefined).length;
  // Some pages are only cited by others: nobody here has seen them.
  const seen = read === others.length ? "" : `, ${read} of them read for this data set`;
  const pages = `${others.length} ${others.length === 1 ? "page" : "pages"}${seen}`;
  if (named === undefined) return pages;
  return `${named.publisher}, ${named.title}${others.length === 0 ? "" : `, and ${pages}`}`;
};
