import { compareTexts } from "#languages/order.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { entryFacets, type StaticFacetKey } from "#domain/query/filter/facets.ts";
import { statuses } from "#domain/dataset/status.ts";
import { notJudgedReasons, verdicts } from "#domain/judging/verdict.ts";
import { collection } from "#domain/schema/common.ts";
import { entryKind } from "#domain/schema/records.ts";
import type { FacetKey } from "#domain/query/selection/selection.ts";
import { oncePer } from "#domain/oncePer.ts";
import { dataLang } from "#messages/app/language.ts";
import { valueLabel } from "#messages/words/labels.ts";

/** One value that a facet offers, whatever is selected. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** The language of the label where it isn't the page's. */
  readonly lang?: string | undefined;
  /** Further names by which it is found. */
  readonly names: readonly string[];
}

export type FacetOptions = Readonly<Record<FacetKey, readonly FacetOption[]>>;

const totalsOf = (dataset: Dataset, key: StaticFacetKey) => {
  const totals = new Map<string, number>();
  for (const entry of dataset.entries) {
    for (const value of new Set(entryFacets[key](entry))) {
      totals.set(value, (totals.get(value) ?? 0) + 1);
    }
  }
  return totals;
};

interface Named {
  readonly name: { readonly en: string; readonly zh?: string | undefined };
  readonly aliases?: readonly string[] | undefined;
}

const namedOf = (dataset: Dataset, key: FacetKey, value: string): Named | undefined => {
  const tables: Partial<Record<FacetKey, ReadonlyMap<string, Named>>> = {
    agency: dataset.agencies,
    company: dataset.companies,
    field: dataset.fields,
    sector: dataset.sectors,
  };
  return tables[key]?.get(value);
};

const optionOf = (dataset: Dataset, key: FacetKey, value: string): FacetOption => {
  const label = valueLabel(dataset, key, value);
  const named = namedOf(dataset, key, value);
  if (named === undefined) return { value, label, names: [] };
  const { name, aliases = [] } = named;
  return {
    value,
    label,
    lang: label === name.zh ? undefined : dataLang,
    names: [name.en, name.zh ?? "", ...aliases],
  };
};

/** Values by how often they occur in the whole data set. */
const byFrequency = (dataset: Dataset, key: StaticFacetKey, values: Iterable<string>) => {
  const totals = totalsOf(dataset, key);
  const total = ({ value }: FacetOption): number => totals.get(value) ?? 0;
  return [...values]
    .map((value) => optionOf(dataset, key, value))
    .sort((a, b) => total(b) - total(a) || compareTexts(a.label, b.label));
};

const optionsOf = (dataset: Dataset, key: FacetKey): readonly FacetOption[] => {
  const fixed = (values: readonly string[]) => values.map((value) => optionOf(dataset, key, value));
  switch (key) {
    case "agency":
      return byFrequency(dataset, key, dataset.agencies.keys());
    case "type":
      return byFrequency(dataset, key, dataset.documentTypes.keys());
    case "sector":
      return byFrequency(dataset, key, dataset.sectors.keys());
    case "company":
      return byFrequency(dataset, key, dataset.companies.keys());
    case "source":
      return byFrequency(dataset, key, dataset.sources.keys());
    case "field":
      return fixed([...dataset.fields.keys()]);
    case "due":
      return fixed([...totalsOf(dataset, "due").keys()].sort());
    case "kind":
      return fixed(entryKind.options);
    case "status":
      return fixed(statuses);
    case "verdict":
      return fixed(verdicts);
    case "reason":
      return fixed(notJudgedReasons);
    case "collection":
      return fixed(collection.options);
  }
};

/** Worked out once for each facet that is opened. */
const knownIn = oncePer((_dataset: Dataset) => new Map<FacetKey, readonly FacetOption[]>());

const optionsFor = (dataset: Dataset, key: FacetKey): readonly FacetOption[] => {
  const known = knownIn(dataset);
  const options = known.get(key) ?? optionsOf(dataset, key);
  known.set(key, options);
  return options;
};

/**
 * What each facet offers, worked out when it is asked for. The order is by how often a value occurs in
 * the whole data set, so that rows don't jump about while the reader filters; verdicts, kinds, statuses
 * and years have their own.
 */
export const facetOptions = (dataset: Dataset): FacetOptions => ({
  get agency() {
    return optionsFor(dataset, "agency");
  },
  get kind() {
    return optionsFor(dataset, "kind");
  },
  get type() {
    return optionsFor(dataset, "type");
  },
  get field() {
    return optionsFor(dataset, "field");
  },
  get sector() {
    return optionsFor(dataset, "sector");
  },
  get status() {
    return optionsFor(dataset, "status");
  },
  get verdict() {
    return optionsFor(dataset, "verdict");
  },
  get reason() {
    return optionsFor(dataset, "reason");
  },
  get due() {
    return optionsFor(dataset, "due");
  },
  get company() {
    return optionsFor(dataset, "company");
  },
  get source() {
    return optionsFor(dataset, "source");
  },
  get collection() {
    return optionsFor(dataset, "collection");
  },
});
