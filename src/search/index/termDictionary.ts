import { textKeys } from "#search/text/spelling.ts";

import { PairTable } from "./pairTable.ts";
import { WordTable } from "./wordTable.ts";

const noTerms = new Uint32Array();

/** Numbers the terms of an index as they come, and puts them in order at the end. */
export class TermDictionary {
  #count = 0;
  readonly #words = new WordTable();
  readonly #termsOfWord: Uint32Array[] = [];
  readonly #keyOfWord: string[] = [];
  readonly #terms = new Map<string, number>();
  readonly #hanPairs = new PairTable(() => this.#next());
  readonly #syllables = new WordTable();
  readonly #syllablePairs = new PairTable(() => this.#next());

  numberOfWord(word: Uint16Array, length: number): number {
    const number = this.#words.numberOf(word, length);
    if (number === this.#termsOfWord.length) {
      const keys = textKeys(this.#words.words[number] ?? "");
      this.#termsOfWord.push(Uint32Array.from(keys, (key) => this.#termOf(key)));
      this.#keyOfWord.push(keys[0] ?? "");
    }
    return number;
  }

  /** The terms under which a word is filed. */
  termsOfWord(number: number): Uint32Array {
    return this.#termsOfWord[number] ?? noTerms;
  }

  /** The key of a word in its usual spelling. */
  keyOfWord(number: number): string {
    return this.#keyOfWord[number] ?? "";
  }

  /** The term of two neighbouring characters; of the last one of a run, beside 0. */
  termOfHan(first: number, second: number): number {
    return this.#hanPairs.numberOf(((first << 16) | second) >>> 0);
  }

  /** A number above 0 for a syllable. */
  numberOfSyllable(word: Uint16Array, length: number): number {
    return this.#syllables.numberOf(word, length) + 1;
  }

  syllable(number: number): string {
    return this.#syllables.words[number - 1] ?? "";
  }

  /** The term of two neighbouring syllables; of the last one, beside 0. */
  termOfSyllables(first: number, second: number): number {
    return this.#syllablePairs.numberOf(((first << 16) | second) >>> 0);
  }

  /** The terms in order, and the place in it of each term by its number. */
  finish() {
    const places = new Uint32Array(this.#count);
    let place = 0;
    const put = (term: number): void => {
      places[term] = place;
      place += 1;
    };
    const words = [...this.#terms.keys()].sort();
    for (const word of words) put(this.#terms.get(word) ?? 0);
    const hanPairs = this.#hanPairs.sorted();
    for (const pair of hanPairs) put(this.#hanPairs.numberOf(pair));
    const windows = new Map<string, number>();
    for (const pair of this.#syllablePairs.sorted()) {
      const parts = [this.syllable(pair >>> 16), this.syllable(pair & 0xffff)];
      const window = `|${parts.filter((part) => part !== "").join("|")}|`;
      windows.set(window, this.#syllablePairs.numberOf(pair));
    }
    const syllables = [...windows.keys()].sort();
    for (const window of syllables) put(windows.get(window) ?? 0);
    return { words, hanPairs, syllables, places };
  }

  #next(): number {
    this.#count += 1;
    return this.#count - 1;
  }

  #termOf(key: string): number {
    const known = this.#terms.get(key);
    if (known !== undefined) return known;
    const term = this.#next();
    this.#terms.set(key, term);
    return term;
  }
}
