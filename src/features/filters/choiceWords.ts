import type { Choice } from "#domain/filter/filterIndex.ts";

/** What is chosen in a facet, for its folded head: 'MIIT, not SASAC'. Nothing where nothing is. */
export const choiceWords = (
  { include, exclude }: Choice,
  labelOf: (value: string) => string,
): string | undefined => {
  const words = [...include.map(labelOf), ...exclude.map((value) => `not ${labelOf(value)}`)];
  return words.length === 0 ? undefined : words.join(", ");
};
