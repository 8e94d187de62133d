import { sentences } from "#messages/files/sentences.ts";

/** More would make no sentence. */
const MOST = 3;

/** A list in a sentence: its first rows with their counts, and how many more there are. */
export const firstOf = <Row>(
  title: string,
  rows: readonly Row[],
  wordsOf: (row: Row) => readonly [name: string, count: string],
): string =>
  sentences.first(title, rows.slice(0, MOST).map(wordsOf), Math.max(0, rows.length - MOST));
