import type { Dataset } from "#domain/dataset/dataset.ts";
import type { UsedSources } from "#domain/query/filter/usedSources.ts";

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
