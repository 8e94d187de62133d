import { textWidth } from "#domain/timeline/textWidth.ts";

import type { TextWeight } from "./mark.ts";

/** How wide a text is at a size. */
export type Measure = (text: string, size: number, weight?: TextWeight) => number;

/** How much wider letters are that stand out. */
const STRONG = 1.07;

/**
 * Widths from a table: a wide sans by classes of characters, Chinese characters full. For files and pages
 * written ahead, where nobody knows yet in which face they will be read.
 */
export const tableMeasure: Measure = (text, size, weight = "plain") =>
  textWidth(text, size) * (weight === "strong" ? STRONG : 1);

/** How many times as wide as the table's a reader's face may be without a text being cut in a file. */
export const SPARE = 1.15;

/** Another measure's widths, so many times as large: for the reader whose face is wider. */
export const widened =
  (measure: Measure, times: number): Measure =>
  (text, size, weight) =>
    measure(text, size, weight) * times;

/** What files are laid out by: they are read in faces that nobody knows. */
export const fileMeasure: Measure = widened(tableMeasure, SPARE);
