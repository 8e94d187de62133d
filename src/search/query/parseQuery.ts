import { amountRuns } from "./amountRuns.ts";
import {
  initialLookups,
  joinedReadings,
  readingLookups,
  readingsOf,
} from "#search/pinyin/readings.ts";
import type { Lookup } from "./lookup.ts";
import { mostClauses } from "#search/score.ts";
import type { Slip } from "./typo.ts";
import { queryKeys, foldSpelling } from "#search/text/spelling.ts";
import { type Token, tokensOf } from "#search/text/tokensOf.ts";

/** A term of a query. A document holds it if it meets all look-ups of one of the alternatives. */
export interface Clause {
  readonly alternatives: readonly (readonly Lookup[])[];
  /** The word for which near misses stand in, if nothing at all is found for the clause. */
  readonly slip?: Slip;
  /** Whether it is the figure or the measure of an amount, which mean something side by side. */
  readonly isAmount?: true;
}

/**
 * Words that can all be read as pinyin: 'gong xin bu', 'shuju anquan'. A document meets them if it
 * has them joined, or if it holds each of them.
 */
export interface Spelt {
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
  readonly spelt?: Spelt;
  /** The whole query without spaces and signs: with spelling folded, and as syllables are written. */
  readonly keys: readonly string[];
}

/** The terms of a query one by one. */
export const termsOf = ({ clauses, spelt }: Query): readonly Clause[] => [
  ...clauses,
  ...(spelt?.words ?? []),
];

/** Which words of the terms, as they were typed, are among those that near misses stand in for. */
export const nearWords = (terms: readonly Clause[], near: ReadonlySet<string>): readonly string[] =>
  terms.flatMap(({ slip }) => (slip !== undefined && near.has(slip.typed) ? [slip.typed] : []));

/** Longer queries are cut. */
const maxQueryLength = 256;

/** In shorter words, folded, one letter makes another word too often. */
const minSlipLength = 6;
const minLoneSyllable = 4;

const stopWords: ReadonlySet<string> = new Set(
  "a an and at by for from in into of on or the to with".split(" "),
);

/** A text without spaces and signs, for comparing whole names. `undefined` if nothing is left. */
export const keyOf = (tokens: readonly Token[], spell = foldSpelling): string | undefined => {
  const parts = tokens.flatMap(({ kind, text }) => {
    if (kind === "joined") return [];
    return kind === "han" ? [text] : [spell(text)];
  });
  return parts.length === 0 ? undefined : parts.join("");
};

const asWritten = (word: string): string => word;

const isLatin = (word: string): boolean => /^\p{L}+$/u.test(word);

const wordLookups = ({ text }: Token): readonly Lookup[] => {
  const keys = queryKeys(text);
  const own = foldSpelling(text);
  return [
    ...keys.map((key): Lookup => ({ kind: "word", key })),
    ...(keys.includes(own) ? [] : [{ kind: "stem" as const, key: own }]),
  ];
};

/** The neighbours in a run of Chinese characters, or the only one. */
const hanKeys = (run: string): readonly string[] =>
  run.length === 1
    ? [run]
    : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));

/** Clauses that ask for the same are one. */
const unique = (clauses: readonly Clause[]): readonly Clause[] => [
  ...new Map(clauses.map((clause) => [JSON.stringify(clause), clause])).values(),
];

type ReadingsOf = (word: string) => readonly (readonly string[])[];

/** A single syllable says too little of itself: 'he' is English, or one of hundreds of characters. */
const severalSyllables: ReadingsOf = (word) => readingsOf(word).filter(({ length }) => length > 1);

const loneReadings: ReadingsOf = (word) =>
  word.length < minLoneSyllable ? severalSyllables(word) : readingsOf(word);

/** Reads a query. Anything is a query; one of signs only has no clauses. */
export const parseQuery = (text: string): Query => {
  const all = tokensOf(text, maxQueryLength);
  const joinedWords = all.filter(({ kind }) => kind === "joined");
  const tokens = all.filter(({ kind }) => kind !== "joined");
  const isStop = ({ kind, text: word }: Token): boolean => kind === "word" && stopWords.has(word);
  const hasOthers = tokens.some((token) => !isStop(token));
  const inAmounts = new Set(amountRuns(tokens).flat());

  const wordClause = (token: Token, readings: ReadingsOf): Clause => {
    const { text: word, start, end } = token;
    const whole = joinedWords.filter((joined) => joined.start <= start && end <= joined.end);
    const lookups = [token, ...whole.slice(0, 1)].flatMap(wordLookups);
    const key = foldSpelling(word);
    return {
      alternatives: [
        ...[...lookups, ...initialLookups(word)].map((lookup) => [lookup]),
        ...(inAmounts.has(token) ? [] : readings(word).map(readingLookups)),
      ],
      ...(isLatin(word) && key.length >= minSlipLength
        ? { slip: { key, word, typed: text.slice(start, end) } }
        : {}),
      ...(inAmounts.has(token) ? { isAmount: true } : {}),
    };
  };
  const clausesOf = (some: readonly Token[], readings: ReadingsOf): readonly Clause[] =>
    unique(
      some.flatMap((token) => {
        if (token.kind === "word") {
          return hasOthers && isStop(token) ? [] : [wordClause(token, readings)];
        }
        return hanKeys(token.text).map((key) => ({
          alternatives: [[{ kind: "han" as const, key }]],
        }));
      }),
    ).slice(0, mostClauses);

  const latin = tokens.filter(({ kind, text: word }) => kind === "word" && isLatin(word));
  const from = tokens.findIndex((token) => token === latin[0]);
  const inRow = latin.length > 1 && latin.every((token, at) => tokens[from + at] === token);
  const joined = inRow ? joinedReadings(latin.map(({ text: word }) => word)) : [];
  const words = joined.length === 0 ? [] : clausesOf(latin, severalSyllables);
  const keys = new Set([keyOf(tokens), keyOf(tokens, asWritten)?.replaceAll("v", "u")]);
  const known = { keys: [...keys].filter((key) => key !== undefined) };
  if (words.length === 0) {
    const readings = latin.length > 1 ? severalSyllables : loneReadings;
    return { clauses: clausesOf(tokens, readings), ...known };
  }
  const others = tokens.filter((token) => !latin.includes(token));
  return {
    clauses: clausesOf(others, severalSyllables).slice(0, mostClauses - words.length),
    spelt: {
      joined: joined.map(readingLookups),
      words,
      apart: clausesOf(latin, readingsOf),
    },
    ...known,
  };
};
