import { sentences } from "#messages/files/sentences.ts";

/** More than this would be too long for a sentence. */
const MOST = 3;

/** A list in a sentence: its first rows with their counts, and the number of the rest. */
export const firstOf = <Row>(
  title: string,
  rows: readonly Row[],
  wordsOf: (row: Row) => readonly [name: string, count: string],
): string =>
  sentences.first(title, rows.slice(0, MOST).map(wordsOf), Math.max(0, rows.length - MOST));
