import type { Dataset } from "#domain/dataset/dataset.ts";
import type { DatasetSearchers } from "#search/datasetSearch.ts";
import { type DocList, docListOf, joinDocLists } from "#search/documents/docList.ts";
import { docMaker } from "#search/documents/docs.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";
import type { Searcher } from "#search/searcher.ts";

import { bodyItem, companyItem, type PaletteItem, recordItem, targetItem } from "./paletteItems.ts";

/** Finds lines for a query, the best first, at most `limit` of them, and tells how many there are. */
export type PaletteSearch = (
  query: string,
  limit: number,
) => { readonly items: readonly PaletteItem[]; readonly total: number };

/** Makes documents searchable. Gives up once the signal is aborted. */
export type MakeSearcher = (docs: DocList, signal: AbortSignal) => Searcher | Promise<Searcher>;

/** The documents of all bodies, then those of all companies: what no table of the selection holds. */
export const nameDocs = (dataset: Dataset, pinyin: Pinyin | undefined): DocList => {
  const agencies = [...dataset.agencies.values()];
  const companies = [...dataset.companies.values()];
  const sectors = [...dataset.sectors.values()];
  const make = docMaker({ sectors, agencies, companies }, pinyin);
  return joinDocLists(docListOf(agencies, make.agency), docListOf(companies, make.company));
};

/** A table with its searcher: the day by which equals are ordered, and the line of a row. */
interface Part {
  readonly searcher: Searcher;
  readonly dayOf: (row: number) => number;
  readonly itemOf: (row: number) => PaletteItem | undefined;
}

/** The bodies and companies. They have no date and come before records of equal score. */
const namePart = (dataset: Dataset, pinyin: Pinyin | undefined, searcher: Searcher): Part => {
  const agencies = [...dataset.agencies.values()];
  const companies = [...dataset.companies.values()];
  return {
    searcher,
    dayOf: () => Number.POSITIVE_INFINITY,
    itemOf: (row) => {
      const agency = agencies[row];
      if (agency !== undefined) return bodyItem(agency, pinyin?.agencies.get(agency.id));
      const company = companies[row - agencies.length];
      return company && companyItem(company, dataset, pinyin?.companies.get(company.id));
    },
  };
};

const tableParts = (
  dataset: Dataset,
  pinyin: Pinyin | undefined,
  { entries, targets }: DatasetSearchers,
): readonly Part[] => [
  {
    searcher: entries,
    dayOf: (row) => dataset.entries[row]?.main.start ?? 0,
    itemOf: (row) => {
      const entry = dataset.entries[row];
      return entry && recordItem(entry, dataset, pinyin);
    },
  },
  {
    searcher: targets,
    dayOf: (row) => dataset.targets[row]?.entry.main.start ?? 0,
    itemOf: (row) => {
      const target = dataset.targets[row];
      return target && targetItem(target);
    },
  },
];

/**
 * Finds records, targets, bodies and companies by one query: with the searchers that the selection
 * uses, and with one of `names` where that is ready.
 */
export const paletteSearch = (
  dataset: Dataset,
  pinyin: Pinyin | undefined,
  searchers: DatasetSearchers,
  names: Searcher | undefined,
): PaletteSearch => {
  const parts = [
    ...(names === undefined ? [] : [namePart(dataset, pinyin, names)]),
    ...tableParts(dataset, pinyin, searchers),
  ];
  return (query, limit) => {
    const found = parts
      .map((part) => ({ ...part, result: part.searcher.search(query) }))
      .filter(({ result }) => result.hits.length > 0);
    // A near miss stands in only where nothing else is found, in any of the tables.
    const fewest = Math.min(...found.map(({ result }) => result.near.length));
    const kept = found.filter(({ result }) => result.near.length === fewest);
    const items = kept
      .flatMap(({ result: { hits, scores }, dayOf, itemOf }) =>
        Array.from(hits.subarray(0, limit), (row, at) => ({
          score: scores[at] ?? 0,
          day: dayOf(row),
          item: () => itemOf(row),
        })),
      )
      .sort((a, b) => b.score - a.score || (a.day === b.day ? 0 : b.day - a.day))
      .slice(0, limit)
      .flatMap(({ item }) => item() ?? []);
    return { items, total: kept.reduce((sum, { result }) => sum + result.hits.length, 0) };
  };
};
