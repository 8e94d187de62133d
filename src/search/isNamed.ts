import { normalise } from "#search/text/fold.ts";

/** Letters and numbers alone, so that 'people's bank' and 'peoples bank' are equal. */
const plain = (text: string): string =>
  normalise(text)
    .replaceAll("'", "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The words of a text, and the same without 'and', which '&' may replace. */
const spellings = (text: string): readonly (readonly string[])[] => {
  const words = plain(text).split(" ");
  const others = words.filter((word) => word !== "and");
  return others.length === 0 || others.length === words.length ? [words] : [words, others];
};

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Whether the words from any one of them on begin with the letters typed, with spaces or without. */
const beginsAnywhere = (words: readonly string[], letters: string): boolean =>
  words.some((_, at) => words.slice(at).join("").startsWith(letters));

const initialsOf = (words: readonly string[]): readonly string[] =>
  words.map((word) => word.charAt(0));

/**
 * Whether one of the names contains what was typed: any part of a Chinese name, the beginning of any word of
 * another, or syllables of `pinyin` with or without spaces, or their initials. Spaces, signs and 'and' make
 * no difference: 'TC 260' finds TC260.
 */
export const isNamed = (
  names: readonly string[],
  query: string,
  pinyin: readonly string[] = [],
): boolean => {
  const typed = spellings(query).map((words) => words.join(""));
  const [letters = ""] = typed;
  if (letters === "") return query.trim() === "";
  const isContained = (name: string): boolean =>
    isHan(letters)
      ? plain(name).replaceAll(" ", "").includes(letters)
      : spellings(name).some((words) => typed.some((one) => beginsAnywhere(words, one)));
  const isSpelt = (name: string): boolean => {
    const syllables = plain(name).split(" ");
    return beginsAnywhere(syllables, letters) || beginsAnywhere(initialsOf(syllables), letters);
  };
  return names.some(isContained) || (/^[a-z]+$/.test(letters) && pinyin.some(isSpelt));
};
