/**
 * Orders ids and other texts that aren't read as words by UTF-16 units, so that the order is the same
 * everywhere. Text for readers is ordered by `compareTexts` of the messages, in their language.
 */
export const byLetters = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  byLetters(a.id, b.id);
