import type { TextWeight } from "./mark.ts";

/** How wide a text is at a size. */
export type Measure = (text: string, size: number, weight?: TextWeight) => number;

/** Widths in em of a wide sans: a text measured by them never comes out wider on the screen. */
const NARROW = /[ .,:;'‘’|!()[\]ijltfIr-]/;
const WIDE = /[MWmw—@%]/;
const FULL = /[⺀-鿿豈-﫿＀-￯]/;

const charWidth = (char: string): number => {
  if (FULL.test(char)) return 1;
  if (NARROW.test(char)) return 0.41;
  if (WIDE.test(char)) return 0.98;
  return char >= "A" && char <= "Z" ? 0.74 : 0.63;
};

const known = new Map<string, number>();

/** Width of a character in em. */
const emOf = (char: string): number => {
  const before = known.get(char);
  if (before !== undefined) return before;
  const width = charWidth(char);
  known.set(char, width);
  return width;
};

/** How much wider letters are that stand out. */
const STRONG = 1.07;

/**
 * Widths from a table: a wide sans by classes of characters, Chinese characters full. For files and pages
 * written ahead, where nobody knows yet in which face they will be read.
 */
export const tableMeasure: Measure = (text, size, weight = "plain") => {
  let width = 0;
  for (const char of text) width += emOf(char);
  return width * size * (weight === "strong" ? STRONG : 1);
};

/** How many times as wide as the table's a reader's face may be without a text being cut in a file. */
export const SPARE = 1.15;

/** Another measure's widths, so many times as large: for the reader whose face is wider. */
export const widened =
  (measure: Measure, times: number): Measure =>
  (text, size, weight) =>
    measure(text, size, weight) * times;

/** What files are laid out by: they are read in faces that nobody knows. */
export const fileMeasure: Measure = widened(tableMeasure, SPARE);
