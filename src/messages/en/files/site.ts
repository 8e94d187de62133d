import { type CalendarDate, type Day, parseDate } from "#domain/calendar/dates.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import type { ChangeCause } from "#domain/judging/verdictChanges.ts";
import type { PastEdition } from "#domain/dataset/historyFile.ts";
import type { Correction, DateMeaning, EntryKind } from "#domain/schema/records.ts";

import { dateWords, dayWords } from "#messages/words/dates.ts";
import { kindLabels } from "#messages/words/labels.ts";
import { listWords } from "#messages/words/numbers.ts";
import { meaningLabels } from "#messages/words/terms.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the preview of a link to a page says of it, beside its title; other pages are described as the site is. */
export const descriptions = {
  timeline: "Policies, their targets and the news on one time axis, with what became of each.",
  targets: "Every target with its baseline, its latest reading and its verdict.",
  agencies: "Who issues China's industrial policies, with whom, and in which fields.",
  records: "Every policy and news item, with issuing bodies, dates and sources.",
  data: "What the data set holds, what checking corrected, what is missing, and files and feeds to take away.",
  method: "How a target is judged, case by case, and what two other methods would say.",
  target: (why: string, policy: string): string => `${capitalised(why)}. Set by: ${policy}.`,
  /** Of a body or a company, by the titles of its newest records. */
  newest: (titles: readonly string[]): string => `Newest: ${titles.join("; ")}.`,
};

/** A picture of a page for the preview of a link to it. */
export const cards = {
  name: "China Industries",
  alt: (title: string): string => `A figure from China Industries: ${title}`,
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

const site = "China Industries Dashboard";

/** What feeds say of what is new. */
export const feeds = {
  author: site,
  titles: {
    all: `${site}: what is new`,
    records: `${site}: new records`,
    corrections: `${site}: corrections`,
    verdicts: `${site}: changed verdicts`,
  },
  /** Of a sector or a body. */
  titleOf: (name: string): string => `${site}: ${name}`,
  calendarOf: (name: string): string => `China Industries: ${name}`,
  about:
    "New records, facts that checking corrected, and verdicts on targets that became others, by time or by new data.",
  /** What an entry is, as a reader may filter by it. */
  kinds: { record: "New record", correction: "Correction", verdict: "Changed verdict" },
  record: (told: {
    readonly kind: EntryKind;
    /** The one that it is sorted by. */
    readonly main: CalendarDate & { readonly means: DateMeaning };
    /** Empty where nobody issued it. */
    readonly issuers: string;
    readonly edition: Edition;
  }): string =>
    [
      `${kindLabels[told.kind]}, ${meaningLabels[told.main.means]} ${dateWords(told.main)}.`,
      told.issuers === "" ? "" : `Issued by ${told.issuers}.`,
      `In the data set since ${editionWords(told.edition)}.`,
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
  /** 'Total computing power: Due, was ahead (before: On pace)' */
  verdict: (target: string, before: Verdict, after: Verdict): string =>
    `${target}: ${verdictWords[after]} (before: ${verdictWords[before]})`,
  changed: (told: {
    readonly day: Day;
    readonly causes: readonly ChangeCause[];
    readonly why: string;
    readonly title: string;
  }): string =>
    `As of ${dayWords(told.day)}, ${listWords(told.causes.map((cause) => causes[cause]))}. ${capitalised(told.why)}. Set by: ${told.title}.`,
  /** By new data and not by time: both verdicts are of the day of the edition before. */
  judgedAnew: (edition: Edition, before: Edition, title: string): string =>
    `With the data of ${editionWords(edition)}. Both verdicts are as of ${dateOf(before.date)}, so new data changed it, not time. Set by: ${title}.`,
};

/** What a prerendered page says while its scripts aren't running. */
export const beforeApp = {
  /** Its address asks for more than is there. */
  applying: "Applying the filters of this link…",
  unapplied:
    "The filters of this link have not been applied: the scripts that apply them are slow to arrive or could not be loaded.",
  unfiltered: "Show this page without filters",
  /** It can be read as it is. */
  late: "This page can be read, but its buttons and filters do not work: its scripts are slow to arrive or could not be loaded.",
  unscripted: (day: Day): string =>
    `Scripts are turned off or could not be loaded. Filters need them: whatever its address asks for, this page is shown without filters, as of ${dayWords(day)}.`,
};
