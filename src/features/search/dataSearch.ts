import { type Dataset, wholeOf } from "#domain/dataset/dataset.ts";
import { type DatasetSearchers, findInChanged } from "#search/dataset/datasetSearch.ts";
import { type DocList, docListOf } from "#search/documents/docList.ts";
import { docMaker } from "#search/documents/docs.ts";
import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";
import type { Agency, Company } from "#domain/schema/records.ts";
import type { Searcher, SearchResult } from "#search/engine.ts";

import {
  bodyItem,
  companyItem,
  type DataKind,
  recordItem,
  type SearchItem,
  targetItem,
} from "./searchItems.ts";

/** The matches of a query in one kind. */
interface FoundGroup {
  readonly kind: DataKind;
  readonly total: number;
  /** The best ones. */
  readonly items: readonly SearchItem[];
}

/** Finds what a query asks for: at most `limit` of each kind, the kind with the best match first. */
export type DataSearch = (
  query: string,
  limit: (kind: DataKind) => number,
) => readonly FoundGroup[];

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

/** The matches of a query in one table. */
interface Found {
  readonly kind: DataKind;
  readonly near: number;
  readonly total: number;
  /** The score of the best one. */
  readonly best: number;
  /** The best ones, at most `limit`. */
  readonly items: (limit: number) => readonly SearchItem[];
}

type Part = (query: string) => Found;

/** Those of some matches that pass, with their scores. */
const passingHits = ({ hits, scores, near }: SearchResult, passes: (row: number) => boolean) => {
  const places = Array.from(hits.keys()).filter((at) => passes(hits[at] ?? 0));
  return {
    hits: places.map((at) => hits[at] ?? 0),
    scores: places.map((at) => scores[at] ?? 0),
    near,
  };
};

/** The search over one table, with its searcher. Matches that `passesFor` rejects are left out. */
const partOf =
  <One>(
    kind: DataKind,
    searcher: Searcher,
    table: readonly One[],
    itemOf: (one: One, query: string) => SearchItem,
    passesFor?: (query: string) => (one: One) => boolean,
  ): Part =>
  (query) => {
    const result = searcher.search(query);
    const passes = passesFor?.(query);
    const { hits, scores, near } =
      passes === undefined
        ? result
        : passingHits(result, (row) => {
            const one = table[row];
            return one !== undefined && passes(one);
          });
    return {
      kind,
      near: near.length,
      total: hits.length,
      best: scores[0] ?? 0,
      items: (limit) =>
        hits.slice(0, limit).flatMap((row) => {
          const one = table[row];
          return one === undefined ? [] : [itemOf(one, query)];
        }),
    };
  };

/** The searches over bodies and over companies, which have one searcher. */
const nameParts = (
  dataset: Dataset,
  pinyin: Pinyin | undefined,
  searcher: Searcher,
): readonly Part[] => {
  const names = namesOf(dataset);
  const itemOf = (name: Name, query: string): SearchItem =>
    "agency" in name
      ? bodyItem(name.agency, { query, dataset, pinyin })
      : companyItem(name.company, { query, dataset, pinyin });
  const isBody = (name: Name): boolean => "agency" in name;
  return [
    partOf("bodies", searcher, names, itemOf, () => isBody),
    partOf("companies", searcher, names, itemOf, () => (name) => !isBody(name)),
  ];
};

const tableParts = (
  dataset: Dataset,
  pinyin: Pinyin | undefined,
  { entries, targets }: DatasetSearchers,
): readonly Part[] => {
  // The rows of the searchers are those of the whole data set. As of a day, what wasn't out by then is left out,
  // and so is what matches only by texts of later.
  const whole = wholeOf(dataset);
  const find = findInChanged(pinyin ?? noPinyin);
  const isWhole = whole === dataset;
  const passesIn =
    (table: "entries" | "targets", rowById: ReadonlyMap<string, unknown>) => (query: string) => {
      const changed = find(dataset, table, query);
      return (one: { readonly id: string }): boolean =>
        rowById.get(one.id) === one || changed.has(one.id);
    };
  return [
    partOf(
      "records",
      entries,
      whole.entries,
      (entry, query) =>
        recordItem(dataset.entryById.get(entry.id) ?? entry, { query, dataset, pinyin }),
      isWhole ? undefined : passesIn("entries", dataset.entryById),
    ),
    partOf(
      "targets",
      targets,
      whole.targets,
      (target, query) =>
        targetItem(dataset.targetById.get(target.id) ?? target, { query, dataset, pinyin }),
      isWhole ? undefined : passesIn("targets", dataset.targetById),
    ),
  ];
};

/**
 * Finds records, targets, bodies and companies by one query: with the searchers of the selection, and with
 * `names` for bodies and companies once that is ready.
 */
export const dataSearch = (
  dataset: Dataset,
  pinyin: Pinyin | undefined,
  searchers: DatasetSearchers,
  names: Searcher | undefined,
): DataSearch => {
  // Of equal matches, names come first.
  const parts = [
    ...(names === undefined ? [] : nameParts(dataset, pinyin, names)),
    ...tableParts(dataset, pinyin, searchers),
  ];
  return (query, limit) => {
    const found = parts.map((part) => part(query)).filter(({ total }) => total > 0);
    // Near matches count only where no table has exact ones.
    const fewest = Math.min(...found.map(({ near }) => near));
    return found
      .filter(({ near }) => near === fewest)
      .sort((a, b) => b.best - a.best)
      .map(({ kind, total, items }) => ({ kind, total, items: items(limit(kind)) }));
  };
};
