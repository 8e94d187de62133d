import type { Lookup } from "./query.ts";

import { beginsSyllable, isSyllable, readSyllables } from "#search/text/syllables.ts";

/** The syllables of one or several words, in one possible reading. */
type Reading = readonly string[];

/** The most joint readings of several words that are tried. */
const mostJoined = 16;

/** Look-ups of neighbouring syllables that together form the reading. */
export const readingLookups = (reading: Reading): readonly Lookup[] => {
  if (reading.length === 1) return [{ kind: "pinyin", key: `|${reading[0]}` }];
  return reading.slice(1).map((syllable, at) => ({
    kind: "pinyin",
    key: `|${reading[at]}|${syllable}`,
  }));
};

/** The syllables from which `readingLookups` made the look-ups. */
export const readingIn = (lookups: readonly Lookup[]): Reading => {
  const [first, ...others] = lookups.map(({ key }) => key.slice(1).split("|"));
  return [...(first ?? []), ...others.map((pair) => pair[1] ?? "")];
};

/**
 * The possible readings of a word as pinyin. A single letter doesn't count as a syllable, though some are
 * written so.
 */
export const readingsOf = (word: string): readonly Reading[] =>
  word.length > 1 ? readSyllables(word) : [];

/** 'gxb' for 'gong xin bu': no syllable lacks a vowel. */
const initials = /^[bcdfghjklmnpqrstwxyz]{3,}$/;

export const areInitials = (word: string): boolean => initials.test(word);

/** The look-up of a word as the initials of a name. Shorter ones would be too ambiguous. */
export const initialLookups = (word: string): readonly Lookup[] =>
  areInitials(word) ? [{ kind: "pinyin", key: `|${word}` }] : [];

/** The initials of names in pinyin, as documents contain them besides the syllables. */
export const initialsOf = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    const letters = name.split(" ").map((syllable) => syllable.charAt(0));
    return letters.length < 3 ? [] : [letters.join("")];
  });

/**
 * The possible readings of consecutive words as one stretch of pinyin, in the spacing of dictionaries: 'gong
 * xin bu'. Only the last word may be unfinished, even a single letter. None where a word has no reading.
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
