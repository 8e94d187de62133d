import { numberWords } from "./numbers.ts";

// English alone has these forms; Chinese says 均, 无一 or a count where it needs them.

/** A text with its first letter capitalised. */
export const capitalised = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/**
 * A part of a whole, in titles by one rule: 'the one target', 'both targets', 'all six targets', 'five of the
 * six targets', 'neither of the two targets', 'none of the 13 targets'.
 */
export const ofAll = (count: number, total: number, one: string, many: string): string => {
  if (total === 1) return count === 1 ? `the one ${one}` : `none of the one ${one}`;
  if (count === total) return total === 2 ? `both ${many}` : `all ${numberWords(total)} ${many}`;
  const of = `of the ${numberWords(total)} ${many}`;
  if (count === 0) return `${total === 2 ? "neither" : "none"} ${of}`;
  return `${numberWords(count)} ${of}`;
};

/** The numbers of one title: in words where the largest is up to twelve, else all in digits. */
export const numbersIn = (largest: number): ((count: number) => string) =>
  largest <= 12 ? (count) => numberWords(count) : String;
