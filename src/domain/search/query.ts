import { mostClauses } from "./score.ts";
import { queryKeys, foldSpelling } from "./spelling.ts";
import { readSyllables } from "./syllables.ts";
import { type Token, tokensOf } from "./tokenList.ts";

/**
 * One thing to look up: words that begin with `key`; the very word `key`, as 'plan' for 'plans';
 * Chinese text that holds the one or two characters of `key`; syllables, as `|suan|li` for 'suan'
 * before one that begins with 'li'; or, to stand in for a word with a slip, the very word `key`.
 */
export interface Lookup {
  readonly kind: "word" | "stem" | "han" | "pinyin" | "slip";
  readonly key: string;
}

/** A term of a query. A document holds it if it meets all look-ups of one of the alternatives. */
export interface Clause {
  readonly alternatives: readonly (readonly Lookup[])[];
  /** The word for which near misses stand in, if nothing at all is found for the clause. */
  readonly slip?: string;
}

/** A query made ready. A document matches if it holds all clauses, or if a key is one of its own. */
export interface Query {
  readonly clauses: readonly Clause[];
  /** The whole query without spaces and signs: with spelling folded, and as syllables are written. */
  readonly keys: readonly string[];
}

/** Longer queries are cut. */
const maxQueryLength = 256;

const minSlipLength = 5;
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

const wordLookups = ({ text }: Token): readonly Lookup[] => {
  const keys = queryKeys(text);
  const own = foldSpelling(text);
  return [
    ...keys.map((key): Lookup => ({ kind: "word", key })),
    ...(keys.includes(own) ? [] : [{ kind: "stem" as const, key: own }]),
  ];
};

const hanClauses = (run: string): Clause[] => {
  if (run.length === 1) return [{ alternatives: [[{ kind: "han", key: run }]] }];
  return Array.from({ length: run.length - 1 }, (_, at) => ({
    alternatives: [[{ kind: "han", key: run.slice(at, at + 2) }]],
  }));
};

/** Look-ups of neighbouring syllables that together make up the reading. */
const pinyinLookups = (reading: readonly string[]): Lookup[] => {
  if (reading.length === 1) return [{ kind: "pinyin", key: `|${reading[0]}` }];
  return reading.slice(1).map((syllable, at) => ({
    kind: "pinyin",
    key: `|${reading[at]}|${syllable}`,
  }));
};

/** Short words of one syllable, such as 'he', are only pinyin among other pinyin. */
const pinyinReadings = (words: readonly string[]): Map<string, readonly (readonly string[])[]> => {
  const readings = new Map(words.map((word) => [word, readSyllables(word)]));
  const all = [...readings.values()];
  const onlyPinyin = all.every((options) => options.length > 0);
  const several = onlyPinyin && (all.length > 1 || (words[0]?.length ?? 0) >= minLoneSyllable);
  if (several) return readings;
  return new Map(
    [...readings].map(([word, options]) => [word, options.filter(({ length }) => length > 1)]),
  );
};

const isLatin = (word: string): boolean => /^\p{L}+$/u.test(word);

/** Reads a query. Anything is a query; one of signs only has no clauses. */
export const parseQuery = (text: string): Query => {
  const tokens = tokensOf(text, maxQueryLength);
  const words = tokens.filter(({ kind }) => kind === "word").map((token) => token.text);
  const joined = tokens.filter(({ kind }) => kind === "joined");
  const hasOthers = tokens.some(({ kind, text: word }) => kind !== "word" || !stopWords.has(word));
  const latin = new Set(
    words.filter((word) => isLatin(word) && !(hasOthers && stopWords.has(word))),
  );
  const readings = pinyinReadings([...latin]);
  const clauses = new Map<string, Clause>();
  for (const token of tokens) {
    if (clauses.size >= mostClauses) break;
    if (token.kind === "han") {
      for (const clause of hanClauses(token.text)) {
        if (clauses.size < mostClauses) {
          clauses.set(`han ${clause.alternatives[0]?.[0]?.key ?? ""}`, clause);
        }
      }
    } else if (token.kind === "word" && !(hasOthers && stopWords.has(token.text))) {
      const whole = joined.find(({ start, end }) => start <= token.start && token.end <= end);
      const lookups = [token, ...(whole === undefined ? [] : [whole])].flatMap(wordLookups);
      const clause: Clause = {
        alternatives: [
          ...lookups.map((lookup) => [lookup]),
          ...(readings.get(token.text) ?? []).map(pinyinLookups),
        ],
        ...(latin.has(token.text) && token.text.length >= minSlipLength
          ? { slip: foldSpelling(token.text) }
          : {}),
      };
      clauses.set(`word ${lookups.map(({ key }) => key).join(" ")}`, clause);
    }
  }
  const keys = new Set([keyOf(tokens), keyOf(tokens, asWritten)?.replaceAll("v", "u")]);
  return {
    clauses: [...clauses.values()],
    keys: [...keys].filter((key) => key !== undefined),
  };
};
