import type { KnownSource } from "./grade.ts";

/**
 * The pages that had appeared by the as-of day of their data set. Where none had, all of them: what they say was
 * known, and was read there.
 */
export const appearedOf = (pages: readonly KnownSource[]): readonly KnownSource[] => {
  const appeared = pages.filter(({ lacks }) => lacks !== "later");
  return appeared.length === 0 ? pages : appeared;
};
