/**
 * The order of ids and of other texts that nobody reads as words: by their letters, the same everywhere.
 * What is read is ordered by `compareTexts` of the messages, as its language has it.
 */
export const byLetters = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  byLetters(a.id, b.id);
