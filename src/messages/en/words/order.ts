/** The order of two texts in lists, by their letters. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
