import { normalise } from "#domain/search/fold.ts";

/** Letters and numbers alone, so that 'Industry & Information' and 'industry and' don't part over signs. */
const plain = (text: string): string =>
  normalise(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether syllables such as `gong xin bu` begin, from one of them on, with the letters typed. */
const isSpelt = (syllables: string, letters: string): boolean => {
  const parts = plain(syllables).split(" ");
  return parts.some(
    (_, at) =>
      parts.slice(at).join("").startsWith(letters) ||
      parts
        .slice(at)
        .map((part) => part.charAt(0))
        .join("")
        .startsWith(letters),
  );
};

/**
 * Whether one of the names holds what was typed: any part of a Chinese name, the beginning of any
 * word of another, or syllables of `pinyin` with or without spaces, or their initials.
 */
export const isNamed = (
  names: readonly string[],
  query: string,
  pinyin: readonly string[] = [],
): boolean => {
  const wanted = plain(query);
  if (wanted === "") return query.trim() === "";
  const letters = wanted.replaceAll(" ", "");
  return (
    names.some((name) => {
      const own = plain(name);
      return /\p{Script=Han}/u.test(wanted)
        ? own.replaceAll(" ", "").includes(letters)
        : ` ${own}`.includes(` ${wanted}`);
    }) ||
    (/^[a-z]+$/.test(letters) && pinyin.some((syllables) => isSpelt(syllables, letters)))
  );
};
