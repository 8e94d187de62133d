import { verdictSign } from "#scene/table/verdictSign.ts";

/** A name or a count after the mark of its verdict. */
export const withMark = (sign: string | undefined, words: string): string =>
  sign === undefined ? words : `${sign} ${words}`;

/** The same without its mark, as in decks written before marks were added. */
export const withoutMark = (words: string): string =>
  Object.values(verdictSign).some((sign) => words.startsWith(`${sign} `)) ? words.slice(2) : words;
