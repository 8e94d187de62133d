import { type Dataset, wholeOf } from "#domain/dataset/dataset.ts";
import { type DatasetSearchers, findInChanged } from "#search/dataset/datasetSearch.ts";
import { type DocList, docListOf } from "#search/documents/docList.ts";
import { docMaker } from "#search/documents/docs.ts";
import { asRows, itemAt } from "#domain/query/filter/row.ts";
import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";
import type { Agency, Company } from "#domain/schema/records.ts";
import type { Searcher, SearchResult } from "#search/searcher.ts";

import { bodyItem, companyItem, type PaletteItem, recordItem, targetItem } from "./paletteItems.ts";

/** Finds lines for a query: at most `limit`, the best first, and the total number of matches. */
export type PaletteSearch = (
  query: string,
  limit: number,
) => { readonly items: readonly PaletteItem[]; readonly total: number };

/** Makes a searcher over documents. Stops once the signal is aborted. */
export type MakeSearcher = (docs: DocList, signal: AbortSignal) => Searcher | Promise<Searcher>;

type Name = { readonly agency: Agency } | { readonly company: Company };

/** All bodies, then all companies: the search index of the selection has neither. */
const namesOf = (dataset: Dataset): readonly Name[] => [
  ...[...dataset.agencies.values()].map((agency) => ({ agency })),
  ...[...dataset.companies.values()].map((company) => ({ company })),
];

/** The search documents of bodies and companies. */
export const nameDocs = (dataset: Dataset, pinyin: Pinyin | undefined): DocList => {
  const agencies = [...dataset.agencies.values()];
  const companies = [...dataset.companies.values()];
  const sectors = [...dataset.sectors.values()];
  const make = docMaker({ sectors, agencies, companies }, pinyin);
  return docListOf(namesOf(dataset), (name) =>
    "agency" in name ? make.agency(name.agency) : make.company(name.company),
  );
};

/** A match: its score, the day that orders equal scores, and its line. */
interface Hit {
  readonly score: number;
  readonly day: number;
  readonly item: () => PaletteItem;
}

/** The matches of a query in one table. */
interface Found {
  readonly near: number;
  readonly total: number;
  /** The best ones, at most `limit`. */
  readonly hits: (limit: number) => readonly Hit[];
}

type Part = (query: string) => Found;

/** Those of some matches that pass, with their scores. */
const keptHits = ({ hits, scores, near }: SearchResult, passes: (row: number) => boolean) => {
  const places = Array.from(hits.keys()).filter((at) => passes(hits[at] ?? 0));
  return {
    hits: Uint32Array.from(places, (at) => hits[at] ?? 0),
    scores: Uint16Array.from(places, (at) => scores[at] ?? 0),
    near,
  };
};

/** The search over one table, with its searcher. `passesFor`, where it is given, leaves some matches out. */
const partOf =
  <One>(
    searcher: Searcher,
    table: readonly One[],
    dayOf: (one: One) => number,
    itemOf: (one: One) => PaletteItem,
    passesFor?: (query: string) => (one: One) => boolean,
  ): Part =>
  (query) => {
    const result = searcher.search(query);
    const passes = passesFor?.(query);
    const { hits, scores, near } =
      passes === undefined
        ? result
        : keptHits(result, (row) => {
            const one = table[row];
            return one !== undefined && passes(one);
          });
    return {
      near: near.length,
      total: hits.length,
      hits: (limit) =>
        [...asRows<One>(hits.subarray(0, limit))].flatMap((row, at): readonly Hit[] => {
          const one = itemAt(table, row);
          if (one === undefined) return [];
          return [{ score: scores[at] ?? 0, day: dayOf(one), item: () => itemOf(one) }];
        }),
    };
  };

/** The search over bodies and companies. They have no date and come before records of equal score. */
const namePart = (dataset: Dataset, pinyin: Pinyin | undefined, searcher: Searcher): Part =>
  partOf(
    searcher,
    namesOf(dataset),
    () => Number.POSITIVE_INFINITY,
    (name) =>
      "agency" in name
        ? bodyItem(name.agency, pinyin?.agencies.get(name.agency.id))
        : companyItem(name.company, dataset, pinyin?.companies.get(name.company.id)),
  );

const tableParts = (
  dataset: Dataset,
  pinyin: Pinyin | undefined,
  { entries, targets }: DatasetSearchers,
): readonly Part[] => {
  // The rows of the searchers are those of the whole data set. As of a day, what wasn't out by then is left out,
  // and so is what matches only by texts of later.
  const whole = wholeOf(dataset);
  const find = findInChanged(pinyin ?? noPinyin);
  const passesIn =
    (table: "entries" | "targets", known: ReadonlyMap<string, unknown>) => (query: string) => {
      const changed = find(dataset, table, query);
      return (one: { readonly id: string }): boolean =>
        known.get(one.id) === one || changed.has(one.id);
    };
  const isWhole = whole === dataset;
  return [
    partOf(
      entries,
      whole.entries,
      ({ main }) => main.start,
      (entry) => recordItem(entry, dataset, pinyin),
      isWhole ? undefined : passesIn("entries", dataset.entryById),
    ),
    partOf(
      targets,
      whole.targets,
      ({ entry }) => entry.main.start,
      targetItem,
      isWhole ? undefined : passesIn("targets", dataset.targetById),
    ),
  ];
};

/**
 * Finds records, targets, bodies and companies by one query: with the searchers of the selection, and with
 * `names` for bodies and companies once that is ready.
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
    const found = parts.map((part) => part(query)).filter(({ total }) => total > 0);
    // Near matches count only where no table has exact ones.
    const fewest = Math.min(...found.map(({ near }) => near));
    const kept = found.filter(({ near }) => near === fewest);
    const items = kept
      .flatMap(({ hits }) => hits(limit))
      .sort((a, b) => b.score - a.score || (a.day === b.day ? 0 : b.day - a.day))
      .slice(0, limit)
      .map(({ item }) => item());
    return { items, total: kept.reduce((sum, { total }) => sum + total, 0) };
  };
};
