import { compareTexts } from "#messages/words/order.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { entryFacets, type StaticFacetKey } from "#domain/filter/facets.ts";
import { statuses } from "#domain/dataset/status.ts";
import { notJudgedReasons, verdicts } from "#domain/judging/verdict.ts";
import { collection } from "#domain/schema/common.ts";
import { entryKind } from "#domain/schema/records.ts";
import type { FacetKey } from "#domain/selection/selection.ts";
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

/**
 * What each facet offers. The order is by how often a value occurs in the whole data set, so that
 * rows don't jump about while the reader filters; verdicts, kinds, statuses and years have their own.
 */
export const facetOptions = (dataset: Dataset): FacetOptions => {
  const option = (key: FacetKey, value: string): FacetOption => {
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
  const fixed = (key: FacetKey, values: readonly string[]) =>
    values.map((value) => option(key, value));
  const byFrequency = (key: StaticFacetKey, values: Iterable<string>) => {
    const totals = totalsOf(dataset, key);
    const total = ({ value }: FacetOption): number => totals.get(value) ?? 0;
    return [...values]
      .map((value) => option(key, value))
      .sort((a, b) => total(b) - total(a) || compareTexts(a.label, b.label));
  };
  const dueYears = [...totalsOf(dataset, "due").keys()].sort();
  return {
    agency: byFrequency("agency", dataset.agencies.keys()),
    kind: fixed("kind", entryKind.options),
    type: byFrequency("type", dataset.documentTypes.keys()),
    field: fixed("field", [...dataset.fields.keys()]),
    sector: byFrequency("sector", dataset.sectors.keys()),
    status: fixed("status", statuses),
    verdict: fixed("verdict", verdicts),
    reason: fixed("reason", notJudgedReasons),
    due: fixed("due", dueYears),
    company: byFrequency("company", dataset.companies.keys()),
    source: byFrequency("source", dataset.sources.keys()),
    collection: fixed("collection", collection.options),
  };
};

/** Facets below the issuing body and the dates, in the order of the panel. */
export const plainFacets = [
  "verdict",
  "reason",
  "kind",
  "type",
  "field",
  "sector",
  "status",
  "due",
  "company",
  "source",
  "collection",
] as const satisfies readonly FacetKey[];
