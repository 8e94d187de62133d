import type { Dataset } from "#domain/dataset/dataset.ts";

/** How sure it is where something was read, where that isn't high. */
type Confidence = "medium" | "low";

/** Where something was read, and what checking made of what was printed. */
export const evidence = {
  /** A source by its publisher and title, or its publisher alone, and its date where that is known. */
  source: (names: readonly string[], date?: string): string =>
    [...names, ...(date === undefined ? [] : [date])].join(", "),
  notLinked: (source: string): string => `${source} (not linked)`,
  notLoaded: (id: string): string => `source “${id}”, not loaded`,
  unknown: (id: string): string => `unknown source “${id}”`,
  notRecorded: "source not recorded",
  /** Stands before what can't be linked. */
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

/** What was checked, as the data names it. */
export const factWords = (field: string): string => field;

/** A printed or checked text; one of nothing but bodies has their names. */
export const factText = (text: string, _dataset: Dataset): string => text;
