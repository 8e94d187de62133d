/** Joins numbers to their units with no-break spaces. */
export const keepUnit = (words: string): string => words.replace(/(\d) (?=\p{L})/gu, "$1\u{a0}");
