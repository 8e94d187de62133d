import type { OfficialFinding } from "#domain/findings/officialFinding.ts";
import type { UsedPublisher, UsedSources } from "#domain/query/filter/usedSources.ts";

import { gradedName, gradeWords } from "./grades.ts";
import { listWords } from "./numbers.ts";

/**
 * 'National Bureau of Statistics (official)', without the expansion of an abbreviation; of one whose pages differ 'China Daily (official media
 * and press)'.
 */
export const publisherGraded = ({ name, grades, copies }: UsedPublisher): string => {
  const grade = listWords(grades.map((one) => gradeWords[one]));
  const read = { none: "", some: ", partly via copies", all: ", via a copy" }[copies];
  return gradedName(name.replace(/ \([^)]*\)$/, ""), `${grade}${read}`);
};

/** '24 of 101 verdicts rest on official figures (15 via copies); 1 of the 7 missed does.' */
export const onOfficial = ({
  judged,
  official,
  copies,
  missed: [missed, ofMissed],
}: OfficialFinding): string => {
  if (judged === 1) {
    const copy = copies === 0 ? "" : ", via a copy";
    return official === 0
      ? "The one verdict doesn’t rest on official figures."
      : `The one verdict rests on official figures${copy}.`;
  }
  const all = `${judged} verdicts`;
  if (official === 0) return `None of ${all} rests on official figures.`;
  const allCopies = copies === 1 ? ", via a copy" : ", all via copies";
  const copied =
    copies === 0
      ? ""
      : copies === official
        ? allCopies
        : ` (${copies} via ${copies === 1 ? "a copy" : "copies"})`;
  // Said of the missed alone: a reader rests most on these.
  const missedWords =
    missed < 2 || missed === judged
      ? ""
      : `; ${ofMissed === 0 ? "none" : ofMissed} of the ${missed} missed ${ofMissed < 2 ? "does" : "do"}`;
  return `${official} of ${all} ${official === 1 ? "rests" : "rest"} on official figures${copied}${missedWords}.`;
};

/** The sources of a figure. */
export const sources = {
  /** The publishers, the first `most` by name, each with the grade of its pages; empty if none is known. */
  line: ({ publishers }: Pick<UsedSources, "publishers">, most: number): string => {
    const count = publishers.length;
    if (count === 0) return "";
    const more =
      count > most
        ? ` and ${count - most} more ${count - most === 1 ? "publisher" : "publishers"}`
        : "";
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
  notLinked: (source: string): string => `${source} (no public link)`,
  notLoaded: (id: string): string => `source “${id}”, not loaded`,
  unknown: (id: string): string => `unknown source “${id}”`,
  /** After the publisher of a page that isn't known to have been there by the as-of day. */
  lacks: {
    later: ", on a page that appeared after this day",
    date: ", on a page without a date",
  },
  notRecorded: "source not recorded",
  /** Around a source that can't be linked. */
  aroundUnlinked: (): readonly [before: string, after: string] => ["No public link: ", ""],
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
