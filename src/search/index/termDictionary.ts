import { textKeys } from "#search/text/spelling.ts";

const OFFSET = 0x811c9dc5;
const prime = 0x01000193;

/** Numbers words without creating a string for each occurrence: a hash table over UTF-16 units. */
class WordTable {
  /** The words by their numbers. */
  readonly words: string[] = [];
  #slots = new Int32Array(1 << 14).fill(-1);
  #hashes = new Int32Array(1 << 13);
  #starts = new Uint32Array((1 << 13) + 1);
  #units = new Uint16Array(1 << 16);

  numberOf(word: Uint16Array, length: number): number {
    let hash = OFFSET;
    for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (word[at] ?? 0), prime);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = this.#slots[slot] ?? -1;
      if (number < 0) return this.#add(word, length, hash, slot);
      if (this.#hashes[number] === hash && this.#equals(number, word, length)) return number;
      slot = (slot + 1) & mask;
    }
  }

  #equals(number: number, word: Uint16Array, length: number): boolean {
    const start = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at += 1) {
      if (this.#units[start + at] !== word[at]) return false;
    }
    return true;
  }

  #add(word: Uint16Array, length: number, hash: number, slot: number): number {
    const number = this.words.length;
    const start = this.#starts[number] ?? 0;
    if (start + length > this.#units.length) {
      const units = this.#units;
      this.#units = new Uint16Array(units.length * 2);
      this.#units.set(units);
    }
    this.#units.set(word.subarray(0, length), start);
    this.#starts[number + 1] = start + length;
    this.#hashes[number] = hash;
    this.#slots[slot] = number;
    this.words.push(String.fromCharCode(...word.subarray(0, length)));
    if (this.words.length === this.#hashes.length) this.#grow();
    return number;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const starts = this.#starts;
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#hashes.set(hashes);
    this.#starts = new Uint32Array(hashes.length * 2 + 1);
    this.#starts.set(starts);
    this.#slots = new Int32Array(hashes.length * 4).fill(-1);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.words.length; number += 1) {
      const hash = this.#hashes[number] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}

/** Numbers for pairs of 16-bit units. Gives each new pair the number that `next` returns. */
class PairTable {
  size = 0;
  #pairs = new Uint32Array(1 << 14);
  #numbers = new Uint32Array(1 << 14);
  readonly #next: () => number;

  constructor(next: () => number) {
    this.#next = next;
  }

  /** `pair` is the first unit times 65,536 plus the second, and not 0. */
  numberOf(pair: number): number {
    const mask = this.#pairs.length - 1;
    let slot = this.#slotOf(pair, mask);
    for (;;) {
      const stored = this.#pairs[slot];
      if (stored === pair) return this.#numbers[slot] ?? 0;
      if (stored === 0) break;
      slot = (slot + 1) & mask;
    }
    const number = this.#next();
    this.#pairs[slot] = pair;
    this.#numbers[slot] = number;
    this.size += 1;
    if (this.size * 2 > this.#pairs.length) this.#grow();
    return number;
  }

  /** All pairs in ascending order. */
  sorted(): Uint32Array {
    return this.#pairs.filter((pair) => pair !== 0).sort();
  }

  #slotOf(pair: number, mask: number): number {
    const mixed = Math.imul(pair ^ (pair >>> 16), 0x45d9f3b);
    return (mixed ^ (mixed >>> 16)) & mask;
  }

  #grow(): void {
    const pairs = this.#pairs;
    const numbers = this.#numbers;
    this.#pairs = new Uint32Array(pairs.length * 2);
    this.#numbers = new Uint32Array(pairs.length * 2);
    const mask = this.#pairs.length - 1;
    pairs.forEach((pair, at) => {
      if (pair === 0) return;
      let slot = this.#slotOf(pair, mask);
      while (this.#pairs[slot] !== 0) slot = (slot + 1) & mask;
      this.#pairs[slot] = pair;
      this.#numbers[slot] = numbers[at] ?? 0;
    });
  }
}

const noTerms = new Uint32Array();

/** Numbers the terms of an index as they occur, and sorts them at the end. */
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

  /** The terms under which a word is indexed. */
  termsOfWord(number: number): Uint32Array {
    return this.#termsOfWord[number] ?? noTerms;
  }

  /** The key of a word in its usual spelling. */
  keyOfWord(number: number): string {
    return this.#keyOfWord[number] ?? "";
  }

  /** The term of two neighbouring characters; for the last one of a run, with 0. */
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

  /** The term of two neighbouring syllables; for the last one, with 0. */
  termOfSyllables(first: number, second: number): number {
    return this.#syllablePairs.numberOf(((first << 16) | second) >>> 0);
  }

  /** The terms in order, and the place of each term by its number. */
  finish() {
    const places = new Uint32Array(this.#count);
    let place = 0;
    const assignPlace = (term: number): void => {
      places[term] = place;
      place += 1;
    };
    const words = [...this.#terms.keys()].sort();
    for (const word of words) assignPlace(this.#terms.get(word) ?? 0);
    const hanPairs = this.#hanPairs.sorted();
    for (const pair of hanPairs) assignPlace(this.#hanPairs.numberOf(pair));
    const windows = new Map<string, number>();
    for (const pair of this.#syllablePairs.sorted()) {
      const parts = [this.syllable(pair >>> 16), this.syllable(pair & 0xffff)];
      const window = `|${parts.filter((part) => part !== "").join("|")}|`;
      windows.set(window, this.#syllablePairs.numberOf(pair));
    }
    const syllables = [...windows.keys()].sort();
    for (const window of syllables) assignPlace(windows.get(window) ?? 0);
    return { words, hanPairs, syllables, places };
  }

  #next(): number {
    this.#count += 1;
    return this.#count - 1;
  }

  #termOf(key: string): number {
    const existing = this.#terms.get(key);
    if (existing !== undefined) return existing;
    const term = this.#next();
    this.#terms.set(key, term);
    return term;
  }
}
