import type { JudgedPart } from "#domain/dataset/historyFile.ts";
import type { EditionCounts, SourcedCause } from "#domain/findings/editionChanges.ts";
import type { Comparator } from "#domain/schema/target.ts";

import { amountWords } from "#messages/words/amounts.ts";
import { dateOf, listed, type NamedEdition, nouns } from "#messages/words/editions.ts";
import { counted, countOf } from "#messages/words/numbers.ts";

const partWords: Readonly<Record<JudgedPart, string>> = {
  value: "the target’s figure",
  unit: "the target’s unit",
  due: "the due date",
  direction: "which way is better",
  baseline: "the baseline",
  readings: "the later figures",
  document: "the document’s dates",
};

const comparators: Readonly<Record<Comparator, string>> = {
  "more than": "more than",
  "at least": "at least",
  reach: "reach",
  about: "about",
  "at most": "at most",
  between: "between",
};

const causeWords = ({ cause, publisher }: SourcedCause): string => {
  switch (cause.is) {
    case "reading": {
      const { value, unit, bound, asOf } = cause;
      const reading = `New figure: ${amountWords(value, unit, bound)} for ${dateOf(asOf)}`;
      if (cause.derived === true) return `${reading}, our calculation`;
      return `${reading}, from ${publisher ?? "a page that can’t be linked"}`;
    }
    case "comparator":
      return `Changed comparison: ‘${comparators[cause.to]}’ instead of ‘${comparators[cause.from]}’`;
    case "part":
      return `${cause.how === "added" ? "Added" : cause.how === "changed" ? "Changed" : "Withdrawn"}: ${partWords[cause.part]}`;
    case "rules":
      return "The target itself didn’t change: the dates of its sources did, or the rules";
  }
};

/** The fields of records that an edition may change. */
const recordFields: Readonly<Record<string, string>> = {
  accepted: "Warnings that were accepted",
  agencies: "Bodies concerned",
  assessments: "What sources say",
  cautions: "Cautions",
  collection: "How it was added",
  companies: "Companies",
  corrections: "Checked facts",
  dates: "Dates",
  documentNumber: "Document number",
  documentType: "Document type",
  issuers: "Issuing bodies",
  links: "Related records",
  measures: "Measures",
  mentions: "People and organisations named",
  original: "Original text, copies and translations",
  period: "Plan period",
  provenance: "Sources",
  quantities: "Figures",
  sectors: "Sectors",
  stage: "Draft or final",
  summary: "Summary",
  targetsComplete: "Whether all its targets are recorded",
  title: "Title",
  updates: "What followed",
};

/** The fields of targets that an edition may change. */
const targetFields: Readonly<Record<string, string>> = {
  baseline: "Baseline",
  cautions: "Cautions",
  character: "How binding it is",
  comparator: "Comparison",
  confidence: "Confidence",
  derived: "Our calculation",
  direction: "Which way is better",
  due: "Due date",
  goal: "Goal in words",
  interim: "Interim steps",
  metric: "Name",
  provenance: "Sources",
  qualitative: "Whether it is in words",
  quotation: "The sentence that sets it",
  readings: "Later figures",
  series: "Measure shared with other targets",
  short: "Short name",
  unit: "Unit",
  value: "Figure",
  wouldSettle: "Figures needed to judge it",
};

/** A sentence of a list; empty where the list is. */
const said = (before: string, list: string, after: string): string =>
  list === "" ? "" : `${before}${list}${after}`;

const addedWords = ({ documents, news, targets, sources }: EditionCounts): string => {
  const list = listed([
    [documents, nouns.documents],
    [news, nouns.news],
    [targets, countOf.targets],
    [sources, nouns.sources],
  ]);
  return list === "" ? "Nothing was added." : `Added: ${list}.`;
};

const changedWords = ({ records, targets }: EditionCounts["changed"]): string =>
  listed([
    [records, countOf.records],
    [targets, countOf.targets],
  ]);

const withdrawnWords = ({ records, targets, sources }: EditionCounts["withdrawn"]): string =>
  listed([
    [records, countOf.records],
    [targets, countOf.targets],
    [sources, nouns.sources],
  ]);

/** What each edition of the data set changed. */
export const changes = {
  description:
    "Edition by edition: what was added, changed and corrected, and which verdicts changed and why.",
  /** The page's title if the reader chose a day before the first edition. */
  none: "No edition had been published by then",
  about:
    "Each edition is compared with the one before it, field by field. Verdicts that change only as time passes are in the feed of changed verdicts.",
  /** Below an edition's heading. */
  summary: (counts: EditionCounts): string =>
    [
      addedWords(counts),
      said("Changed: ", changedWords(counts.changed), " of the edition before."),
      counts.facts === 0 ? "" : `Newly checked: ${counted(counts.facts, "fact")}.`,
      said("Withdrawn: ", withdrawnWords(counts.withdrawn), "."),
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  /** The first edition. */
  first: (records: number, targets: number): string =>
    `The first edition on record, with ${countOf.records(records)} and ${countOf.targets(targets)}. What came before it isn’t listed.`,
  turned: {
    title: (count: number): string => `Changed verdicts (${count})`,
    caption: (version: string): string => `Verdicts that edition ${version} changed`,
    none: "New data changed no verdict.",
    /** Between the two editions, no time passes. */
    about: (before: NamedEdition): string =>
      `Both verdicts are as of ${dateOf(before.date)}, the day of edition ${before.version}: new data changed them, not time.`,
    target: "Target",
    was: "Before",
    is: "Now",
    why: "Why",
  },
  documents: (count: number): string => `Documents added (${count})`,
  news: (count: number): string => `News added (${count})`,
  targets: (count: number): string => `Targets added (${count})`,
  /** Beside a document that the edition before had. */
  knownBefore: " (document of the edition before)",
  facts: (count: number): string => `Facts newly checked (${count})`,
  factsCaption: (version: string): string =>
    `What was printed beside what edition ${version} found`,
  records: (count: number): string => `Changed in records (${count})`,
  changedTargets: (count: number): string => `Changed in targets (${count})`,
  reasons: (count: number): string => `Why records were changed or withdrawn (${count})`,
  recordFields,
  targetFields,
  /** 'Sources (78)' */
  field: (name: string, count: number): string => `${name} (${count})`,
  /** Why a verdict turned. */
  why: (causes: readonly SourcedCause[]): string =>
    causes.length === 0 ? "" : `${causes.map(causeWords).join("; ")}.`,
  more: (count: number): string => `and ${count} more`,
};
