import type { Dataset } from "#domain/dataset/dataset.ts";
import { type SourceRank, sourceRankOf } from "#domain/dataset/sourceRank.ts";
import type { UsedSources } from "#domain/query/filter/usedSources.ts";
import type { Provenance, Source } from "#domain/schema/records.ts";

/** The sources of a figure. */
export const sources = {
  /** The publishers, the first `most` by name; empty if none is known. */
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

/** A phrase with the rank of the source after it: 'The verdict rests on this: official source'. */
export const withRank = (
  words: string,
  provenance: readonly Provenance[],
  known: ReadonlyMap<string, Source>,
): string => {
  const rank = sourceRankOf(provenance, known);
  return rank === undefined ? words : `${words}: ${ranks[rank]}`;
};

/** The confidence in a citation, unless it is high. */
type Confidence = "medium" | "low";

/** The source of a fact, and what checking found of what was printed. */
export const evidence = {
  /** A source by its publisher and title, or its publisher alone, and its date if known. */
  source: (names: readonly string[], date?: string): string =>
    [...names, ...(date === undefined ? [] : [date])].join(", "),
  notLinked: (source: string): string => `${source} (not linked)`,
  notLoaded: (id: string): string => `source “${id}”, not loaded`,
  unknown: (id: string): string => `unknown source “${id}”`,
  /** After the publisher of a page that isn't known to have been there by the as-of day. */
  lacks: {
    later: ", on a page that appeared after this day",
    date: ", on a page without a date",
  },
  notRecorded: "source not recorded",
  /** Before a source that can't be linked. */
  unlinked: "Unlinked: ",
  beforeLocator: ", ",
  between: " · ",
  confidence: (confidence: Confidence): string => `${confidence} confidence`,
  corrections: {
    record: "Record",
    fact: "Fact, outcome",
    printed: "As printed",
    checked: "As checked",
    evidence: "Evidence",
    notPrinted: "not printed",
  },
};

/** A checked fact, by its name in the data. */
export const factWords = (field: string): string => field;

/** A printed or checked text; if it lists nothing but bodies, with their names. */
export const factText = (text: string, _dataset: Dataset): string => text;
