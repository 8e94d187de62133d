import type { Sector } from "#domain/schema/records.ts";

import { sectorNamer } from "./namedSectors.ts";
import { namesWritten } from "./synonyms.ts";

/**
 * The terms of texts in a language that are looked for in others too: names of sectors, and those that have synonyms.
 */
export const termsNamed = (
  sectors: readonly Pick<Sector, "name">[],
  language: "en" | "zh",
): ((texts: readonly string[]) => readonly string[]) => {
  const sectorsIn = sectorNamer(sectors);
  return (texts) => [...namesWritten(texts), ...sectorsIn(texts).map(({ name }) => name[language])];
};
