import type { KnownIndex } from "./known.ts";
import { spelledOut } from "./names.ts";

/** A text that speaks for a sector, and how much. */
export interface Hint {
  readonly text: string;
  readonly weight: number;
}

const LEAST = 2;
const MOST = 2;
/** The second sector is named nearly as often as the first, or it is left out. */
const NEARLY = 0.6;

/** The sectors that an item may belong to, the likeliest first: from its words and from its companies. */
export const sectorsOf = (
  hints: readonly Hint[],
  companies: readonly string[],
  index: KnownIndex,
): readonly string[] => {
  const scores = new Map<string, number>();
  const add = (sector: string, weight: number): void => {
    scores.set(sector, (scores.get(sector) ?? 0) + weight);
  };
  for (const { text, weight } of hints) {
    for (const { id } of index.sectors.in(spelledOut(text))) add(id, weight);
  }
  for (const company of companies) {
    const sector = index.sectorOfCompany.get(company);
    if (sector !== undefined) add(sector, 3);
  }
  const ranked = [...scores].sort(([, a], [, b]) => b - a);
  const best = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, score]) => score >= LEAST && score >= best * NEARLY)
    .slice(0, MOST)
    .map(([sector]) => sector);
};
