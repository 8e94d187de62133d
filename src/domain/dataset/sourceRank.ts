import type { Provenance, Source } from "#domain/schema/records.ts";

/** How good a source is: the body's own word, the press, anything else, or a page that can't be linked. */
export type SourceRank = "official" | "press" | "other" | "unlinked";

const ranks: readonly SourceRank[] = ["official", "press", "other", "unlinked"];

const rankOf = (form: Source["form"]): SourceRank =>
  form === "official" || form === "press" ? form : "other";

/**
 * The rank of the best source among those in which a figure was read: a second one takes nothing away
 * from the first. Undefined where none is known, so that nothing is claimed.
 */
export const sourceRankOf = (
  provenance: readonly Provenance[],
  sources: ReadonlyMap<string, Source>,
): SourceRank | undefined => {
  const found = provenance.flatMap(({ source }): readonly SourceRank[] => {
    if (source === undefined) return ["unlinked"];
    const known = sources.get(source);
    return known === undefined ? [] : [rankOf(known.form)];
  });
  return ranks.find((rank) => found.includes(rank));
};
