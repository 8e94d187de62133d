import { type Bits, hasBit } from "#domain/query/filter/bits.ts";
import { asRows, rowAt } from "#domain/query/filter/row.ts";
import type { SearchDoc } from "#search/documents/searchDoc.ts";
import { readQuery } from "#search/query/parseQuery.ts";
import { type Clause, nearWords, type PinyinPhrase, termsOf } from "#search/query/query.ts";
import { exactBonus, joinedBonus } from "#search/score.ts";
import { rankHits, type Searcher, type SearchResult } from "#search/searcher.ts";

import { ClauseCollector } from "./clauseCollector.ts";
import { listOf } from "./collectPoints.ts";
import { ranksOfKey } from "./keyTable.ts";
import type { SearchIndex } from "./searchIndex.ts";

/** Writes ranks with points to `into`, in rising order. Looks at four at a time: most have none. */
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

/** Searches an index. Keeps some arrays of the size of the document set to work with. */
export const indexSearcher = (index: SearchIndex): Searcher => {
  const collector = new ClauseCollector(index);
  const listed = new Uint32Array(index.rows.length);
  const scores = new Uint16Array(index.rows.length);

  /**
   * The documents of `start`, or of all, that hold all clauses, in rising order; writes their scores
   * to `scores`, or adds to those of `start`. Adds to `near` the words that near misses stand in for.
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
        let kept = 0;
        for (const rank of ranks) {
          const value = best[rank] ?? 0;
          if (value === 0) continue;
          scores[rank] = (scores[rank] ?? 0) + value;
          ranks[kept] = rank;
          kept += 1;
        }
        ranks = ranks.subarray(0, kept);
      }
    }
    if (ranks === undefined || ranks.length === 0) return new Uint32Array();
    for (const word of missed) near.add(word);
    return ranks;
  };

  /** Adds documents with a bonus for each, by its place among them. Both lists rise. */
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

  /** The documents that meet words which may be pinyin, as `ranksOf` gives them. */
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
