import type { Typo } from "./typo.ts";

/**
 * A single look-up: words that begin with `key`; the exact word `key`, as 'plan' for 'plans'; Chinese text
 * that contains the one or two characters of `key`; syllables, as `|suan|li` for 'suan' before one that
 * begins with 'li'; or, in place of a word with a typo, the exact word `key`.
 */
export interface Lookup {
  readonly kind: "word" | "stem" | "han" | "pinyin" | "typo";
  readonly key: string;
}

/** A term of a query. A document matches it if it matches all look-ups of one of the alternatives. */
export interface Clause {
  readonly alternatives: readonly (readonly Lookup[])[];
  /** The word for which near misses are used, if nothing at all matches the clause. */
  readonly typo?: Typo;
  /** Whether it is the figure or the measure of an amount, which are meaningful only side by side. */
  readonly isAmount?: true;
}

/**
 * Words that can all be read as pinyin: 'gong xin bu', 'shuju anquan'. A document matches them if it contains
 * them joined, or each of them.
 */
export interface PinyinPhrase {
  /** Their readings as one stretch of syllables. */
  readonly joined: readonly (readonly Lookup[])[];
  /** Each of them, as English and, where it has several syllables, as pinyin. */
  readonly words: readonly Clause[];
  /** The same where no document contains them joined: then single syllables are looked up too. */
  readonly apart: readonly Clause[];
}

/** A parsed query. A document matches if it contains all terms, or if one of its keys is one of these. */
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

/** The words of the terms, as typed, that near misses replaced. */
export const nearWords = (terms: readonly Clause[], near: ReadonlySet<string>): readonly string[] =>
  terms.flatMap(({ typo }) => (typo !== undefined && near.has(typo.typed) ? [typo.typed] : []));
