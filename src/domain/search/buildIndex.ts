import type { FoldedText } from "./foldedText.ts";
import { KeyHash, type KeyTable, KeyTableBuilder } from "./keyHash.ts";
import { PairTable } from "./pairTable.ts";
import { PostingLog } from "./postingLog.ts";
import { rankOrder } from "./rankOrder.ts";
import { syllablesOf } from "./scanDoc.ts";
import { fieldRank, keyFields, pinyinFields, type SearchDoc, wordFields } from "./searchDoc.ts";
import { type TokenSink, Tokeniser } from "./tokens.ts";
import { WordTable } from "./wordTable.ts";

/**
 * An inverted index: plain arrays and strings, so that a worker can build and send it. Documents are
 * numbered by rank, their order among equals. Terms are numbered through `words`, `hanPairs` and
 * `syllables`, each sorted; the postings of term t are those from `offsets[t]` to `offsets[t + 1]`,
 * each a rank, shifted, and the rank of a field.
 */
export interface SearchIndex {
  /** The row of each rank. */
  readonly rows: Uint32Array;
  readonly words: readonly string[];
  /** Two neighbouring characters as 16 bits each; the last one of a run beside 0. */
  readonly hanPairs: Uint32Array;
  /** Two neighbouring syllables as `|suan|li|`; the last one alone. */
  readonly syllables: readonly string[];
  readonly offsets: Uint32Array;
  readonly postings: Uint32Array;
  readonly keys: KeyTable;
}

/** Numbers terms as they come and puts them in order at the end. */
class Vocabulary {
  count = 0;
  readonly words = new WordTable();
  readonly hanPairs = new PairTable(() => this.#next());
  readonly #terms = { words: new Map<string, number>(), syllables: new Map<string, number>() };
  readonly #termsOfWord: (readonly number[])[] = [];

  termsOfWord(number: number): readonly number[] {
    const known = this.#termsOfWord[number];
    if (known !== undefined) return known;
    const terms = (this.words.keys[number] ?? []).map((key) => this.#termOf("words", key));
    this.#termsOfWord[number] = terms;
    return terms;
  }

  termOfSyllables(window: string): number {
    return this.#termOf("syllables", window);
  }

  finish() {
    const places = new Uint32Array(this.count);
    let place = 0;
    const sorted = (terms: ReadonlyMap<string, number>): string[] => {
      const keys = [...terms.keys()].sort();
      for (const key of keys) {
        places[terms.get(key) ?? 0] = place;
        place += 1;
      }
      return keys;
    };
    const words = sorted(this.#terms.words);
    const hanPairs = this.hanPairs.sorted();
    for (const pair of hanPairs) {
      places[this.hanPairs.numberOf(pair)] = place;
      place += 1;
    }
    return { words, hanPairs, syllables: sorted(this.#terms.syllables), places };
  }

  #next(): number {
    this.count += 1;
    return this.count - 1;
  }

  #termOf(kind: "words" | "syllables", key: string): number {
    const terms = this.#terms[kind];
    const known = terms.get(key);
    if (known !== undefined) return known;
    const term = this.#next();
    terms.set(key, term);
    return term;
  }
}

/** Files the tokens of one value after the other. */
class Filer implements TokenSink {
  readonly vocabulary = new Vocabulary();
  readonly log = new PostingLog();
  readonly hash = new KeyHash();
  rank = 0;
  /** The field of the next token, and that of those after it. */
  field = 0;
  nextField = 0;

  word(word: Uint16Array, length: number, _from: number, _to: number, joined: boolean): void {
    const { vocabulary } = this;
    const number = vocabulary.words.numberOf(word, length);
    for (const term of vocabulary.termsOfWord(number)) this.log.add(term, this.rank, this.field);
    this.field = this.nextField;
    if (!joined) this.hash.addText(vocabulary.words.keys[number]?.[0] ?? "");
  }

  han({ units }: FoldedText, from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const unit = units[at] ?? 0;
      const pair = ((unit << 16) | (at + 1 < to ? (units[at + 1] ?? 0) : 0)) >>> 0;
      // The last character of a run only tells where a run ends; it's filed for look-ups of one.
      const field = at === from || at + 1 < to ? this.field : this.nextField;
      this.log.add(this.vocabulary.hanPairs.numberOf(pair), this.rank, field);
      this.hash.add(unit);
      this.field = this.nextField;
    }
  }
}

/** Builds the index. Takes some seconds for 100,000 documents: do it in a worker. */
export const buildIndex = (docs: readonly SearchDoc[]): SearchIndex => {
  const rows = rankOrder(docs);
  const tokeniser = new Tokeniser();
  const filer = new Filer();
  const keys = new KeyTableBuilder();
  const keyed: ReadonlySet<string> = new Set(keyFields);
  rows.forEach((row, rank) => {
    const doc = docs[row];
    if (doc === undefined) return;
    filer.rank = rank;
    for (const name of wordFields) {
      filer.nextField = fieldRank[name];
      for (const value of doc[name]) {
        filer.field = name === "title" ? fieldRank.titleStart : filer.nextField;
        filer.hash.reset();
        tokeniser.run(value, filer);
        if (keyed.has(name)) keys.add(filer.hash, rank);
      }
    }
    for (const name of pinyinFields) {
      for (const value of doc[name]) {
        filer.hash.reset();
        const syllables = syllablesOf(value);
        syllables.forEach((syllable, at) => {
          const next = syllables[at + 1];
          const window = next === undefined ? `|${syllable}|` : `|${syllable}|${next}|`;
          filer.log.add(filer.vocabulary.termOfSyllables(window), rank, fieldRank[name]);
          filer.hash.addText(syllable);
        });
        if (name === "pinyin") keys.add(filer.hash, rank);
      }
    }
  });
  const { places, ...terms } = filer.vocabulary.finish();
  return { rows, ...terms, ...filer.log.finish(places), keys: keys.finish() };
};
