import type { Lookup } from "./query.ts";

import { beginsSyllable, isSyllable, readSyllables } from "#search/text/syllables.ts";

/** Syllables of a word or of several, in one way to read them. */
type Reading = readonly string[];

/** So many ways to read several words together are looked at. */
const mostJoined = 16;

/** Look-ups of neighbouring syllables that together make up the reading. */
export const readingLookups = (reading: Reading): readonly Lookup[] => {
  if (reading.length === 1) return [{ kind: "pinyin", key: `|${reading[0]}` }];
  return reading.slice(1).map((syllable, at) => ({
    kind: "pinyin",
    key: `|${reading[at]}|${syllable}`,
  }));
};

/** The syllables that look-ups were made of by `readingLookups`. */
export const readingIn = (lookups: readonly Lookup[]): Reading => {
  const [first, ...others] = lookups.map(({ key }) => key.slice(1).split("|"));
  return [...(first ?? []), ...others.map((pair) => pair[1] ?? "")];
};

/** The ways to read a word as pinyin. A single letter is no syllable, though some are written so. */
export const readingsOf = (word: string): readonly Reading[] =>
  word.length > 1 ? readSyllables(word) : [];

/** 'gxb' for 'gong xin bu': no syllable goes without a vowel. */
const initials = /^[bcdfghjklmnpqrstwxyz]{3,}$/;

export const areInitials = (word: string): boolean => initials.test(word);

/** The look-up of a word as the initials of a name. Shorter ones would mean too much. */
export const initialLookups = (word: string): readonly Lookup[] =>
  areInitials(word) ? [{ kind: "pinyin", key: `|${word}` }] : [];

/** The initials of names in pinyin, as documents hold them beside the syllables. */
export const initialsOf = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    const letters = name.split(" ").map((syllable) => syllable.charAt(0));
    return letters.length < 3 ? [] : [letters.join("")];
  });

/**
 * The ways to read words in a row as one stretch of pinyin, as dictionaries part it: 'gong xin bu'.
 * Only the last word may be unfinished, be it a single letter. None where a word can't be read so.
 */
export const joinedReadings = (words: readonly string[]): readonly Reading[] => {
  let joined: readonly Reading[] = [[]];
  for (const [at, word] of words.entries()) {
    const isLast = at === words.length - 1;
    const isLetter = isLast && word.length === 1 && beginsSyllable(word);
    const own = isLetter ? [[word]] : readingsOf(word);
    joined = joined
      .flatMap((before) =>
        own.flatMap((reading) =>
          isLast || isSyllable(reading.at(-1) ?? "") ? [[...before, ...reading]] : [],
        ),
      )
      .slice(0, mostJoined);
  }
  return joined;
};
