import { type CalendarDate, type Day, parseDate } from "#domain/calendar/dates.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import type { ChangeCause } from "#domain/judging/verdictChanges.ts";
import type { PastEdition } from "#domain/dataset/historyFile.ts";
import type { Correction, DateMeaning, EntryKind } from "#domain/schema/records.ts";

import { subject } from "#languages/subject.ts";
import { publisherName, subjectMore } from "#languages/subjectMore.ts";
import { capitalised } from "#messages/words/grammar.ts";
import { dateWords, dayWords } from "#messages/words/dates.ts";
import { kindLabels } from "#messages/words/labels.ts";
import { listWords } from "#messages/words/numbers.ts";
import { meaningLabels } from "#messages/words/terms.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

/** The text of a page's link preview, beside its title; pages that aren't here have the site's description. */
export const descriptions = {
  timeline: "Policies, their targets and the news on one time axis, with the outcomes.",
  targets: "Every target with its baseline, its latest figure and its verdict.",
  get agencies(): string {
    return `Who issues ${subjectMore().policies ?? "these policies"}, with whom, and in which fields.`;
  },
  records: "Every policy and news item, with issuing bodies, dates and sources.",
  data: "What the data set contains, what checking corrected, what is missing, and files and feeds to download.",
  sources: "Every publication and page that the records rest on, with its grade, date and link.",
  corrections: "What the newsletter printed beside what checking found, with the evidence.",
  gaps: "What isn’t known of the policies and their targets, and which figure would decide it.",
  files: "The data set as files with their schemas, and feeds, calendars and fixed addresses.",
  method: "How a target is judged, case by case, and what two other methods would say.",
  target: (why: string, policy: string): string => `${capitalised(why)}. Set by: ${policy}.`,
  /** For a body or a company, with the titles of its newest records. */
  newest: (titles: readonly string[]): string => `Newest: ${titles.join("; ")}.`,
};

/** A picture of a page for its link preview. */
export const cards = {
  get name(): string {
    return subject().site;
  },
  alt: (title: string): string => `A figure from ${subject().site}: ${title}`,
};

type Edition = Pick<PastEdition, "version" | "date">;

const dateOf = (text: string): string => {
  const date = parseDate(text);
  return date === undefined ? text : dateWords(date);
};

const editionWords = ({ version, date }: Edition): string => `version ${version}, ${dateOf(date)}`;

const corrected: Readonly<Record<Correction["outcome"], string>> = {
  differs: "corrected",
  adds: "added",
  confirms: "confirmed",
};

const causes: Readonly<Record<ChangeCause, string>> = {
  "due-passed": "the due date has passed",
  reading: "a figure has become known",
  baseline: "the baseline has become known",
};

const feedTitles = {
  all: "what is new",
  records: "new records",
  corrections: "corrections",
  verdicts: "changed verdicts",
  editions: "editions of the data set",
};

/** The texts of feeds. */
export const feeds = {
  get author(): string {
    return publisherName();
  },
  /** What is in each, after the name of the site. */
  title: (of: keyof typeof feedTitles): string => `${publisherName()}: ${feedTitles[of]}`,
  /** For a sector or a body. */
  titleOf: (name: string): string => `${publisherName()}: ${name}`,
  calendarOf: (name: string): string => `${subject().site}: ${name}`,
  about: "New records, facts that checking corrected, and verdicts changed by time or by new data.",
  /** What an entry is, for filtering in a feed reader. */
  kinds: {
    record: "New record",
    correction: "Correction",
    verdict: "Changed verdict",
    edition: "Edition",
  },
  record: (facts: {
    readonly kind: EntryKind;
    /** The date that it is sorted by. */
    readonly main: CalendarDate & { readonly means: DateMeaning };
    /** Empty if it has no issuers. */
    readonly issuers: string;
    readonly edition: Edition;
  }): string =>
    [
      `${kindLabels[facts.kind]}, ${meaningLabels[facts.main.means]} ${dateWords(facts.main)}.`,
      facts.issuers === "" ? "" : `Issued by ${facts.issuers}.`,
      `In the data set since ${editionWords(facts.edition)}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  /** 'Computing power plan: date corrected' */
  correction: (title: string, { field, outcome }: Correction): string =>
    `${title}: ${field} ${corrected[outcome]}`,
  checked: ({ printed, checked, note }: Correction, edition: Edition): string =>
    [
      printed === undefined ? "Not printed." : `Printed: ${printed}.`,
      `As checked: ${checked}.`,
      note ?? "",
      `In the data set since ${editionWords(edition)}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  /** 'Total computing power: Outcome unknown, was on pace (before: On pace)' */
  verdict: (target: string, before: Verdict, after: Verdict): string =>
    `${target}: ${verdictWords[after]} (before: ${verdictWords[before]})`,
  changed: (facts: {
    readonly day: Day;
    readonly causes: readonly ChangeCause[];
    readonly why: string;
    readonly title: string;
  }): string =>
    `As of ${dayWords(facts.day)}, ${listWords(facts.causes.map((cause) => causes[cause]))}. ${capitalised(facts.why)}. Set by: ${facts.title}.`,
  /** For a verdict changed by new data and not by time: both verdicts are as of the previous edition's day. */
  judgedAnew: (
    edition: Edition,
    before: Edition,
    { why, title }: { readonly why: string; readonly title: string },
  ): string =>
    [
      `With the data of ${editionWords(edition)}.`,
      why,
      `Both verdicts are as of ${dateOf(before.date)}, so new data changed it, not time.`,
      `Set by: ${title}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  /** One of the verdicts that an edition changed, with the reason in a sentence. */
  turned: (verdict: string, why: string): string =>
    why === "" ? `${verdict}.` : `${verdict}. ${why}`,
};

/** On a prerendered page before hydration. */
export const beforeApp = {
  /** The address has parameters that the prerendered page doesn't apply. */
  applying: "Applying the filters of this link…",
  opening: "Opening your own data…",
  unapplied:
    "The filters of this link have not been applied: the scripts that apply them are slow to arrive or could not be loaded.",
  unfiltered: "Show this page without filters",
  /** If the page can be read but scripts don't arrive. */
  late: "This page can be read, but its buttons and filters do not work: its scripts or its data are slow to arrive or could not be loaded.",
  unscripted: (day: Day): string =>
    `Scripts are off or could not be loaded: whatever the link asks for, this page is as of ${dayWords(day)}, without filters.`,
};
