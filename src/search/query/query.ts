import type { Typo } from "./typo.ts";

/**
 * One thing to look up: words that begin with `key`; the very word `key`, as 'plan' for 'plans';
 * Chinese text that holds the one or two characters of `key`; syllables, as `|suan|li` for 'suan'
 * before one that begins with 'li'; or, to stand in for a word with a typo, the very word `key`.
 */
export interface Lookup {
  readonly kind: "word" | "stem" | "han" | "pinyin" | "typo";
  readonly key: string;
}

/** A term of a query. A document holds it if it meets all look-ups of one of the alternatives. */
export interface Clause {
  readonly alternatives: readonly (readonly Lookup[])[];
  /** The word for which near misses stand in, if nothing at all is found for the clause. */
  readonly typo?: Typo;
  /** Whether it is the figure or the measure of an amount, which mean something side by side. */
  readonly isAmount?: true;
}

/**
 * Words that can all be read as pinyin: 'gong xin bu', 'shuju anquan'. A document meets them if it
 * has them joined, or if it holds each of them.
 */
export interface PinyinPhrase {
  /** The ways to read them as one stretch of syllables. */
  readonly joined: readonly (readonly Lookup[])[];
  /** Each of them, as English and, where it has several syllables, as pinyin. */
  readonly words: readonly Clause[];
  /** The same where no document has them joined: there a single syllable is looked up too. */
  readonly apart: readonly Clause[];
}

/** A query made ready. A document matches if it holds all terms, or if a key is one of its own. */
export interface Query {
  readonly clauses: readonly Clause[];
  readonly phrase?: PinyinPhrase;
  /** The whole query without spaces and signs: with spelling folded, and as syllables are written. */
  readonly keys: readonly string[];
}

/** The terms of a query one by one. */
export const termsOf = ({ clauses, phrase }: Query): readonly Clause[] => [
  ...clauses,
  ...(phrase?.words ?? []),
];

/** Which words of the terms, as they were typed, are among those that near misses stand in for. */
export const nearWords = (terms: readonly Clause[], near: ReadonlySet<string>): readonly string[] =>
  terms.flatMap(({ typo }) => (typo !== undefined && near.has(typo.typed) ? [typo.typed] : []));
