import type { Sector as SectorRecord } from "#domain/schema/records.ts";

type Sector = Pick<SectorRecord, "name">;

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Its names as whole words; Chinese has no spaces between words. */
const wordsOf = ({ name }: Sector): readonly string[] => [
  String.raw`\b${escaped(name.en)}\b`,
  escaped(name.zh),
];

/**
 * Finds the sectors that texts name, in either language: a search for a sector's Chinese name also finds
 * English texts about it, and vice versa.
 */
export const sectorNamer = <One extends Sector>(
  sectors: readonly One[],
): ((texts: readonly string[]) => readonly One[]) => {
  const named = sectors.map((sector) => ({
    sector,
    word: new RegExp(wordsOf(sector).join("|"), "i"),
  }));
  const longestFirst = sectors.flatMap(wordsOf).toSorted((a, b) => b.length - a.length);
  /** Looks ahead at each place, as names overlap: 'new energy storage' names new energy and energy storage. */
  const anyName = new RegExp(`(?=(${longestFirst.join("|")}))`, "gi");
  /** A cache of the sectors by the matched text: 'energy storage' names energy too. There are few. */
  const cache = new Map<string, readonly One[]>();
  const sectorsIn = (written: string): readonly One[] => {
    const cached = cache.get(written);
    if (cached !== undefined) return cached;
    const found = named.flatMap(({ sector, word }) => (word.test(written) ? [sector] : []));
    cache.set(written, found);
    return found;
  };
  return (texts) =>
    sectors.length === 0
      ? []
      : [
          ...new Set(
            texts.flatMap((text) =>
              [...text.matchAll(anyName)].flatMap(([, written = ""]) => sectorsIn(written)),
            ),
          ),
        ];
};
