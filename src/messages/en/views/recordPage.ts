import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { DocumentRank } from "#domain/dataset/documentHierarchy.ts";
import type { Assessment, DateMeaning } from "#domain/schema/records.ts";

import { dateWords } from "#messages/words/dates.ts";
import { meaningLabels } from "#messages/words/terms.ts";

/** How likely a source says something is, in its own terms. */
const likelihoods: Readonly<Record<Assessment["likelihood"], string>> = {
  stated: "Stated",
  likely: "Likely",
  may: "May be",
  unlikely: "Unlikely",
};

const judged: Readonly<Record<Assessment["about"], string>> = {
  goal: "the goal",
  effect: "the effect",
  execution: "implementation",
  technology: "technology",
  compliance: "compliance",
  "foreign-firms": "foreign firms",
};

const ranks: Readonly<Record<DocumentRank, string>> = {
  law: "A law or regulation: above plans and measures.",
  plan: "A plan or policy: below laws, above the measures that carry it out.",
  measure: "A measure, rule or notice: it carries out the documents above it.",
};

const precisions: Readonly<Record<"month" | "year" | "span", string>> = {
  month: "known to the month",
  year: "known to the year",
  span: "a span",
};

/** The page of one record. */
export const recordPage = {
  /** The name of the figure's actions. */
  actions: "Record",
  pager: {
    label: "Records of this selection",
    all: "All records",
    previous: "Previous",
    next: "Next",
    to: (word: string, title: string): string => `${word}: ${title}`,
  },
  /** Begins a sentence that ends 'within the current selection'. */
  notWithin: "This record is not",
  zhNotSeen: "The Chinese title was not seen on the page cited.",
  /** Between kind and label, and after the label. */
  knownAs: " · known here as “",
  afterName: "”",
  caution: "Caution",
  afterCaution: ": ",
  parts: {
    corrections: "As printed, and as checked",
    targets: (count: number): string => (count === 1 ? "Its target" : `Its ${count} targets`),
    updates: "What followed",
    measures: "Measures",
    quantities: "Other figures",
    assessments: "What analysts say",
    hierarchy: "Hierarchy",
    links: "Linked records",
    mentions: "Named in it",
    sources: "Sources",
  },
  correctionsCaption: "What the newsletter printed beside what checking found",
  quantitiesOf: (title: string): string => `Other figures in ${title}`,
  correctionsOf: (title: string): string => `${title}: what was printed, and what checking found`,
  facts: {
    issuers: "Issuing bodies",
    type: "Document type",
    draft: ", draft",
    number: "Document number",
    period: "Plan period",
    companies: "Companies",
    concerned: "Bodies concerned",
    summary: "Summary",
    sectors: (count: number): string => (count === 1 ? "Sector" : "Sectors"),
    id: "Id",
  },
  /** What a date means, at the start of its line. */
  dated: (means: DateMeaning): string =>
    meaningLabels[means].charAt(0).toUpperCase() + meaningLabels[means].slice(1),
  precision: (precision: "month" | "year" | "span"): string => ` (${precisions[precision]})`,
  /** '2021 to 2025', or 'from 2021' where the end is open. */
  period: (date: CalendarDate, isOpen: boolean): string =>
    isOpen ? `from ${dateWords(date)}` : dateWords(date),
  quantities: {
    caption: "Figures, one a row",
    what: "What",
    figure: "Figure",
    asOf: "As of",
    source: "Source",
  },
  undated: "undated",
  assessmentsNote:
    "The judgement of the source named, in our words: neither what the document says nor a verdict of ours.",
  likelihoods,
  /** After the likelihood that the source gives. */
  judgedOn: (about: Assessment["about"]): string => `, on ${judged[about]}`,
  ranks,
  hierarchy: { above: "Above it", below: "Carries it out", before: "Before it", after: "After it" },
  /** A document's type before its date. */
  typeBefore: (type: string): string => `${type}, `,
  targets: {
    caption: "Targets, one a row",
    metric: "Target",
    baseline: "Baseline",
    goal: "Goal",
    last: "Latest figure",
    verdict: "Verdict",
    inWords: "a goal in words",
    noBaseline: "no baseline given",
    notComparable: ", not comparable",
    noReading: "none",
    /** After a goal. */
    due: (date: string): string => `by ${date}`,
    /** Between a reading and its date. */
    afterReading: ", ",
    /** Around the age of a reading, after its date. */
    beforeAge: ", ",
    afterAge: "",
    /** Before the grade of the verdict's evidence. */
    evidence: "Evidence: ",
  },
};
