import type { Dataset } from "#domain/dataset/dataset.ts";
import type { OfficialFinding } from "#domain/findings/officialFinding.ts";
import type { UsedPublisher, UsedSources } from "#domain/query/filter/usedSources.ts";

import { gradedName, gradeWords } from "./grades.ts";

/** 'National Bureau of Statistics (official)'; of one whose pages differ 'China Daily (official media to press)'. */
export const publisherGraded = ({ name, best, worst, copies }: UsedPublisher): string => {
  const grade = best === worst ? gradeWords[best] : `${gradeWords[best]} to ${gradeWords[worst]}`;
  const read = { none: "", some: ", partly by copies", all: ", by a copy" }[copies];
  return gradedName(name, `${grade}${read}`);
};

/** '35 of 129 judged targets rest on official figures, 23 of them by a copy.' */
export const onOfficial = ({ judged, official, copies }: OfficialFinding): string => {
  const targets = `${judged} judged ${judged === 1 ? "target" : "targets"}`;
  if (official === 0) {
    return judged === 1
      ? "The one judged target rests on no official figure."
      : `None of ${targets} rests on official figures.`;
  }
  const all = copies === 1 ? ", by a copy" : ", all by copies";
  const copied = copies === 0 ? "" : copies === official ? all : `, ${copies} of them by a copy`;
  return `${official} of ${targets} ${official === 1 ? "rests" : "rest"} on official figures${copied}.`;
};

/** The sources of a figure. */
export const sources = {
  /** The publishers, the first `most` by name, each with the grade of its pages; empty if none is known. */
  line: ({ publishers }: Pick<UsedSources, "publishers">, most: number): string => {
    const count = publishers.length;
    if (count === 0) return "";
    const more = count > most ? ` and ${count - most} more` : "";
    return `${count === 1 ? "Source" : "Sources"}: ${publishers.slice(0, most).map(publisherGraded).join("; ")}${more}.`;
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
