import type { Entry } from "#domain/dataset/entry.ts";
import type { LevelChange } from "#domain/goals/changes.ts";
import type { LineageStep } from "#domain/goals/lineage.ts";

import type { Counting } from "#domain/query/selection/selection.ts";

import { capitalised } from "#languages/en/words/grammar.ts";
import { moveWords } from "#messages/targets/levelMoves.ts";
import { countOf } from "#messages/words/numbers.ts";
import { shortTitle } from "#messages/words/titles.ts";

/** The page of one target. */
export const targetPage = {
  /** Links back to the list with its selection. */
  back: (shown: number, total: number, of: Counting): string =>
    shown === total
      ? `All ${countOf[of](total)}`
      : `The ${shown} of ${countOf[of](total)} selected`,
  /** Links to the previous and next target of the list. */
  pager: {
    label: "Targets of this list",
    previous: "Previous",
    next: "Next",
    to: (word: string, name: string): string => `${word}: ${name}`,
  },
  /** Begins a sentence that ends 'within the current selection'. */
  notWithin: "This target is not",
  /** The document that sets it, and when it is due. */
  ofDocument: (title: string, due: string): string => `${title}, due ${due}`,
  actions: "Target",
  assumptions: "Assumptions",
  parts: {
    points: "All figures and their sources",
    reasoning: "How the verdict was reached",
    lineage: "The same metric in other documents",
    goalLineage: "The same goal in other documents",
    settle: "What would decide it",
    others: (count: number): string =>
      `The other ${count === 1 ? "target" : "targets"} of the document`,
    links: "Related news and documents",
  },
  /** A link, until the page has loaded, in place of what the document's own page lists. */
  noLineage: "No earlier or later document here sets this metric.",
  /** A step of the reasoning as a sentence of its own. */
  step: (words: string): string => `${words}.`,
  /** After a goal: by when it is to be reached. */
  by: (date: string): string => `by ${date}`,
  /** Another goal of the document and its date; a goal in words ends with a full stop in the data. */
  goalBy: (goal: string, date: string): string => `${goal.replace(/\.$/, "")}, by ${date}`,
  /** The same in the list of its history, with a note on the page's own target. */
  stepBy: (date: string, isCurrent: boolean): string =>
    isCurrent ? `by ${date}, this page` : `by ${date}`,
  /** What a document did to the level of a metric, as in goals over time: 'Restated', 'Raised, due later'. */
  lineage: ({ change, ...more }: LineageStep): string => capitalised(moveWords(change, more)),
  /** The goal that it sets with targets of other documents. */
  goal: {
    label: "Goal",
    stands: (count: number, year: number): string =>
      `Set in ${count} targets due in ${year}; this one, from the newest document, counts.`,
    isPart: (count: number, year: number): string =>
      `Set in ${count} targets due in ${year}; the one from the newest document counts.`,
    /** Around the document of the target that stands, at the top of the page of one that doesn't. */
    aroundStanding: (own: Entry): readonly [before: string, after: string] => [
      "This goal is counted and judged by its newest target, in ",
      `. Below is the target as set in ${shortTitle(own)}, measured from its own baseline.`,
    ],
    /** A document in a sentence. */
    document: (entry: Entry): string => shortTitle(entry),
    /** After the link to the target that stands: what it did to this one. */
    standing: (change: LevelChange, amount: string): string => {
      switch (change) {
        case "restated":
          return "the one counted; it restates this target";
        case "raised":
          return `the one counted; it raised this target to ${amount}`;
        case "lowered":
          return `the one counted; it lowered this target to ${amount}`;
        case "firmer":
        case "weaker":
          return `the one counted; it words this target as ‘${amount}’`;
        case "other-terms":
          return "the one counted, in other terms than this target";
      }
    },
    /** After a link and before what it says. */
    colon: ": ",
  },
  facts: {
    measure: "Measure",
    target: "Target",
    binds: "Type",
    due: "Due",
    setBy: "Set by",
    issuedBy: "Issued by",
    issued: "Issued",
    sectors: (count: number): string => (count === 1 ? "Sector" : "Sectors"),
    confidence: "Confidence in this record",
    readIn: "Source",
  },
  confidence: { high: "high", medium: "medium", low: "low" },
  binding: "binding",
  expected: "expected, not binding",
  /** After a due date that isn't a single day. */
  countedTo: (day: string): string => `, counted to its last day, ${day}`,
  /** Before the grade of the figure that the verdict rests on. */
  restsOn: "Based on: ",
  /** After a page that carries another's text: before whose. */
  copyOf: "copy of: ",
  /** The name of the grade ‘other’ there. */
  otherSource: "other source",
  /** Before that of the baseline, where this is the weaker of the two figures that the verdict needs. */
  restsOnBaseline: "Based on the baseline, the weaker of the two figures: ",
  inWords: "The document gives no figure, so the goal is listed with its date but never judged.",
  /** The pace that it needs, or needed. */
  pace: (pace: string): string => `The target ${pace}.`,
  caution: "Caution: ",
  settle: {
    missing: "Missing",
    statistic: "Statistic",
    publisher: "Published by",
    noPublisher: "not known here",
    met: "Met at",
    onPace: "On pace at",
    noPath: "unknown without the baseline",
    note: "Note",
    /** Figures any of which would do. */
    either: (marks: readonly string[]): string => marks.join("; "),
  },
};

/** The figures of a target, point by point, in a table. */
export const points = {
  caption: (metric: string): string => `Figures for ${metric}, the earliest first`,
  columns: {
    what: "Point",
    date: "For",
    value: "Value",
    needed: "Required",
    source: "Source",
  },
  what: {
    baseline: "Baseline",
    reading: "Figure",
    earlier: "Before the baseline",
    interim: "Interim step",
    target: "Target",
  },
  /** A point that doesn't count. */
  notUsed: (what: string): string => `${what}, not used`,
  /** For a day on which the path requires nothing. */
  noNeed: "no path",
  /** At the two ends of the path. */
  begins: "path begins",
  ends: "path ends",
  undated: "undated",
  /** On a figure that the target's own record doesn't have. */
  readFor: (document: Entry): string =>
    `read for the target of ${shortTitle(document)}, which sets the same goal`,
  /** Before the grade of the figure. */
  restsOn: "Basis of the verdict: ",
  weaker: "Weaker basis of the verdict: ",
  /** Each note becomes a sentence; those of the data already are. */
  notes: (notes: readonly string[]): string =>
    notes
      .map(
        (note) =>
          `${note.charAt(0).toUpperCase()}${note.slice(1)}${/[.!?]$/.test(note) ? "" : "."}`,
      )
      .join(" "),
  confidence: { medium: "medium confidence", low: "low confidence" },
  disclosed: (date: string): string => `disclosed ${date}`,
  derived: (how: string): string => `our calculation: ${how}`,
  setAside: (why: string): string => `not used: ${why}`,
  dateAssumed: "the date is your assumption",
  byDefinition: "by definition",
  /** The verdict on an interim step as if it were a target. */
  byItself: (verdict: string, detail: string): string =>
    `this step alone: ${verdict.toLowerCase()}, ${detail}`,
};
