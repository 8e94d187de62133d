import { type SourceRank, sourceRankOf } from "#domain/dataset/sourceRank.ts";
import type { UsedSources } from "#domain/query/filter/usedSources.ts";
import type { Provenance, Source } from "#domain/schema/records.ts";

/** Where what is drawn was read. */
export const sources = {
  /** Who published it, the first `most` by name; empty where nobody is known. */
  line: ({ publishers }: Pick<UsedSources, "publishers">, most: number): string => {
    const count = publishers.length;
    if (count === 0) return "";
    const more = count > most ? ` and ${count - most} more` : "";
    return `${count === 1 ? "Source" : "Sources"}: ${publishers.slice(0, most).join("; ")}${more}.`;
  },
  all: "All sources",
};

const ranks: Readonly<Record<SourceRank, string>> = {
  official: "official source",
  press: "press source",
  other: "neither official nor press",
  unlinked: "unlinked source",
};

/** Words with the rank of what they stand before: 'The verdict rests on this: official source'. */
export const withRank = (
  words: string,
  provenance: readonly Provenance[],
  known: ReadonlyMap<string, Source>,
): string => {
  const rank = sourceRankOf(provenance, known);
  return rank === undefined ? words : `${words}: ${ranks[rank]}`;
};
