import { language } from "#messages/app/language.ts";

const { collation } = language;

/** Created on first use, as that takes time. */
let collator: Intl.Collator | undefined;

/** Compares two texts of a list by the collation of the page's language, or else by code units. */
export const compareTexts = (a: string, b: string): number => {
  if (collation === undefined) return a < b ? -1 : Number(a > b);
  return (collator ??= new Intl.Collator(collation)).compare(a, b);
};
