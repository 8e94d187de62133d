import { collect } from "./collectPoints.ts";
import type { Lookup } from "#search/query/lookup.ts";
import type { Clause } from "#search/query/parseQuery.ts";
import { begunFigure, slipped } from "#search/score.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { slipTest } from "#search/query/typo.ts";
import { type TermRange, termsFor } from "./termRange.ts";

/** A look-up with the terms that answer it, or the points of a beginning that were worked out before. */
interface Found {
  readonly range: TermRange;
  readonly wide: Uint8Array | undefined;
}

/** A clause with the terms that answer it. */
export interface FoundClause {
  readonly clause: Clause;
  readonly alternatives: readonly (readonly Found[])[];
  /** At most how many postings need to be looked at, slips left out. */
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
  readonly #wide: ReadonlyMap<string, Uint8Array>;

  constructor(index: SearchIndex) {
    const size = index.rows.length;
    this.#index = index;
    this.best = new Uint8Array((size + 3) & ~3);
    this.#inLookup = new Uint8Array(size);
    this.#inAll = new Uint8Array(size);
    this.#wide = new Map(
      index.wide.map((prefix, at) => [
        prefix,
        index.widePoints.subarray(at * size, (at + 1) * size),
      ]),
    );
  }

  /** Looks up the terms of a clause. */
  find(clause: Clause): FoundClause {
    const found = (lookup: Lookup): Found => ({
      range: termsFor(this.#index, lookup),
      wide: lookup.kind === "word" ? this.#wide.get(lookup.key) : undefined,
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
  collect({ clause: { slip }, alternatives }: FoundClause): string | undefined {
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
    if (slip === undefined || isFound) return undefined;
    const isClose = slipTest(slip);
    this.#index.words.forEach((word, term) => {
      if (!isClose(word)) return;
      const range = { from: term, to: term + 1, postings: 0, metBy: () => slipped };
      collect(this.#index, range, this.best);
    });
    return slip.typed;
  }

  /** Raises the points in `into` to those of a look-up. */
  #collectLookup({ range, wide }: Found, into: Uint8Array): void {
    if (wide === undefined) {
      collect(this.#index, range, into);
      return;
    }
    for (let rank = 0; rank < wide.length; rank += 1) {
      const value = wide[rank] ?? 0;
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
