import { initialLookups, joinedReadings, readingLookups, readingsOf } from "./readings.ts";
import { mostClauses } from "#search/score.ts";
import { foldSpelling, queryKeys } from "#search/text/spelling.ts";
import { type TextToken, tokensOf } from "#search/text/tokensOf.ts";

import { amountRuns } from "./amountRuns.ts";
import type { Clause, Lookup, Query } from "./query.ts";

/** Longer queries are cut. */
const maxQueryLength = 256;

/** In shorter words, folded, one changed letter too often gives another word. */
const minTypoLength = 6;
const minLoneSyllable = 4;

const stopWords: ReadonlySet<string> = new Set(
  "a an and at by for from in into of on or the to with".split(" "),
);

/** A text without spaces and signs, for comparing whole names. `undefined` if nothing is left. */
export const keyOf = (tokens: readonly TextToken[], spell = foldSpelling): string | undefined => {
  const parts = tokens.flatMap(({ kind, text }) => {
    if (kind === "joined") return [];
    return kind === "han" ? [text] : [spell(text)];
  });
  return parts.length === 0 ? undefined : parts.join("");
};

const asWritten = (word: string): string => word;

const isLatin = (word: string): boolean => /^\p{L}+$/u.test(word);

const wordLookups = ({ text }: TextToken): readonly Lookup[] => {
  const keys = queryKeys(text);
  const own = foldSpelling(text);
  return [
    ...keys.map((key): Lookup => ({ kind: "word", key })),
    ...(keys.includes(own) ? [] : [{ kind: "stem" as const, key: own }]),
  ];
};

/** The pairs of neighbours in a run of Chinese characters, or a single character. */
const hanKeys = (run: string): readonly string[] =>
  run.length === 1
    ? [run]
    : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));

/** Removes duplicate clauses. */
const unique = (clauses: readonly Clause[]): readonly Clause[] => [
  ...new Map(clauses.map((clause) => [JSON.stringify(clause), clause])).values(),
];

type ReadingsOf = (word: string) => readonly (readonly string[])[];

/** A single syllable is too ambiguous: 'he' is English, or one of hundreds of characters. */
const severalSyllables: ReadingsOf = (word) => readingsOf(word).filter(({ length }) => length > 1);

const loneReadings: ReadingsOf = (word) =>
  word.length < minLoneSyllable ? severalSyllables(word) : readingsOf(word);

/** Parses a query. Any text is a query; one of signs only has no clauses. */
export const parseQuery = (text: string): Query => {
  const all = tokensOf(text, maxQueryLength);
  const joinedWords = all.filter(({ kind }) => kind === "joined");
  const tokens = all.filter(({ kind }) => kind !== "joined");
  const isStop = ({ kind, text: word }: TextToken): boolean =>
    kind === "word" && stopWords.has(word);
  const hasOthers = tokens.some((token) => !isStop(token));
  const inAmounts = new Set(amountRuns(tokens).flat());

  const wordClause = (token: TextToken, readings: ReadingsOf): Clause => {
    const { text: word, start, end } = token;
    const whole = joinedWords.filter((joined) => joined.start <= start && end <= joined.end);
    const lookups = [token, ...whole.slice(0, 1)].flatMap(wordLookups);
    const key = foldSpelling(word);
    return {
      alternatives: [
        ...[...lookups, ...initialLookups(word)].map((lookup) => [lookup]),
        ...(inAmounts.has(token) ? [] : readings(word).map(readingLookups)),
      ],
      ...(isLatin(word) && key.length >= minTypoLength
        ? { typo: { key, word, typed: text.slice(start, end) } }
        : {}),
      ...(inAmounts.has(token) ? { isAmount: true } : {}),
    };
  };
  const clausesOf = (some: readonly TextToken[], readings: ReadingsOf): readonly Clause[] =>
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
  const shared = { keys: [...keys].filter((key) => key !== undefined) };
  if (words.length === 0) {
    const readings = latin.length > 1 ? severalSyllables : loneReadings;
    return { clauses: clausesOf(tokens, readings), ...shared };
  }
  const others = tokens.filter((token) => !latin.includes(token));
  return {
    clauses: clausesOf(others, severalSyllables).slice(0, mostClauses - words.length),
    phrase: {
      joined: joined.map(readingLookups),
      words,
      apart: clausesOf(latin, readingsOf),
    },
    ...shared,
  };
};

let last: { readonly text: string; readonly query: Query } | undefined;

/**
 * The query of a text, cached: it is searched for and marked in many texts, and parsed once for all of them.
 */
export const readQuery = (text: string): Query => {
  if (last?.text !== text) last = { text, query: parseQuery(text) };
  return last.query;
};
