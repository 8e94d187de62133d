import { verdictSign } from "#scene/table/verdictSign.ts";

/** A name or a count behind the sign of what it is of. */
export const signed = (sign: string | undefined, words: string): string =>
  sign === undefined ? words : `${sign} ${words}`;

/** The same without its sign: decks from before had none. */
export const unsigned = (words: string): string =>
  Object.values(verdictSign).some((sign) => words.startsWith(`${sign} `)) ? words.slice(2) : words;
