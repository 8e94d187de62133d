import type { TextWeight } from "./mark.ts";

/** The width of a text at a size. */
export type Measure = (text: string, size: number, weight?: TextWeight) => number;

/** Widths in em of a wide sans: text measured with them is never wider on the screen. */
const NARROW = /[ .,:;'‘’|!()[\]ijltfIr-]/;
const WIDE = /[MWmw—@%]/;
const FULL = /[⺀-鿿豈-﫿＀-￯]/;

const charWidth = (char: string): number => {
  if (FULL.test(char)) return 1;
  if (NARROW.test(char)) return 0.41;
  if (WIDE.test(char)) return 0.98;
  return char >= "A" && char <= "Z" ? 0.74 : 0.63;
};

const emByChar = new Map<string, number>();

/** Width of a character in em. */
const emOf = (char: string): number => {
  const cached = emByChar.get(char);
  if (cached !== undefined) return cached;
  const width = charWidth(char);
  emByChar.set(char, width);
  return width;
};

/** How much wider bold type is. */
const STRONG = 1.07;

/**
 * Widths from a table: a wide sans by classes of characters, Chinese characters full width. For files and prerendered
 * pages, whose font isn't known.
 */
export const tableMeasure: Measure = (text, size, weight = "plain") => {
  let width = 0;
  for (const char of text) width += emOf(char);
  return width * size * (weight === "strong" ? STRONG : 1);
};

/** How many times as wide as the table's a reader's font may be before text in a file is cut off. */
export const SPARE = 1.15;

/** Another measure with its widths multiplied, for wider fonts. */
export const widened =
  (measure: Measure, times: number): Measure =>
  (text, size, weight) =>
    measure(text, size, weight) * times;

/** The measure for files, whose readers' fonts aren't known. */
export const fileMeasure: Measure = widened(tableMeasure, SPARE);
