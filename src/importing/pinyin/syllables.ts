import { customPinyin, pinyin } from "pinyin-pro";

import { type ChineseNames, hanCharacters } from "./chineseNames.ts";

/** Names whose reading the dictionary gets wrong. */
customPinyin({ 央行: "yāng háng" });

const plain = { toneType: "none", type: "array", nonZh: "removed" } as const;

/**
 * The syllables of the Chinese characters of a text, one for each, without tones. A character that the dictionary
 * lacks stands for itself, and those beside it are then read one by one, without what they mean together.
 */
const syllablesFor = (chinese: string): string => {
  const characters = chinese.match(hanCharacters) ?? [];
  const together = pinyin(chinese, plain);
  const syllables =
    together.length === characters.length
      ? together
      : characters.map((character) => pinyin(character, plain)[0] ?? character);
  return syllables.join(" ");
};

/** The syllables of names, by the ids of their records. */
export const syllablesOf = (names: readonly ChineseNames[]): Record<string, readonly string[]> =>
  Object.fromEntries(names.map(([id, own]) => [id, [...new Set(own.map(syllablesFor))]]));
