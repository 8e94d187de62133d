import type { Lookup } from "#search/query/query.ts";
import { metByBeginning, metByRun, metBySyllables, mistyped, whole } from "#search/score.ts";
import { textKeys } from "#search/text/spelling.ts";
import type { TextToken } from "#search/text/tokensOf.ts";

/**
 * The terms by which a text is found, as one string: each word and each run of Chinese between two spaces,
 * syllables of pinyin between bars. They are made from a field of a document or from a single token: the scan
 * matches whole fields, the marks match each token, and both by the same rules.
 */
export interface Terms {
  /** `start` is the beginning of a text: there a single Chinese character has to be the first. */
  readonly kind: "words" | "start" | "pinyin";
  readonly text: string;
}

const keysOf = ({ kind, text }: TextToken): readonly string[] =>
  kind === "han" ? [text] : textKeys(text);

const spaced = (words: readonly string[]): string =>
  words.length === 0 ? "" : ` ${words.join(" ")} `;

export const termsOfToken = (token: TextToken): Terms => {
  const [own = "", ...others] = keysOf(token);
  return { kind: "words", text: others.length === 0 ? ` ${own} ` : spaced([own, ...others]) };
};

export const termsOfTokens = (tokens: readonly TextToken[]): Terms => ({
  kind: "words",
  text: spaced(tokens.flatMap(keysOf)),
});

/** The first token of each text: a word, or the first two Chinese characters. */
export const termsOfStarts = (texts: readonly (readonly TextToken[])[]): Terms => ({
  kind: "start",
  text: spaced(
    texts.flatMap(([first]) => {
      if (first === undefined) return [];
      return first.kind === "han" ? [first.text.slice(0, 2)] : keysOf(first);
    }),
  ),
});

export const termsOfSyllables = (names: readonly (readonly string[])[]): Terms => ({
  kind: "pinyin",
  text: names
    .flatMap((syllables) => (syllables.length === 0 ? [] : [`|${syllables.join("|")}|`]))
    .join(" "),
});

/** The words among the terms, which a typo is compared with. */
export const wordsIn = ({ kind, text }: Terms): readonly string[] =>
  kind === "pinyin" ? [] : text.split(" ").filter((word) => word !== "");

/** How terms match a look-up, as the score weighs it; `undefined` if they don't. */
export const metBy = (terms: Terms, { kind, key }: Lookup): number | undefined => {
  const { text } = terms;
  if ((terms.kind === "pinyin") !== (kind === "pinyin")) return undefined;
  switch (kind) {
    case "word":
      return text.includes(` ${key}`) ? metByBeginning(key, text.includes(` ${key} `)) : undefined;
    case "stem":
      return text.includes(` ${key} `) ? whole : undefined;
    case "typo":
      return text.includes(` ${key} `) ? mistyped : undefined;
    case "han": {
      const isFirst = terms.kind === "start" && key.length === 1;
      return text.includes(isFirst ? ` ${key}` : key) ? metByRun(key) : undefined;
    }
    case "pinyin":
      return text.includes(key) ? metBySyllables(text.includes(`${key}|`)) : undefined;
  }
};
