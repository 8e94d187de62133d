import type { FileName } from "#domain/schema/files.ts";
import type { Correction, Grade, Source } from "#domain/schema/records.ts";

import { capitalised, ofAll } from "#languages/en/words/grammar.ts";
import { isTitledInChinese, subject } from "#languages/subject.ts";
import { publisherName } from "#languages/subjectMore.ts";
import { gradeWords } from "#messages/words/grades.ts";
import { formatValue } from "#messages/words/amounts.ts";
import { counted, countOf, listWords, numberWords } from "#messages/words/numbers.ts";

const tallied: Readonly<Record<Correction["outcome"], (count: number) => string>> = {
  differs: (count) => `${count} corrected`,
  adds: (count) => `${count} completed`,
  confirms: (count) => `${count} confirmed`,
};

const checkedFacts = (count: number): string =>
  count === 1 ? "One fact was checked" : `${count} facts were checked`;

/** What kind of publication a source is. */
const forms: Readonly<Record<Source["form"], string>> = {
  newsletter: "newsletter",
  official: "official",
  press: "press",
  research: "research",
  company: "company",
  industry: "industry",
};

const fileContents: Readonly<Record<Exclude<FileName, "policies">, string>> = {
  news: "policy news and corporate news",
  agencies: "issuing bodies",
  companies: "companies",
  sectors: "sectors, and the fields they are in",
  sources: "publications and pages",
};

/** How many newsletter items are among the records, and how many of them checking changed. */
interface Checked {
  readonly items: number;
  readonly changed: number;
}

/** Counts for a file besides its entries. */
interface Counted {
  readonly targets: number | undefined;
  readonly sectors: { readonly count: number; readonly fields: number } | undefined;
}

const parts = {
  contents: "What is in the data set",
  corrections: "What checking found",
  gaps: "What isn’t known",
  settle: "Figures needed to judge targets",
  problems: "Problems found while loading",
  sources: "Where it comes from",
};

/** Official sources, and how many of these are copies on another's page. */
type Official = readonly [all: number, copies: number];

const copiesWords = ([, copies]: Official): string =>
  copies === 0 ? "" : ` (${formatValue(copies)} read in a copy)`;

/** A gap with how many of how many have it, in words. */
type NamedCount = readonly [title: string, count: string];

const lowered = (title: string): string => `${title.charAt(0).toLowerCase()}${title.slice(1)}`;

/** The content of the data set, its sources, the corrections, and the files. */
export const dataDesk = {
  /** '293 records from 1,176 sources, 135 of them official (106 read in a copy)' */
  title: (records: number, sources: number, official: Official): string =>
    records === 0
      ? "No record matches"
      : `${countOf.records(records)} from ${formatValue(sources)} ${sources === 1 ? "source" : "sources"}, ${formatValue(official[0])} of them official${copiesWords(official)}`,
  /** 'Nine of the 18 newsletter items needed correcting' */
  finding: ({ items, changed }: Checked, records: number): string => {
    if (records === 0) return "No record matches";
    if (items === 0) {
      return records === 1
        ? "One record, not an item of the newsletter"
        : `${numberWords(records, true)} records, none of them an item of the newsletter`;
    }
    if (items === 1) {
      return `The one newsletter item needed ${changed === 1 ? "correcting" : "no correcting"}`;
    }
    return `${capitalised(ofAll(changed, items, "newsletter item", "newsletter items"))} needed correcting`;
  },
  /** The pages on the data set, in links between them. */
  pagesLabel: "The data set",
  pages: {
    overview: "At a glance",
    sources: "Sources",
    corrections: "Corrections",
    gaps: "Gaps",
    files: "Files and feeds",
    changes: "Editions",
    own: "Your own data",
  },
  filesTitle: "Files, feeds and calendars",
  filesAbout:
    "The whole data set as JSON with its schemas, feeds of what is new, calendars of dates, and addresses that stay.",
  /** 'Of 1,176 sources, 135 are official (106 read in a copy)' */
  sourcesFinding: (total: number, official: Official): string =>
    total === 0
      ? "No source is known"
      : `Of ${formatValue(total)} sources, ${official[0]} are official${copiesWords(official)}`,
  /** The widest gaps, each in a sentence of its own. */
  gapsFinding: (gaps: readonly string[]): string =>
    gaps.length === 0 ? "No gap is known in these records" : capitalised(gaps.join("; ")),
  sourcesByGrade: (
    total: number,
    byGrade: readonly (readonly [grade: Grade, count: number])[],
  ): string =>
    `${formatValue(total)} sources, by grade: ${listWords(
      byGrade.flatMap(([grade, count]) => (count === 0 ? [] : [`${gradeWords[grade]} ${count}`])),
    )}.`,
  /** The gaps with most items, each with its number. */
  mostGaps: (gaps: readonly NamedCount[]): string =>
    gaps.length === 0
      ? "No gap is known in these records."
      : `By share, the largest: ${gaps.map(([title, count]) => `${lowered(title)} (${count})`).join("; ")}.`,
  allSources: (count: number): string => `All ${formatValue(count)} sources`,
  allCorrections: (count: number): string => `All ${counted(count, "checked fact")}`,
  allGaps: (count: number): string => `All ${counted(count, "kind of gap", "kinds of gaps")}`,
  changesAbout:
    "What each edition added, changed and corrected, and which verdicts changed and why.",
  ownAbout:
    "Tables or JSON of your own, shown with this site’s data or in place of it: on every page, in this browser alone.",
  ownSaved: "A saved page keeps its data: open your own on the site",
  openOwn: "Open your own data",
  allSettle: "Figures needed to judge targets",
  deskTitle: "For editors",
  deskAbout:
    "Turn a newsletter into checked records in the browser, or correct existing ones, each with its evidence.",
  toDesk: "The desk",
  parts,
  checked: (
    total: number,
    outcomes: readonly (readonly [outcome: Correction["outcome"], count: number])[],
    isAll: boolean,
  ): string =>
    `${checkedFacts(total)} in ${isAll ? "all" : "the"} records${isAll ? "" : " of this selection"}: ${outcomes
      .map(([outcome, count]) => tallied[outcome](count))
      .join(", ")}. Each is shown as printed and as checked.`,
  correctionsCaption: "What was printed beside what checking found, for all records",
  files: {
    caption: "Files of the data set",
    holds: "Contents",
    entries: "Entries",
    download: "Download",
    format: "Its format",
    notLoaded: "not loaded",
    /** The content of a file; without numbers if they aren't known. */
    contents: (file: FileName, { targets, sectors }: Counted): string => {
      if (file === "sectors" && sectors !== undefined) {
        return `${sectors.count} sectors and ${sectors.fields} fields`;
      }
      if (file !== "policies") return fileContents[file];
      return targets === undefined
        ? "policy documents"
        : `policy documents, with their ${targets} targets`;
    },
  },
  kinds: {
    caption: "Records by kind and by how they came into the data set",
    kind: "Kind",
    total: "Total",
  },
  newsletter: {
    /** Before a publication's title. */
    basis: "The data set is based on a newsletter: ",
    /** After it. */
    published: (publisher: string, date?: string): string =>
      date === undefined ? `, ${publisher}.` : `, ${publisher}, ${date}.`,
    period: (period: string): string => ` Reporting period: ${period}.`,
    /** Which of its files are missing. */
    inPart: (missing: string): string => `Some of its items are missing: ${missing}.`,
    items: (counts: {
      readonly policies: number;
      readonly policyNews: number;
      readonly corporateNews: number;
    }): string => {
      const { policies, policyNews, corporateNews } = counts;
      const total = policies + policyNews + corporateNews;
      return `Its ${total} items are ${policies} policies, ${policyNews} pieces of policy news and ${corporateNews} pieces of corporate news, each a record of its own.`;
    },
    others: (rest: number, added: number): string =>
      `The other ${rest} were added around it: documents it mentions, context, what followed, and ${added} to cover other years and sectors.`,
    see: "See the newsletter’s items",
    get ownWords(): string {
      const titles = subject().titles;
      const said = titles === undefined ? "" : `, and so are ${titles.called} titles`;
      const marked = isTitledInChinese() ? ", unless they are marked as ours" : "";
      return `Summaries and measures are in our own words. Figures and dates are as their sources give them${said}${marked}.`;
    },
  },
  edition: {
    unknown: "Version and date of the data set aren’t known.",
    version: (version: string, date: string): string => `How to cite version ${version} of ${date}`,
    /** Where the data set doesn’t say who made it. */
    get authors(): string {
      return `The ${publisherName()} authors`;
    },
    /** How to cite the data set in a text: authors, year, title, version, date and address. */
    citation: (cited: {
      readonly authors: string;
      readonly year: string;
      readonly title: string;
      readonly version: string;
      readonly date: string;
      readonly address?: string | undefined;
    }): string => {
      const { authors, year, title, version, date, address = "" } = cited;
      return `${authors} (${year}). ${title}, version ${version} of ${date}. ${address}`.trimEnd();
    },
    /** The message in the citation file. */
    pleaseCite: "If you use this data set, please cite it as below.",
    copy: "Copy the citation",
    copied: "The citation is copied.",
    refused: "This browser won’t copy it: select the text.",
    asFile: "As a CITATION.cff file:",
    copyFile: "Copy CITATION.cff",
    fileCopied: "The file’s text is copied.",
  },
  problems: {
    none: "None: every record could be read, and every reference was found.",
    caption: "Problems found while loading, one a row",
    record: "Record",
    file: "File",
    field: "Field",
    wrong: "What is wrong",
    outcome: "Outcome",
    wholeFile: "the whole file",
    missing: "its records are missing",
    setAside: "record set aside",
    kept: "record kept without it",
  },
  sources: {
    caption: "Sources, one a row",
    find: "Find a source",
    found: (count: number, total: number): string =>
      `${formatValue(count)} of ${formatValue(total)} ${total === 1 ? "source" : "sources"}`,
    noneFound: "No source has all these words in its publisher, title or address.",
    source: "Source",
    form: "Form",
    grade: "Grade",
    /** Whose text or figure a page carries. */
    copyOf: "Copy of",
    copyOfWhat: (original: string): string => `Copy of: ${original}`,
    /** The choice of the pages that are listed. */
    choose: "Sources by grade",
    allGrades: "all",
    copies: "copies",
    chosen: (words: string, count: number): string => `${words} ${formatValue(count)}`,
    date: "Date",
    read: "Read",
    records: "Records",
    undated: "undated",
    /** How many of the sources a picture or a file lists. */
    shown: (shown: number, total: number): string =>
      shown === total
        ? `${formatValue(total)} sources`
        : `the first ${shown} of ${formatValue(total)} sources`,
    afterPublisher: ": ",
    notLinked: "Not linked. ",
    noReason: "No reason is recorded.",
    cites: (count: number, title: string): string =>
      `${count} ${count === 1 ? "record cites" : "records cite"} ${title}`,
    forms,
    /** Added to a grade that doesn't say what the source is. */
    inForm: (form: string): string => ` (${form})`,
  },
};
