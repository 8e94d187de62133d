import type { Clause, Lookup } from "#search/query/query.ts";
import { typoTest } from "#search/query/typo.ts";
import { begunFigure, mistyped } from "#search/score.ts";

import { collect } from "./collectPoints.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { type TermRange, termsFor } from "./termRange.ts";

/** A look-up with the terms that answer it, or the points of a beginning that were worked out before. */
interface Found {
  readonly range: TermRange;
  readonly cached: Uint8Array | undefined;
}

/** A clause with the terms that answer it. */
export interface FoundClause {
  readonly clause: Clause;
  readonly alternatives: readonly (readonly Found[])[];
  /** At most how many postings need to be looked at, typos left out. */
  readonly cost: number;
}

const fewest = (lookups: readonly Found[]): number =>
  lookups.reduce((least, { range }) => Math.min(least, range.postings), Number.POSITIVE_INFINITY);

/** Works out which documents of an index hold a clause, in tables that it keeps for the purpose. */
export class ClauseCollector {
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

  /** The one term that answers a clause, where there is only one: its list is the answer. */
  onlyTerm({ alternatives }: FoundClause): TermRange | undefined {
    const [lookups, ...others] = alternatives.filter((one) => fewest(one) > 0);
    const [found, ...more] = lookups ?? [];
    if (found === undefined || others.length > 0 || more.length > 0) return undefined;
    const { range } = found;
    // Beginnings of figures count the same in every field, so that the list isn't in their order.
    const isReady = range.to - range.from === 1 && range.metBy(range.from) !== begunFigure;
    return isReady ? range : undefined;
  }

  /**
   * Fills `best` for a clause. Near misses stand in where there is nothing else; returns the word as it
   * was typed if they do.
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
   * Raises the points of documents that meet all look-ups to those of the one that they meet least
   * well, and tells whether there are any.
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
