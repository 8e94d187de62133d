import type { FoldedText } from "#search/text/foldedText.ts";
import { Tokeniser, type TokenSink } from "#search/text/tokeniser.ts";

import { KeyHash, KeyTableBuilder } from "./keyTable.ts";
import { PostingLog } from "./postingLog.ts";
import { TermDictionary } from "./termDictionary.ts";

/** The terms of one value of a field. */
class TermList {
  count = 0;
  /** How many of them come from the first token. */
  firstCount = 0;
  terms = new Uint32Array(1024);

  push(term: number): void {
    if (this.count === this.terms.length) {
      const { terms } = this;
      this.terms = new Uint32Array(terms.length * 2);
      this.terms.set(terms);
    }
    this.terms[this.count] = term;
    this.count += 1;
  }
}

/** Turns the words and Chinese characters of a value into terms, and, if `isKeyed`, into its key. */
class WordSink extends TermList implements TokenSink {
  isKeyed = false;
  readonly hash = new KeyHash();
  readonly #dictionary: TermDictionary;

  constructor(dictionary: TermDictionary) {
    super();
    this.#dictionary = dictionary;
  }

  word(word: Uint16Array, length: number, _from: number, _to: number, joined: boolean): void {
    const number = this.#dictionary.numberOfWord(word, length);
    const isFirst = this.count === 0;
    for (const term of this.#dictionary.termsOfWord(number)) this.push(term);
    if (isFirst) this.firstCount = this.count;
    if (this.isKeyed && !joined) this.hash.addText(this.#dictionary.keyOfWord(number));
  }

  han({ units }: FoldedText, from: number, to: number): void {
    if (this.count === 0) this.firstCount = 1;
    for (let at = from; at < to; at += 1) {
      const next = at + 1 < to ? (units[at + 1] ?? 0) : 0;
      this.push(this.#dictionary.termOfHan(units[at] ?? 0, next));
      if (this.isKeyed) this.hash.add(units[at] ?? 0);
    }
  }
}

/** Turns the syllables of a value into terms, a pair of neighbours each. */
class SyllableSink extends TermList implements TokenSink {
  readonly hash = new KeyHash();
  readonly #dictionary: TermDictionary;
  #before = 0;

  constructor(dictionary: TermDictionary) {
    super();
    this.#dictionary = dictionary;
  }

  word(word: Uint16Array, length: number, _from: number, _to: number, joined: boolean): void {
    if (joined) return;
    const number = this.#dictionary.numberOfSyllable(word, length);
    if (this.#before > 0) this.push(this.#dictionary.termOfSyllables(this.#before, number));
    this.#before = number;
    this.hash.addText(this.#dictionary.syllable(number));
  }

  han(): void {
    // Pinyin has no Chinese characters.
  }

  /** Adds the last syllable, which has no neighbour after it. */
  end(): void {
    if (this.#before > 0) this.push(this.#dictionary.termOfSyllables(this.#before, 0));
    this.#before = 0;
  }
}

/** Terms of values that come again and again, such as the names of bodies. */
class TermCache {
  readonly #lists = new Map<string, Uint32Array>();

  termsOf(value: string, read: () => TermList): Uint32Array {
    const kept = this.#lists.get(value);
    if (kept !== undefined) return kept;
    const list = read();
    const terms = list.terms.slice(0, list.count);
    if (this.#lists.size < 4096) this.#lists.set(value, terms);
    return terms;
  }
}

/** How a field is filed. */
export interface FieldRule {
  readonly field: number;
  /** The field that stands for the first token of a value, if that counts for more. */
  readonly first?: number;
  /** Whether a whole value finds the document. */
  readonly isKeyed?: boolean;
  /** Whether the same values come in many documents. */
  readonly isRepeated?: boolean;
}

/** Files the values of documents, one document after the other, in their order of rank. */
export class Indexer {
  readonly dictionary = new TermDictionary();
  readonly log = new PostingLog();
  readonly keys = new KeyTableBuilder();
  rank = 0;
  readonly #tokeniser = new Tokeniser();
  readonly #words = new WordSink(this.dictionary);
  readonly #syllables = new SyllableSink(this.dictionary);
  readonly #wordCache = new TermCache();
  readonly #syllableCache = new TermCache();

  addWords(value: string, { field, first = field, isKeyed = false, isRepeated }: FieldRule): void {
    if (isRepeated === true) {
      const read = () => this.#readWords(value, false);
      for (const term of this.#wordCache.termsOf(value, read)) this.log.add(term, this.rank, field);
      return;
    }
    const { terms, count, firstCount, hash } = this.#readWords(value, isKeyed);
    for (let at = 0; at < count; at += 1) {
      this.log.add(terms[at] ?? 0, this.rank, at < firstCount ? first : field);
    }
    if (isKeyed) this.keys.add(hash, this.rank);
  }

  addPinyin(value: string, { field, isKeyed = false, isRepeated }: FieldRule): void {
    if (isRepeated === true) {
      const read = () => this.#readPinyin(value);
      for (const term of this.#syllableCache.termsOf(value, read)) {
        this.log.add(term, this.rank, field);
      }
      return;
    }
    const { terms, count, hash } = this.#readPinyin(value);
    for (let at = 0; at < count; at += 1) this.log.add(terms[at] ?? 0, this.rank, field);
    if (isKeyed) this.keys.add(hash, this.rank);
  }

  #readWords(value: string, isKeyed: boolean): WordSink {
    const sink = this.#words;
    sink.count = 0;
    sink.firstCount = 0;
    sink.isKeyed = isKeyed;
    sink.hash.reset();
    this.#tokeniser.run(value, sink);
    return sink;
  }

  #readPinyin(value: string): SyllableSink {
    const sink = this.#syllables;
    sink.count = 0;
    sink.hash.reset();
    this.#tokeniser.run(value, sink);
    sink.end();
    return sink;
  }
}
