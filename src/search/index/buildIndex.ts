import {
  fieldRank,
  pinyinFields,
  rankOrder,
  type SearchDoc,
  wordFields,
  fieldBits,
} from "#search/documents/searchDoc.ts";
import { metByBeginning } from "#search/score.ts";
import { collect } from "./collectPoints.ts";
import type { BareIndex, SearchIndex } from "./searchIndex.ts";
import type { FoldedText } from "#search/text/foldedText.ts";
import { Tokeniser, type TokenSink } from "#search/text/tokeniser.ts";
import { KeyHash, KeyTableBuilder } from "./keyTable.ts";
import { TermDictionary } from "./termDictionary.ts";

const fieldMask = (1 << fieldBits) - 1;

/**
 * Collects which document contains which term in which field. Ranks must be added in ascending order. Of
 * several fields of a document with the same term, the weightiest is kept.
 */
class PostingLog {
  #count = 0;
  #terms = new Uint32Array(1 << 16);
  #postings = new Uint32Array(1 << 16);
  /** For each term, one more than the place of its last posting. */
  #last = new Uint32Array(1 << 14);

  add(term: number, rank: number, field: number): void {
    if (term >= this.#last.length) {
      const last = this.#last;
      this.#last = new Uint32Array(Math.max(term + 1, last.length * 2));
      this.#last.set(last);
    }
    const before = (this.#last[term] ?? 0) - 1;
    if (before >= 0) {
      const posting = this.#postings[before] ?? 0;
      if (posting >>> fieldBits === rank) {
        if ((posting & fieldMask) < field) this.#postings[before] = (rank << fieldBits) | field;
        return;
      }
    }
    if (this.#count === this.#terms.length) this.#grow();
    this.#terms[this.#count] = term;
    this.#postings[this.#count] = (rank << fieldBits) | field;
    this.#count += 1;
    this.#last[term] = this.#count;
  }

  /**
   * The postings by term, in the order in which `places` numbers the terms; in each the weightiest field
   * first, and by rank within a field. So the list of a term is in the order of display.
   */
  finish(places: Uint32Array): { offsets: Uint32Array; postings: Uint32Array } {
    const offsets = new Uint32Array(places.length + 1);
    for (let at = 0; at < this.#count; at += 1) {
      const next = (places[this.#terms[at] ?? 0] ?? 0) + 1;
      offsets[next] = (offsets[next] ?? 0) + 1;
    }
    for (let at = 1; at < offsets.length; at += 1) {
      offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0);
    }
    const ends = offsets.slice();
    const postings = new Uint32Array(this.#count);
    for (const at of this.#byField()) {
      const place = places[this.#terms[at] ?? 0] ?? 0;
      const end = ends[place] ?? 0;
      postings[end] = this.#postings[at] ?? 0;
      ends[place] = end + 1;
    }
    return { offsets, postings };
  }

  /** Places in the log by field, the weightiest first, and within a field in the order of insertion. */
  #byField(): Uint32Array {
    const starts = new Uint32Array(fieldMask + 2);
    const bucketOf = (at: number): number => fieldMask - ((this.#postings[at] ?? 0) & fieldMask);
    for (let at = 0; at < this.#count; at += 1) {
      const next = bucketOf(at) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let field = 1; field < starts.length; field += 1) {
      starts[field] = (starts[field] ?? 0) + (starts[field - 1] ?? 0);
    }
    const order = new Uint32Array(this.#count);
    for (let at = 0; at < this.#count; at += 1) {
      const bucket = bucketOf(at);
      const start = starts[bucket] ?? 0;
      order[start] = at;
      starts[bucket] = start + 1;
    }
    return order;
  }

  #grow(): void {
    const [terms, postings] = [this.#terms, this.#postings];
    this.#terms = new Uint32Array(terms.length * 2);
    this.#postings = new Uint32Array(terms.length * 2);
    this.#terms.set(terms);
    this.#postings.set(postings);
  }
}

/** The terms of one value of a field. */
class TermList {
  count = 0;
  /** How many of them are from the first token. */
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

/** Converts the words and Chinese characters of a value into terms and, if `isKeyed`, into its key. */
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

/** Converts the syllables of a value into terms, one for each pair of neighbours. */
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
    // Pinyin contains no Chinese characters.
  }

  /** Adds the last syllable, which has no following neighbour. */
  end(): void {
    if (this.#before > 0) this.push(this.#dictionary.termOfSyllables(this.#before, 0));
    this.#before = 0;
  }
}

/** A cache of the terms of values that recur often, such as the names of bodies. */
class TermCache {
  readonly #lists = new Map<string, Uint32Array>();

  termsOf(value: string, read: () => TermList): Uint32Array {
    const cached = this.#lists.get(value);
    if (cached !== undefined) return cached;
    const list = read();
    const terms = list.terms.slice(0, list.count);
    if (this.#lists.size < 4096) this.#lists.set(value, terms);
    return terms;
  }
}

/** How a field is indexed. */
interface FieldRule {
  readonly field: number;
  /** The field rank of the first token of a value, if that weighs more. */
  readonly first?: number;
  /** Whether a whole value finds the document. */
  readonly isKeyed?: boolean;
  /** Whether the same values recur in many documents. */
  readonly isRepeated?: boolean;
}

/** Indexes the values of documents, one document after the other, in their order of rank. */
class Indexer {
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

const wordRules = {
  acronyms: { field: fieldRank.acronyms, isKeyed: true },
  title: { field: fieldRank.title, first: fieldRank.titleStart, isKeyed: true },
  names: { field: fieldRank.names, isKeyed: true },
  numbers: { field: fieldRank.numbers, isKeyed: true },
  related: { field: fieldRank.related, isRepeated: true },
  text: { field: fieldRank.text },
};

const pinyinRules = {
  pinyin: { field: fieldRank.pinyin, isKeyed: true },
  relatedPinyin: { field: fieldRank.relatedPinyin, isRepeated: true },
};

const longestPrefix = 3;
/** The points of a prefix are cached if it has more postings than this many for each document. */
const postingsPerDocument = 2;

/**
 * The first letters that a reader types match thousands of terms. For those with very many postings the
 * points of every document are computed when the index is built, so that no keystroke is slow.
 */
const cachePrefixes = (index: BareIndex): Pick<SearchIndex, "cachedPrefixes" | "cachedPoints"> => {
  const { words, offsets, rows } = index;
  const cached = new Map<string, Uint8Array>();
  for (let length = 1; length <= longestPrefix; length += 1) {
    for (let from = 0; from < words.length;) {
      const prefix = (words[from] ?? "").slice(0, length);
      let to = from + 1;
      while (to < words.length && words[to]?.slice(0, length) === prefix) to += 1;
      const postings = (offsets[to] ?? 0) - (offsets[from] ?? 0);
      if (prefix.length === length && postings > postingsPerDocument * rows.length) {
        const best = new Uint8Array(rows.length);
        const metBy = (term: number): number => metByBeginning(prefix, words[term] === prefix);
        collect(index, { from, to, postings, metBy }, best);
        cached.set(prefix, best);
      }
      from = to;
    }
  }
  const prefixes = [...cached.keys()].sort();
  const cachedPoints = new Uint8Array(prefixes.length * rows.length);
  prefixes.forEach((prefix, at) => {
    cachedPoints.set(cached.get(prefix) ?? new Uint8Array(), at * rows.length);
  });
  return { cachedPrefixes: prefixes, cachedPoints };
};

/** Builds the index. This takes some seconds for 100,000 documents, so run it in a worker. */
export const buildIndex = (docs: readonly SearchDoc[]): SearchIndex => {
  const rows = rankOrder(docs);
  const indexer = new Indexer();
  rows.forEach((row, rank) => {
    const doc = docs[row];
    if (doc === undefined) return;
    indexer.rank = rank;
    for (const name of wordFields) {
      for (const value of doc[name]) indexer.addWords(value, wordRules[name]);
    }
    for (const name of pinyinFields) {
      for (const value of doc[name]) indexer.addPinyin(value, pinyinRules[name]);
    }
  });
  const { places, ...terms } = indexer.dictionary.finish();
  const bare = { rows, ...terms, ...indexer.log.finish(places), keys: indexer.keys.finish() };
  return { ...bare, ...cachePrefixes(bare) };
};
