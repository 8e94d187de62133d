/**
 * Words within which no line of a figure ends, in a language that has no spaces between them. A list of our own: the
 * words that browsers know differ from one to the next, and so would the lines of a page from those that a build wrote.
 */
export const keptWords: RegExp | undefined = undefined;
