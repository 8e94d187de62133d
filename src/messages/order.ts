import { language } from "#messages/language.ts";

const { collation } = language;

/** Made when first asked for: it takes time. */
let collator: Intl.Collator | undefined;

/** The order of two texts in lists, by the collation of the page's language or else by code units. */
export const compareTexts = (a: string, b: string): number => {
  if (collation === undefined) return a < b ? -1 : Number(a > b);
  return (collator ??= new Intl.Collator(collation)).compare(a, b);
};
