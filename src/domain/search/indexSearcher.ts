import { hasBit } from "#domain/filter/bits.ts";
import type { SearchIndex } from "./buildIndex.ts";
import { ranksOfKey } from "./keyHash.ts";
import { type Clause, type Lookup, parseQuery } from "./query.ts";
import { begun, exactBonus, points, slipped, whole } from "./score.ts";
import { fieldBits } from "./searchDoc.ts";
import { rankHits, type Searcher, type SearchResult } from "./searchResult.ts";
import { isOneSlip } from "./slip.ts";
import { type TermRange, termsFor } from "./terms.ts";

const fieldMask = (1 << fieldBits) - 1;

const pointTables = [slipped, begun, whole].map((met) =>
  Uint8Array.from({ length: 1 << fieldBits }, (_, field) => points(field, met)),
);

/** Raises, for every document of a range of terms, its points in `best` to those of the match. */
const collect = (index: SearchIndex, range: TermRange, best: Uint8Array): void => {
  const { offsets, postings } = index;
  for (let term = range.from; term < range.to; term += 1) {
    const table = pointTables[range.metBy(term)];
    if (table === undefined) continue;
    const end = offsets[term + 1] ?? 0;
    for (let at = offsets[term] ?? 0; at < end; at += 1) {
      const posting = postings[at] ?? 0;
      const rank = posting >>> fieldBits;
      const value = table[posting & fieldMask] ?? 0;
      if (value > (best[rank] ?? 0)) best[rank] = value;
    }
  }
};

/** Ranks with points, in rising order. Looks at four at a time, as most have none. */
const ranksWith = (best: Uint8Array): Uint32Array => {
  const fours = new Uint32Array(best.buffer);
  const ranks = new Uint32Array(best.length);
  let count = 0;
  for (let four = 0; four < fours.length; four += 1) {
    if (fours[four] === 0) continue;
    for (let rank = four * 4; rank < four * 4 + 4; rank += 1) {
      if (best[rank] === 0) continue;
      ranks[count] = rank;
      count += 1;
    }
  }
  return ranks.subarray(0, count);
};

/** Searches an index. Keeps some arrays of the size of the document set to work with. */
export const indexSearcher = (index: SearchIndex): Searcher => {
  const size = index.rows.length;
  const padded = (size + 3) & ~3;
  const best = new Uint8Array(padded);
  const inLookup = new Uint8Array(padded);
  const inAll = new Uint8Array(padded);
  const scores = new Uint16Array(size);

  const costOf = (lookups: readonly Lookup[]): number =>
    Math.min(...lookups.map((lookup) => termsFor(index, lookup).postings));

  /** Points of documents that meet all look-ups: those of the one that they meet least well. */
  const collectAll = (lookups: readonly Lookup[]): void => {
    if (costOf(lookups) === 0) return;
    inAll.fill(255);
    for (const lookup of lookups) {
      inLookup.fill(0);
      collect(index, termsFor(index, lookup), inLookup);
      for (let rank = 0; rank < size; rank += 1) {
        const value = inLookup[rank] ?? 0;
        if (value < (inAll[rank] ?? 0)) inAll[rank] = value;
      }
    }
    for (let rank = 0; rank < size; rank += 1) {
      const value = inAll[rank] ?? 0;
      if (value > (best[rank] ?? 0)) best[rank] = value;
    }
  };

  /** Writes the points of every document for a clause to `best`. */
  const collectClause = ({ alternatives, slip }: Clause): void => {
    best.fill(0);
    for (const lookups of alternatives) {
      const [only] = lookups;
      if (lookups.length > 1) collectAll(lookups);
      else if (only !== undefined) collect(index, termsFor(index, only), best);
    }
    if (slip === undefined || best.some((value) => value > 0)) return;
    index.words.forEach((word, term) => {
      if (isOneSlip(slip, word)) {
        collect(index, { from: term, to: term + 1, postings: 0, metBy: () => slipped }, best);
      }
    });
  };

  /** The documents that hold all clauses; writes their scores to `scores`. */
  const ranksOf = (clauses: readonly Clause[]): Uint32Array => {
    const costs = clauses.map((clause) => ({
      clause,
      cost: clause.alternatives.reduce((sum, lookups) => sum + costOf(lookups), 0),
    }));
    costs.sort((a, b) => a.cost - b.cost);
    let ranks: Uint32Array | undefined;
    for (const { clause } of costs) {
      collectClause(clause);
      if (ranks === undefined) {
        ranks = ranksWith(best);
        for (const rank of ranks) scores[rank] = 0;
      }
      let kept = 0;
      for (const rank of ranks) {
        const value = best[rank] ?? 0;
        if (value === 0) continue;
        scores[rank] = (scores[rank] ?? 0) + value;
        ranks[kept] = rank;
        kept += 1;
      }
      ranks = ranks.subarray(0, kept);
      if (kept === 0) break;
    }
    return ranks ?? new Uint32Array();
  };

  /** Adds the documents whose own key is the query. */
  const withExact = (ranks: Uint32Array, keys: readonly string[]): Uint32Array => {
    const exact = new Set(keys.flatMap((key) => ranksOfKey(index.keys, key)));
    if (exact.size === 0) return ranks;
    const others = new Set(exact);
    for (const rank of ranks) {
      if (!others.delete(rank)) continue;
      scores[rank] = (scores[rank] ?? 0) + exactBonus;
    }
    for (const rank of others) scores[rank] = exactBonus;
    return Uint32Array.from([...ranks, ...others]).sort();
  };

  const search = (text: string, within?: Uint32Array): SearchResult => {
    const { clauses, keys } = parseQuery(text);
    let ranks = withExact(ranksOf(clauses), keys);
    if (within !== undefined) {
      ranks = ranks.filter((rank) => hasBit(within, index.rows[rank] ?? 0));
    }
    return { ...rankHits(ranks, scores, index.rows), clauses: clauses.length };
  };
  return { search };
};
