import { compareTexts } from "#messages/words/order.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { oncePer } from "#domain/oncePer.ts";
import { entryFacets, facetBy, type FacetKey } from "#domain/query/facets.ts";
import { citedLang } from "#messages/language.ts";
import { valueLabel } from "#messages/words/facets.ts";
import { chineseName } from "#messages/words/labels.ts";

/** One value that a facet offers, whatever is selected. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** The language of the label where it isn't the page's. */
  readonly lang?: string | undefined;
  /** Further names to search by. */
  readonly names: readonly string[];
}

/** How many records of the whole data set have each value. */
const totalsOf = (dataset: Dataset, key: FacetKey): ReadonlyMap<string, number> => {
  const totals = new Map<string, number>();
  for (const entry of dataset.entries) {
    for (const value of new Set(entryFacets[key](entry))) {
      totals.set(value, (totals.get(value) ?? 0) + 1);
    }
  }
  return totals;
};

const optionOf = (dataset: Dataset, key: FacetKey, value: string): FacetOption => {
  const label = valueLabel(dataset, key, value);
  const named = facetBy[key].names?.(dataset).get(value);
  if (named === undefined) return { value, label, names: [] };
  const { name, aliases = [] } = named;
  return {
    value,
    label,
    lang: label === chineseName(name) ? undefined : citedLang,
    names: [name.en, name.zh ?? "", name.native ?? "", ...aliases],
  };
};

const optionsOf = (dataset: Dataset, key: FacetKey): readonly FacetOption[] => {
  const { values, offered, isRanked } = facetBy[key];
  const options = [...(offered?.(dataset) ?? values(dataset).keys())].map((value) =>
    optionOf(dataset, key, value),
  );
  if (isRanked !== true) return options;
  const totals = totalsOf(dataset, key);
  const total = ({ value }: FacetOption): number => totals.get(value) ?? 0;
  return options.sort((a, b) => total(b) - total(a) || compareTexts(a.label, b.label));
};

/** Computed once for each facet that is opened. */
const cacheOf = oncePer((_dataset: Dataset) => new Map<FacetKey, readonly FacetOption[]>());

/**
 * The options of a facet, in an order that doesn't change while the reader filters: by how often a value occurs in the
 * whole data set, unless the values have an order of their own.
 */
export const facetOptions = (dataset: Dataset, key: FacetKey): readonly FacetOption[] => {
  const cache = cacheOf(dataset);
  const options = cache.get(key) ?? optionsOf(dataset, key);
  cache.set(key, options);
  return options;
};
