import { areInitials, readingIn } from "#search/query/readings.ts";
import { amountRuns } from "#search/query/amountRuns.ts";
import type { Clause, Lookup, Query } from "#search/query/query.ts";
import { typoTest } from "#search/query/typo.ts";
import { textKeys } from "#search/text/spelling.ts";
import { type TextToken, tokensOf } from "#search/text/tokensOf.ts";

/** A range of a text, in UTF-16 units, the end excluded. */
export type MatchRange = readonly [start: number, end: number];

/** The keys by which a token is found. */
const keysOf = ({ kind, text }: TextToken): readonly string[] =>
  kind === "han" ? [text] : textKeys(text);

const isMetBy = ({ kind, key }: Lookup, keys: readonly string[]): boolean => {
  switch (kind) {
    case "word":
      return keys.some((one) => one.startsWith(key));
    case "stem":
    case "typo":
      return keys.includes(key);
    case "han":
      return keys.some((one) => one.includes(key));
    case "pinyin":
      return false;
  }
};

/** A single Chinese character with its place. */
const charactersOf = (tokens: readonly TextToken[], text: string): readonly MatchRange[] =>
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

/** The part of a word that a key matched: its beginning where that can be determined, else all of it. */
const markWord = ({ text, start, end }: TextToken, key: string): MatchRange =>
  text.startsWith(key) && end - start === text.length ? [start, start + key.length] : [start, end];

const markHan = (token: TextToken, key: string): MatchRange[] => {
  const ranges: MatchRange[] = [];
  for (let at = token.text.indexOf(key); at >= 0; at = token.text.indexOf(key, at + 1)) {
    if (token.end - token.start !== token.text.length) return [[token.start, token.end]];
    ranges.push([token.start + at, token.start + at + key.length]);
  }
  return ranges;
};

const meetsSyllable = (syllable: string | undefined, sought: string, isLast: boolean): boolean =>
  isLast ? syllable?.startsWith(sought) === true : syllable === sought;

/** Adjacent characters whose syllables are all those of a reading. */
const markReading = (
  reading: readonly string[],
  syllables: readonly string[],
  characters: readonly MatchRange[],
): readonly MatchRange[] => {
  const [only = ""] = reading;
  // Initials stand for one syllable each.
  const sought = areInitials(only) ? [...only] : reading;
  return syllables.flatMap((_, at) => {
    const isAll = sought.every((part, offset) =>
      meetsSyllable(
        syllables[at + offset],
        part,
        areInitials(only) || offset === sought.length - 1,
      ),
    );
    return isAll ? characters.slice(at, at + sought.length) : [];
  });
};

/** The range of neighbouring tokens together. */
const around = (tokens: readonly TextToken[]): MatchRange => [
  tokens[0]?.start ?? 0,
  tokens.at(-1)?.end ?? 0,
];

const isOfAmount = ({ isAmount }: Clause): boolean => isAmount === true;

const isPinyin = (clause: Clause | undefined): boolean =>
  clause?.alternatives.some(([lookup]) => lookup?.kind === "pinyin") === true;

const isInPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;

/** Widens a range so that it splits no surrogate pair. */
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
 * The ranges of a displayed text that a query matches: in order and without overlaps, as places in the text
 * itself. Pinyin is marked only where all of it occurs, an amount where its figure and its measure are
 * adjacent. `pinyin` may give the syllables of the text's Chinese characters, as in the pinyin file, so that
 * those are marked too.
 */
export const matchRanges = (
  text: string,
  { clauses, phrase }: Query,
  pinyin = "",
): readonly MatchRange[] => {
  const tokens = tokensOf(text);
  const keys = new Map(tokens.map((token) => [token, keysOf(token)]));
  const words = tokens.filter(({ kind }) => kind === "word");
  const joined = tokens.filter(({ kind }) => kind === "joined");
  const runs = tokens.filter(({ kind }) => kind === "han");
  const characters = charactersOf(tokens, text);
  const syllables = pinyin.split(" ");
  const hasSyllables = syllables.length === characters.length;

  const meets = (token: TextToken, lookup: Lookup): boolean =>
    isMetBy(lookup, keys.get(token) ?? []);
  const marksOf = (candidates: readonly TextToken[], lookup: Lookup): readonly MatchRange[] =>
    candidates.flatMap((word) => (meets(word, lookup) ? [markWord(word, lookup.key)] : []));
  const rangesOf = (lookups: readonly Lookup[]): readonly MatchRange[] => {
    const [lookup] = lookups;
    if (lookup === undefined) return [];
    if (lookup.kind === "pinyin") {
      return hasSyllables ? markReading(readingIn(lookups), syllables, characters) : [];
    }
    if (lookup.kind === "han") return runs.flatMap((run) => markHan(run, lookup.key));
    const plain = marksOf(words, lookup);
    return plain.length > 0 ? plain : marksOf(joined, lookup);
  };
  const rangesOfClause = ({ alternatives, typo }: Clause): readonly MatchRange[] => {
    const ranges = alternatives.flatMap(rangesOf);
    if (ranges.length > 0 || typo === undefined) return ranges;
    const isClose = typoTest(typo);
    return words
      .filter((word) => keys.get(word)?.some(isClose) === true)
      .map(({ start, end }): MatchRange => [start, end]);
  };

  const amounts = clauses.filter(isOfAmount).flatMap(({ alternatives }) => alternatives.flat());
  const inAmounts =
    amounts.length === 0
      ? []
      : amountRuns(tokens, (token) => amounts.some((lookup) => meets(token, lookup)));
  const asWords = phrase?.words.map(rangesOfClause) ?? [];
  const isWhole = asWords.every((ranges) => ranges.length > 0);
  const found = [
    ...inAmounts.map(around),
    ...clauses.filter((clause) => !isOfAmount(clause)).flatMap(rangesOfClause),
    ...(phrase?.joined.flatMap(rangesOf) ?? []),
    // 'bu' of 'gong xin bu' doesn't mark 'building', unless all of it can be read as English.
    ...asWords.flatMap((ranges, at) => (isWhole || isPinyin(phrase?.words[at]) ? ranges : [])),
  ];
  return merge(found.map(aroundPairs(text)));
};
