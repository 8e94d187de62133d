import { type SourceRank, sourceRankOf } from "#domain/dataset/sourceRank.ts";
import type { UsedSources } from "#domain/filter/usedSources.ts";
import type { Provenance, Source } from "#domain/schema/records.ts";

import { counted } from "./numbers.ts";

/** 'the newsletter “China Industries” of MERICS, and 12 pages, 9 of them read for this data set'. */
const sourceWords = ({ newsletter, pages, read, publishers }: UsedSources): string => {
  // Some pages are only cited by others: nobody here has seen them.
  const seen = read === pages ? "" : `, ${read} of them read for this data set`;
  const count = `${counted(pages, "page")}${seen}`;
  const others = publishers.length === 0 ? count : `${publishers.join("; ")} (${count})`;
  if (newsletter === undefined) return others;
  return `the newsletter “${newsletter.title}” of ${newsletter.publisher}${pages === 0 ? "" : `, and ${others}`}`;
};

/** Where what is drawn was read. */
export const sources = {
  line: (used: UsedSources): string => `Source: ${sourceWords(used)}.`,
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
