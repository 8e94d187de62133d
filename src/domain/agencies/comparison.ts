import type { AgencySummary } from "./summaries.ts";

/** What two bodies have in common, in the records under consideration. */
export interface Comparison {
  /** Records that both took part in, newest first. */
  readonly together: AgencySummary["issued"];
  /** Bodies that both issued something with, those with most records of the two first. */
  readonly sharedPartners: readonly string[];
  /** Sectors in which both issued something, and those in which only one did. */
  readonly sharedSectors: readonly string[];
  readonly ownSectors: readonly [readonly string[], readonly string[]];
}

const partnersOf = ({ agency, issued }: AgencySummary): ReadonlySet<string> =>
  new Set(issued.flatMap(({ bodies }) => bodies.filter((id) => id !== agency.id)));

/** How many records of these two a body took part in. */
const sharedWith = (id: string, two: readonly AgencySummary[]): number =>
  new Set(two.flatMap(({ issued }) => issued.filter(({ bodies }) => bodies.includes(id)))).size;

const sectorsOf = ({ issued }: AgencySummary): ReadonlySet<string> =>
  new Set(issued.flatMap(({ record }) => record.sectors));

export const compareBodies = (one: AgencySummary, other: AgencySummary): Comparison => {
  const partners = partnersOf(other);
  const sectors = [sectorsOf(one), sectorsOf(other)] as const;
  return {
    together: one.issued.filter(({ bodies }) => bodies.includes(other.agency.id)),
    sharedPartners: [...partnersOf(one)]
      .filter((id) => partners.has(id) && id !== other.agency.id)
      .sort()
      .map((id) => ({ id, count: sharedWith(id, [one, other]) }))
      .toSorted((a, b) => b.count - a.count)
      .map(({ id }) => id),
    sharedSectors: [...sectors[0]].filter((sector) => sectors[1].has(sector)).sort(),
    ownSectors: [
      [...sectors[0]].filter((sector) => !sectors[1].has(sector)).sort(),
      [...sectors[1]].filter((sector) => !sectors[0].has(sector)).sort(),
    ],
  };
};
