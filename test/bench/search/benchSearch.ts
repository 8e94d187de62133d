import { buildIndex } from "#search/index/buildIndex.ts";
import { indexSearcher } from "#search/index/indexSearcher.ts";
import { scanSearcher } from "#search/scan/scanSearcher.ts";

import { measure, type Ratio } from "../timing.ts";
import { makeCorpus, type Random } from "./corpus.ts";
import { buildFlexSearch } from "./flexSearch.ts";
import { keystrokes, makeQueries } from "./queries.ts";

const against = "FlexSearch";
const rounds = 5;
/** The size for which the project promises something. */
const promised = 100_000;

const elapsed = <T>(work: () => T): { time: number; made: T } => {
  const start = performance.now();
  const made = work();
  return { time: performance.now() - start, made };
};

/** Time for one query of a set, on the average of the set. */
const perQuery = (queries: readonly string[], search: (query: string) => unknown): number =>
  measure(() => queries.forEach((query) => search(query)), rounds).median / queries.length;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Compares building and searching our index with FlexSearch's over the same texts. */
export const benchSearch = (sizes: readonly number[], random: Random): readonly Ratio[] =>
  sizes.flatMap((size): Ratio[] => {
    const docs = makeCorpus(size, random);
    const isPromised = size >= promised;
    // A small run lets the compiler warm up; the build itself is timed once.
    buildIndex(docs.slice(0, 2000));
    buildFlexSearch(docs.slice(0, 2000));
    const ours = elapsed(() => buildIndex(docs));
    const theirs = elapsed(() => buildFlexSearch(docs));
    const searcher = indexSearcher(ours.made);
    const search = (query: string): number => searcher.search(query).hits.length;
    // All hits, as filters count on them.
    const searchTheirs = (query: string) => theirs.made.search(query, { limit: size });
    const kinds = Object.entries(makeQueries(docs, random)).map(([kind, queries]): Ratio => ({
      what: `${size}: ${kind}`,
      ours: perQuery(queries, search),
      against,
      other: perQuery(queries, searchTheirs),
    }));
    // For a single term FlexSearch hands out a list it made when building; it orders nothing.
    const several = kinds.filter(({ what }) => !/: (one|two Chinese)/.test(what));
    const typed = docs.slice(0, 20).flatMap(keystrokes);
    const slowest = (work: (query: string) => unknown): number =>
      Math.max(...typed.map((query) => perQuery([query], work)));
    const rows: Ratio[] = [
      {
        what: `${size}: build`,
        ours: ours.time,
        against,
        other: theirs.time,
        ...(isPromised ? { atMost: 0.25 } : {}),
      },
      ...kinds,
      {
        what: `${size}: several terms, mean`,
        ours: mean(several.map((row) => row.ours)),
        against,
        other: mean(several.map((row) => row.other)),
        ...(isPromised ? { atMost: 0.15 } : {}),
      },
      {
        what: `${size}: slowest keystroke`,
        ours: slowest(search),
        against,
        other: slowest(searchTheirs),
      },
    ];
    if (isPromised) return rows;
    const scan = scanSearcher(docs);
    const scanned = perQuery(typed, (query) => scan.search(query));
    const indexed = perQuery(typed, search);
    return [
      ...rows,
      { what: `${size}: keystroke`, ours: indexed, against: "our scan", other: scanned },
    ];
  });
