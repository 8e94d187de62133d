/**
 * Joins numbers to their units with no-break spaces. Before a number in a Chinese text a line may be broken: in a title,
 * where that isn't so elsewhere, a unit in Latin letters would be split.
 */
export const keepUnit = (words: string): string =>
  words
    .replace(/(\p{Script=Han})(?=\d[\d.,]* \p{Script=Latin})/gu, "$1\u{200b}")
    .replace(/(\d) (?=\p{L})/gu, "$1\u{a0}");
