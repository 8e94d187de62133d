import { type Lookup, parseQuery, type Query } from "./query.ts";
import { isOneSlip } from "./slip.ts";
import { textKeys } from "./spelling.ts";
import { type Token, tokensOf } from "./tokenList.ts";

/** A part of a text, in UTF-16 units, the end excluded. */
export type MatchRange = readonly [start: number, end: number];

/** A single Chinese character with its place. */
const charactersOf = (tokens: readonly Token[], text: string): readonly MatchRange[] =>
  tokens
    .filter(({ kind }) => kind === "han")
    .flatMap(({ start, end }) => {
      const places: MatchRange[] = [];
      let at = start;
      for (const character of text.slice(start, end)) {
        places.push([at, at + character.length]);
        at += character.length;
      }
      return places;
    });

/** The part of a word that a key found: its beginning where that can be told, else all of it. */
const markWord = ({ text, start, end }: Token, key: string): MatchRange =>
  text.startsWith(key) && end - start === text.length ? [start, start + key.length] : [start, end];

const markHan = (token: Token, key: string): MatchRange[] => {
  const ranges: MatchRange[] = [];
  for (let at = token.text.indexOf(key); at >= 0; at = token.text.indexOf(key, at + 1)) {
    if (token.end - token.start !== token.text.length) return [[token.start, token.end]];
    ranges.push([token.start + at, token.start + at + key.length]);
  }
  return ranges;
};

const markSyllables = (
  key: string,
  syllables: readonly string[],
  characters: readonly MatchRange[],
): MatchRange[] => {
  const sought = key.slice(1).split("|");
  return syllables.flatMap((_, at) => {
    const met = sought.every((part, offset) =>
      offset + 1 < sought.length
        ? syllables[at + offset] === part
        : syllables[at + offset]?.startsWith(part) === true,
    );
    return met ? characters.slice(at, at + sought.length) : [];
  });
};

const isInPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;

/** Widens a range so that it parts no surrogate pair. */
const aroundPairs =
  (text: string) =>
  ([start, end]: MatchRange): MatchRange => [
    isInPair(text, start) ? start - 1 : start,
    isInPair(text, end) ? end + 1 : end,
  ];

/** Joins ranges that touch or overlap, in their order in the text. */
const merge = (ranges: readonly MatchRange[]): readonly MatchRange[] => {
  const merged: MatchRange[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) {
      merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    } else merged.push([start, end]);
  }
  return merged;
};

/**
 * The parts of a text, as it is shown, that a query matches: in order, apart from each other, as
 * places in the text itself. `pinyin` may give the syllables of the text's Chinese characters, as
 * the pinyin file has them, so that those are marked too.
 */
export const matchRanges = (
  text: string,
  query: string | Query,
  pinyin = "",
): readonly MatchRange[] => {
  const { clauses } = typeof query === "string" ? parseQuery(query) : query;
  const tokens = tokensOf(text);
  const words = tokens.filter(({ kind }) => kind === "word");
  const joined = tokens.filter(({ kind }) => kind === "joined");
  const runs = tokens.filter(({ kind }) => kind === "han");
  const characters = charactersOf(tokens, text);
  const syllables = pinyin.split(" ");
  const rangesOf = ({ kind, key }: Lookup): MatchRange[] => {
    if (kind === "han") return runs.flatMap((run) => markHan(run, key));
    if (kind === "pinyin") {
      return syllables.length === characters.length
        ? markSyllables(key, syllables, characters)
        : [];
    }
    const marks = (candidates: readonly Token[]): MatchRange[] =>
      candidates.flatMap((word) =>
        textKeys(word.text).some((own) => own.startsWith(key)) ? [markWord(word, key)] : [],
      );
    const plain = marks(words);
    return plain.length > 0 ? plain : marks(joined);
  };
  const found = clauses.flatMap(({ alternatives, slip }) => {
    const ranges = alternatives.flatMap((lookups) => lookups.flatMap(rangesOf));
    if (ranges.length > 0 || slip === undefined) return ranges;
    return words
      .filter(({ text: word }) => textKeys(word).some((own) => isOneSlip(slip, own)))
      .map(({ start, end }): MatchRange => [start, end]);
  });
  return merge(found.map(aroundPairs(text)));
};
