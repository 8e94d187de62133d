import type { Sector } from "#domain/schema/records.ts";

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A name as a word of its own; Chinese has no blanks to tell words by. */
const wordOf = ({ name }: Sector): RegExp =>
  new RegExp(String.raw`\b${escaped(name.en)}\b|${escaped(name.zh)}`, "i");

/**
 * Finds the sectors that texts name, in either language: who searches for one by its Chinese name finds
 * what tells of it in English too, and the other way round.
 */
export const sectorNamer = (
  sectors: readonly Sector[],
): ((texts: readonly string[]) => readonly Sector[]) => {
  const named = sectors.map((sector) => ({ sector, word: wordOf(sector) }));
  const anyName = new RegExp(named.map(({ word }) => word.source).join("|"), "gi");
  /** What is written, and the sectors in it: 'energy storage' names energy too. There are few. */
  const known = new Map<string, readonly Sector[]>();
  const sectorsIn = (written: string): readonly Sector[] => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const found = named.flatMap(({ sector, word }) => (word.test(written) ? [sector] : []));
    known.set(written, found);
    return found;
  };
  return (texts) =>
    sectors.length === 0
      ? []
      : [...new Set(texts.flatMap((text) => (text.match(anyName) ?? []).flatMap(sectorsIn)))];
};
