import type { Provenance, Source } from "#domain/schema/records.ts";

/**
 * The rank of a source: the body's own publication, the press, anything else, or a page that can't be linked.
 */
export type SourceRank = "official" | "press" | "other" | "unlinked";

const ranks: readonly SourceRank[] = ["official", "press", "other", "unlinked"];

const rankOf = (form: Source["form"]): SourceRank =>
  form === "official" || form === "press" ? form : "other";

/** The source of a figure, and its rank. */
export interface RankedSource {
  readonly rank: SourceRank;
  /** Undefined for a page that can't be linked. */
  readonly source: Source | undefined;
  /** Where it was read instead, in the words of the data. */
  readonly unlinked?: string | undefined;
  readonly confidence?: Provenance["confidence"];
}

/** The site named in the note on a page that can't be linked: 'read on a copy (alphaseek.cn) of …'. */
export const siteNamed = ({ unlinked }: RankedSource): string | undefined =>
  unlinked === undefined ? undefined : /\b(?:[a-z\d-]+\.)+[a-z]{2,}\b/.exec(unlinked)?.[0];

/**
 * The best source among those of a figure: a second one doesn't lower the rank of the first. The rank follows
 * from the source's form in the data: 'official' is the body's own publication, 'press' the press, every
 * other form neither. Undefined where none is known, so that nothing is claimed.
 */
export const bestSourceOf = (
  provenance: readonly Provenance[],
  sources: ReadonlyMap<string, Source>,
): RankedSource | undefined => {
  const found = provenance.flatMap(({ source, unlinked, confidence }): readonly RankedSource[] => {
    if (source === undefined)
      return [{ rank: "unlinked", source: undefined, unlinked, confidence }];
    const known = sources.get(source);
    return known === undefined ? [] : [{ rank: rankOf(known.form), source: known }];
  });
  const rank = ranks.find((one) => found.some((ranked) => ranked.rank === one));
  return found.find((ranked) => ranked.rank === rank);
};

/** The rank of the best source alone. */
export const sourceRankOf = (
  provenance: readonly Provenance[],
  sources: ReadonlyMap<string, Source>,
): SourceRank | undefined => bestSourceOf(provenance, sources)?.rank;
