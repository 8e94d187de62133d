import { type Bits, hasBit } from "#domain/query/filter/bits.ts";
import { asRows, rowAt } from "#domain/query/filter/row.ts";
import type { SearchDoc } from "#search/documents/searchDoc.ts";
import { readQuery } from "#search/query/parseQuery.ts";
import {
  type Clause,
  nearWords,
  type PinyinPhrase,
  termsOf,
  type Lookup,
} from "#search/query/query.ts";
import { exactBonus, joinedBonus, begunFigure, mistyped } from "#search/score.ts";
import { rankHits, type Searcher, type SearchResult } from "#search/searcher.ts";
import { listOf, collect } from "./collectPoints.ts";
import { ranksOfKey } from "./keyTable.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { typoTest } from "#search/query/typo.ts";
import { type TermRange, termsFor } from "./termRange.ts";

/** A look-up with the terms that match it, or the cached points of a prefix. */
interface Found {
  readonly range: TermRange;
  readonly cached: Uint8Array | undefined;
}

/** A clause with the terms that match it. */
interface FoundClause {
  readonly clause: Clause;
  readonly alternatives: readonly (readonly Found[])[];
  /** An upper bound of the postings to read */
  readonly cost: number;
}

const fewest = (lookups: readonly Found[]): number =>
  lookups.reduce((least, { range }) => Math.min(least, range.postings), Number.POSITIVE_INFINITY);

/** Collects the documents of an index that match a clause, in reused arrays. */
class ClauseCollector {
  /** The points of every rank for the clause collected last. Its length is a multiple of four. */
  readonly best: Uint8Array<ArrayBuffer>;
  readonly #inLookup: Uint8Array;
  readonly #inAll: Uint8Array;
  readonly #index: SearchIndex;
  readonly #cached: ReadonlyMap<string, Uint8Array>;

  constructor(index: SearchIndex) {
    const size = index.rows.length;
    this.#index = index;
    this.best = new Uint8Array((size + 3) & ~3);
    this.#inLookup = new Uint8Array(size);
    this.#inAll = new Uint8Array(size);
    this.#cached = new Map(
      index.cachedPrefixes.map((prefix, at) => [
        prefix,
        index.cachedPoints.subarray(at * size, (at + 1) * size),
      ]),
    );
  }

  /** Looks up the terms of a clause. */
  find(clause: Clause): FoundClause {
    const found = (lookup: Lookup): Found => ({
      range: termsFor(this.#index, lookup),
      cached: lookup.kind === "word" ? this.#cached.get(lookup.key) : undefined,
    });
    const alternatives = clause.alternatives.map((lookups) => lookups.map(found));
    const cost = alternatives.reduce((sum, lookups) => sum + fewest(lookups), 0);
    return { clause, alternatives, cost };
  }

  /** The single term that matches a clause, if there is only one: its list is the result. */
  onlyTerm({ alternatives }: FoundClause): TermRange | undefined {
    const [lookups, ...others] = alternatives.filter((one) => fewest(one) > 0);
    const [found, ...more] = lookups ?? [];
    if (found === undefined || others.length > 0 || more.length > 0) return undefined;
    const { range } = found;
    // Prefixes of figures weigh the same in every field, so the list isn't in the order of their points.
    const isReady = range.to - range.from === 1 && range.metBy(range.from) !== begunFigure;
    return isReady ? range : undefined;
  }

  /**
   * Fills `best` for a clause. Near misses are used where nothing else matches; then the word is returned as
   * it was typed.
   */
  collect({ clause: { typo }, alternatives }: FoundClause): string | undefined {
    this.best.fill(0);
    let isFound = false;
    for (const lookups of alternatives) {
      const [only] = lookups;
      if (only === undefined || fewest(lookups) === 0) continue;
      if (lookups.length > 1) isFound = this.#collectAll(lookups) || isFound;
      else {
        this.#collectLookup(only, this.best);
        isFound = true;
      }
    }
    if (typo === undefined || isFound) return undefined;
    const isClose = typoTest(typo);
    this.#index.words.forEach((word, term) => {
      if (!isClose(word)) return;
      const range = { from: term, to: term + 1, postings: 0, metBy: () => mistyped };
      collect(this.#index, range, this.best);
    });
    return typo.typed;
  }

  /** Raises the points in `into` to those of a look-up. */
  #collectLookup({ range, cached }: Found, into: Uint8Array): void {
    if (cached === undefined) {
      collect(this.#index, range, into);
      return;
    }
    for (let rank = 0; rank < cached.length; rank += 1) {
      const value = cached[rank] ?? 0;
      if (value > (into[rank] ?? 0)) into[rank] = value;
    }
  }

  /**
   * Raises the points of documents that match all look-ups to those of their weakest match, and returns
   * whether there are any.
   */
  #collectAll(lookups: readonly Found[]): boolean {
    const inLookup = this.#inLookup;
    const inAll = this.#inAll.fill(255);
    for (const lookup of lookups) {
      inLookup.fill(0);
      this.#collectLookup(lookup, inLookup);
      for (let rank = 0; rank < inAll.length; rank += 1) {
        const value = inLookup[rank] ?? 0;
        if (value < (inAll[rank] ?? 0)) inAll[rank] = value;
      }
    }
    let isFound = false;
    for (let rank = 0; rank < inAll.length; rank += 1) {
      const value = inAll[rank] ?? 0;
      if (value > 0) isFound = true;
      if (value > (this.best[rank] ?? 0)) this.best[rank] = value;
    }
    return isFound;
  }
}

/** Writes ranks with points to `into`, in ascending order. Reads four at a time, as most have none. */
const ranksWith = (best: Uint8Array, into: Uint32Array): Uint32Array => {
  const fours = new Uint32Array(best.buffer);
  let count = 0;
  for (let four = 0; four < fours.length; four += 1) {
    if (fours[four] === 0) continue;
    for (let rank = four * 4; rank < four * 4 + 4; rank += 1) {
      if (best[rank] === 0) continue;
      into[count] = rank;
      count += 1;
    }
  }
  return into.subarray(0, count);
};

/** Searches an index. Keeps some working arrays of the size of the document set. */
export const indexSearcher = (index: SearchIndex): Searcher => {
  const collector = new ClauseCollector(index);
  const listed = new Uint32Array(index.rows.length);
  const scores = new Uint16Array(index.rows.length);

  /**
   * The documents of `start`, or of all, that match all clauses, in ascending order; writes their scores to
   * `scores`, or adds to those of `start`. Adds to `near` the words that near misses replace.
   */
  const ranksOf = (
    clauses: readonly Clause[],
    near: Set<string>,
    start?: Uint32Array,
  ): Uint32Array => {
    const found = clauses.map((clause) => collector.find(clause)).sort((a, b) => a.cost - b.cost);
    const { best } = collector;
    const missed = new Set<string>();
    let ranks = start;
    for (const clause of found) {
      if (ranks?.length === 0) break;
      const word = collector.collect(clause);
      if (word !== undefined) missed.add(word);
      if (ranks === undefined) {
        ranks = ranksWith(best, listed);
        for (const rank of ranks) scores[rank] = best[rank] ?? 0;
      } else {
        let count = 0;
        for (const rank of ranks) {
          const value = best[rank] ?? 0;
          if (value === 0) continue;
          scores[rank] = (scores[rank] ?? 0) + value;
          ranks[count] = rank;
          count += 1;
        }
        ranks = ranks.subarray(0, count);
      }
    }
    if (ranks === undefined || ranks.length === 0) return new Uint32Array();
    for (const word of missed) near.add(word);
    return ranks;
  };

  /** Adds documents with a bonus for each, by its place among them. Both lists are ascending. */
  const withBonus = (
    ranks: Uint32Array,
    others: Uint32Array,
    bonus: (at: number) => number,
  ): Uint32Array => {
    if (others.length === 0) return ranks;
    const all = new Uint32Array(ranks.length + others.length);
    let count = 0;
    let at = 0;
    others.forEach((rank, place) => {
      while (at < ranks.length && (ranks[at] ?? 0) < rank) {
        all[count] = ranks[at] ?? 0;
        count += 1;
        at += 1;
      }
      const isBoth = ranks[at] === rank;
      scores[rank] = (isBoth ? (scores[rank] ?? 0) : 0) + bonus(place);
      if (isBoth) at += 1;
      all[count] = rank;
      count += 1;
    });
    all.set(ranks.subarray(at), count);
    return all.subarray(0, count + ranks.length - at);
  };

  /** The documents that match words which may be pinyin, as `ranksOf` returns them. */
  const ranksOfPhrase = (
    { joined, words, apart }: PinyinPhrase,
    near: Set<string>,
  ): Uint32Array => {
    const { best } = collector;
    collector.collect(collector.find({ alternatives: joined }));
    const joinedRanks = ranksWith(best, listed).slice();
    const points = Uint8Array.from(joinedRanks, (rank) => best[rank] ?? 0);
    const ranks = ranksOf(joinedRanks.length > 0 ? words : apart, near);
    return withBonus(ranks, joinedRanks, (at) => joinedBonus + (points[at] ?? 0));
  };

  const docRows = asRows<SearchDoc>(index.rows);
  const search = (text: string, within?: Bits<SearchDoc>): SearchResult => {
    const query = readQuery(text);
    const terms = termsOf(query);
    const exact = Uint32Array.from(
      new Set(query.keys.flatMap((key) => ranksOfKey(index.keys, key))),
    ).sort();
    const [first] = query.phrase === undefined ? terms : [];
    if (first !== undefined && terms.length === 1 && exact.length === 0 && within === undefined) {
      const term = collector.onlyTerm(collector.find(first));
      if (term !== undefined) return { ...listOf(index, term), clauses: 1, near: [] };
    }
    const near = new Set<string>();
    const start = query.phrase === undefined ? undefined : ranksOfPhrase(query.phrase, near);
    const ranks = ranksOf(query.clauses, near, start);
    const all = withBonus(ranks, exact, () => exactBonus);
    const inside =
      within === undefined ? all : all.filter((rank) => hasBit(within, rowAt(docRows, rank)));
    return {
      ...rankHits(inside, scores, index.rows),
      clauses: terms.length,
      near: ranks.length === 0 ? [] : nearWords(terms, near),
    };
  };
  return { search };
};
