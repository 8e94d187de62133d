import { hasBit } from "#domain/filter/bits.ts";
import { ClauseCollector, type FoundClause } from "./clauseCollector.ts";
import { listOf } from "./collect.ts";
import { ranksOfKey } from "./keyHash.ts";
import { parseQuery } from "./query.ts";
import { exactBonus } from "./score.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { rankHits, type Searcher, type SearchResult } from "./searchResult.ts";
import { lowerBound } from "./terms.ts";

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

  /** The documents that hold all clauses, in rising order; writes their scores to `scores`. */
  const ranksOf = (clauses: readonly FoundClause[]): Uint32Array => {
    const found = clauses.toSorted((a, b) => a.cost - b.cost);
    const { best } = collector;
    let ranks: Uint32Array | undefined;
    for (const clause of found) {
      collector.collect(clause);
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
      if (ranks.length === 0) break;
    }
    return ranks ?? new Uint32Array();
  };

  /** Adds the documents whose own key is the query. */
  const withExact = (ranks: Uint32Array, exact: ReadonlySet<number>): Uint32Array => {
    const others: number[] = [];
    for (const rank of exact) {
      const at = lowerBound(ranks.length, (place) => (ranks[place] ?? 0) < rank);
      if (ranks[at] === rank) scores[rank] = (scores[rank] ?? 0) + exactBonus;
      else {
        scores[rank] = exactBonus;
        others.push(rank);
      }
    }
    if (others.length === 0) return ranks;
    const all = new Uint32Array(ranks.length + others.length);
    all.set(ranks);
    all.set(others, ranks.length);
    return all.sort();
  };

  const search = (text: string, within?: Uint32Array): SearchResult => {
    const { clauses, keys } = parseQuery(text);
    const found = clauses.map((clause) => collector.find(clause));
    const exact = new Set(keys.flatMap((key) => ranksOfKey(index.keys, key)));
    const [first] = found;
    if (first !== undefined && found.length === 1 && exact.size === 0 && within === undefined) {
      const term = collector.onlyTerm(first);
      if (term !== undefined) return { ...listOf(index, term), clauses: 1 };
    }
    let ranks = withExact(ranksOf(found), exact);
    if (within !== undefined) {
      ranks = ranks.filter((rank) => hasBit(within, index.rows[rank] ?? 0));
    }
    return { ...rankHits(ranks, scores, index.rows), clauses: clauses.length };
  };
  return { search };
};
