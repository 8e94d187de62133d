/** Words as they are shown: a figure isn't torn from its unit at the end of a line. */
export const keepUnit = (words: string): string => words.replace(/(\d) (?=\p{L})/gu, "$1\u{a0}");
