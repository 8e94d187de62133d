import { collect } from "./collect.ts";
import type { Clause, Lookup } from "./query.ts";
import { slipped } from "./score.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { isOneSlip } from "./slip.ts";
import { termsFor } from "./terms.ts";

/** Works out which documents of an index hold a clause, in arrays that it keeps for the purpose. */
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

  /** At most how many postings the clause needs to look at, slips left out. */
  cost({ alternatives }: Clause): number {
    return alternatives.reduce((sum, lookups) => sum + this.#fewest(lookups), 0);
  }

  /** Fills `best` for a clause; near misses stand in where there is nothing else. */
  collect({ alternatives, slip }: Clause): void {
    this.best.fill(0);
    let isFound = false;
    for (const lookups of alternatives) {
      const [only] = lookups;
      if (only === undefined || this.#fewest(lookups) === 0) continue;
      if (lookups.length > 1) isFound = this.#collectAll(lookups) || isFound;
      else {
        this.#collectLookup(only, this.best);
        isFound = true;
      }
    }
    if (slip === undefined || isFound) return;
    this.#index.words.forEach((word, term) => {
      if (!isOneSlip(slip, word)) return;
      const range = { from: term, to: term + 1, postings: 0, metBy: () => slipped };
      collect(this.#index, range, this.best);
    });
  }

  #fewest(lookups: readonly Lookup[]): number {
    return Math.min(...lookups.map((lookup) => termsFor(this.#index, lookup).postings));
  }

  /** Raises the points in `into` to those of a look-up. */
  #collectLookup(lookup: Lookup, into: Uint8Array): void {
    const known = lookup.kind === "word" ? this.#wide.get(lookup.key) : undefined;
    if (known === undefined) {
      collect(this.#index, termsFor(this.#index, lookup), into);
      return;
    }
    for (let rank = 0; rank < known.length; rank += 1) {
      const value = known[rank] ?? 0;
      if (value > (into[rank] ?? 0)) into[rank] = value;
    }
  }

  /**
   * Raises the points of documents that meet all look-ups to those of the one that they meet least
   * well, and tells whether there are any.
   */
  #collectAll(lookups: readonly Lookup[]): boolean {
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
