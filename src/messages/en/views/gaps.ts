import type { Counting } from "#domain/query/selection/selection.ts";
import type { Correction } from "#domain/schema/records.ts";

import { capitalised } from "#languages/en/words/grammar.ts";
import { subject } from "#languages/subject.ts";
import { formatValue } from "#messages/words/amounts.ts";
import { countOf } from "#messages/words/numbers.ts";

type Confidence = NonNullable<Correction["confidence"]>;

const titles = {
  "no-baseline": "Numeric targets without a baseline",
  "no-reading": "Numeric targets without a latest figure",
  "in-words": "Goals in words, without a figure to judge by",
  "no-sentence": "Targets without the original sentence that sets them",
  "undated-baseline": "Baselines without a date",
  "not-comparable": "Figures that measure something other than their target",
  confidence: "Figures of medium or low confidence",
  "unlinked-figure": "Figures whose source can’t be linked",
  "without-record": "Documents and projects named too vaguely for a record of their own",
  unnamed: "Records with issuing bodies that the source counts but doesn’t name",
  "no-body": "Policies whose issuing body isn’t recorded",
  "title-not-seen": "Chinese titles not seen on the page cited",
  get "no-own-title"(): string {
    return `Policies without a ${subject().titles?.called ?? "original"} title`;
  },
  "no-number": "Policies without a document number",
  "no-official-page": "Policies whose official page wasn’t read",
  "vague-date": "Records with a date known only to the month, the year or a span",
  unchecked: "Newsletter items without a checked fact",
  "weak-check": "Checked facts of medium or low confidence",
  caution: "Records to read with caution",
  "unlinked-source": "Sources without a link",
  "undated-source": "Sources without a date",
};

/** The start of a sentence, whose end says how many of how many: of the kinds that are often the widest. */
const sentences: Partial<Record<keyof typeof titles, string>> = {
  "no-baseline": "no baseline is known for",
  "no-reading": "no latest figure is known for",
  confidence: "confidence is medium or low in",
  "no-official-page": "no official page was read for",
  "no-number": "no document number is known for",
  "undated-source": "no date is given for",
};

/** The nouns for what may have gaps. */
const nouns = {
  goals: "goals",
  targets: "targets",
  measured: "numeric targets",
  figures: "baselines and later figures",
  baselines: "baselines",
  mentioned: "that records mention",
  records: "records",
  policies: "policies",
  titled: "Chinese titles",
  items: "newsletter items",
  facts: "checked facts",
  sources: "sources",
};

/** What the gaps of a group are in. */
const groups = {
  targets: "Targets",
  figures: "Figures",
  records: "Records and checks",
  sources: "Sources",
};

export type GapKey = keyof typeof titles;
export type GapGroup = keyof typeof groups;
export type GapNoun = keyof typeof nouns;

const confidences: Readonly<Record<Confidence, string>> = {
  high: "high confidence",
  medium: "medium confidence",
  low: "low confidence",
};

/** What was read of a document whose official page wasn't. */
const insteads = {
  official: "its official page isn’t fit to link",
  copy: "a copy was read",
  translation: "a translation was read",
  report: "only reports were read",
} as const;

/** What isn't known, and what would settle targets. */
export const gaps = {
  titles,
  groups,
  confidences,
  /** The same after a title that names them. */
  ofThem: (count: number, total: number, _noun: GapNoun): string =>
    `${formatValue(count)} of ${formatValue(total)}`,
  /** 'no baseline is known for 173 of 326 numeric targets' */
  said: (key: GapKey, title: string, count: number, total: number, noun: GapNoun): string => {
    const start = sentences[key];
    return start === undefined
      ? `${title.charAt(0).toLowerCase()}${title.slice(1)}: ${gaps.ofThem(count, total, noun)}`
      : `${start} ${gaps.of(count, total, noun)}`;
  },
  /** How many of how many have the gap. */
  of: (count: number, total: number, noun: GapNoun): string =>
    `${formatValue(count)} of ${formatValue(total)} ${nouns[noun]}`,
  /** Where goals are counted: what lacks something is counted in each document. */
  eachTarget: (targets: number, goals: number): string =>
    `A target counts in each document that sets it, ${targets} in all; with restatements counted once they are ${countOf.goals(goals)}.`,
  share: (share: number): string => (share < 0.01 ? "<1%" : `${Math.round(100 * share)}%`),
  andMore: (count: number): string => `and ${count} more`,
  /** Between an item and its details, and between two details. */
  dot: " · ",
  namedIn: (title: string): string => `named in ${title}`,
  /** A date with what it means. */
  dated: (meaning: string, date: string): string => `${meaning} ${date}`,
  dates: (dates: readonly string[]): string => dates.join(", "),
  ofField: (field: string, confidence: Confidence): string =>
    `${field}: ${confidences[confidence]}`,
  source: (publisher: string, title: string): string => `${publisher}, ${title}`,
  readInstead: (what: keyof typeof insteads, isAddressKnown: boolean): string =>
    isAddressKnown ? `${insteads[what]}; others give its address` : insteads[what],
  undated: "undated",
  /** A figure of a target. */
  figure: (metric: string, role: "baseline" | "reading", amount: string, date: string): string =>
    `${metric}: ${role === "baseline" ? "baseline" : "figure"} of ${amount}, ${date}`,
  reasons: (reasons: readonly string[]): string => reasons.join("; "),
  /** The statistic that would settle it, and its publisher. */
  published: (statistic: string, publisher: string): string => `${statistic}; ${publisher}`,
  /** The heading of targets that the same figures would settle, from a phrase or a sentence. */
  settledBy: (words: string): string =>
    words.endsWith(".")
      ? words.slice(0, -1)
      : capitalised(words === "a first figure" ? "a first figure, before the due date" : words),
  noneToSettle: (of: Counting): string =>
    `No ${of === "goals" ? "goal" : "target"} selected lacks a figure.`,
  /** '242 of 318 goals: 217 can’t be judged, and 25 more are of unknown outcome.' */
  toSettle: (
    { count, notJudged, total }: Readonly<Record<"count" | "notJudged" | "total", number>>,
    of: Counting,
  ): string => {
    const due = count - notJudged;
    const what =
      due === 0
        ? " can’t be judged"
        : notJudged === 0
          ? ` ${due === 1 ? "is" : "are"} of unknown outcome`
          : `: ${notJudged} can’t be judged, and ${due} more ${due === 1 ? "is" : "are"} of unknown outcome`;
    return `${count} of ${total} ${of}${what}.`;
  },
  /** How they are counted, and why the overview's counts are others. */
  howSettled:
    "Each is counted once, by what would decide it: the overview sorts the same targets by the reason, so its counts differ. Each target’s page says what the figure would have to be.",
  allToSettle: "All targets that lack a figure",
};
