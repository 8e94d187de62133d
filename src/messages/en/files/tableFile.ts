import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { UsedSources } from "#domain/query/filter/usedSources.ts";
import type { Bound, Source } from "#domain/schema/records.ts";
import type { Comparator } from "#domain/schema/target.ts";

import { subject } from "#languages/subject.ts";
import { amountWords, formatValue } from "#messages/words/amounts.ts";
import { counted } from "#messages/words/numbers.ts";
import { publisherGraded } from "#messages/words/sources.ts";

/** A figure's bound, for a column beside it; undefined for an exact figure. */
export const boundWords: Readonly<Record<Bound | Comparator, string | undefined>> = {
  "more than": "more than",
  "at least": "at least",
  about: "about",
  "at most": "at most",
  "less than": "less than",
  "up to": "up to",
  reach: undefined,
  between: "between",
};

/** The numbers of a figure as a file: the lines above the table, and the names of the columns. */
export const tableFile = {
  /** Each begins a line above the table. */
  notes: {
    title: "Title",
    selection: "Shown",
    asOf: "As of",
    source: "Read in",
    version: "Version",
    made: "Made on",
    address: "Address",
  },
  /** Worksheets of a workbook, and the two columns of the second. */
  sheets: {
    table: "Table",
    points: "Points",
    about: "About",
    sources: "Sources",
    note: "What",
    words: "Value",
  },
  link: "Link",
  /** A page on one line. */
  sourceLine: ({ publisher, title, date, link }: Source): string =>
    [`${publisher}: ${title}`, date, link].filter((part) => part !== undefined).join(", "),
  /** Where to find a list that is too long for the lines above a table. */
  listedAt: (count: number, address: string): string =>
    `${count} pages: the workbook (XLSX) and the data (JSON) of this figure list them, and so does ${address} with all others`,
  inUnit: (heading: string, unit: string): string => `${heading} (${unit})`,
  unitOf: (heading: string): string => `${heading}: unit`,
  boundOf: (heading: string): string => `${heading}: bound`,
  /** For dates that are years, months or spans: which of their days the column gives. */
  firstDayOf: (heading: string): string => `${heading}: first day`,
  lastDayOf: (heading: string): string => `${heading}: last day`,
  precisionOf: (heading: string): string => `${heading}: precision`,
  /** How precisely a date is known; for a span, its two ends. */
  precision: (precision: CalendarDate["precision"], iso: string): string =>
    precision === "span" ? `span ${iso}` : precision,
  id: "Id",
  lead: "Lead body",
  coIssuers: "Co-issuers",
  sectors: "Sectors",
  /** What the targets of several documents share. */
  sharedGoal: "Goal",
  /** The target of that goal that stands. */
  standing: "Target that stands for the goal",
  restating: "Other targets of the goal",
  /** A part of a figure: 'Baseline: grade'. */
  part: (figure: string, part: "grade" | "source" | "publisher" | "link"): string =>
    `${figure}: ${part}`,
  /** A share as a picture has it, where it is that of another reading than the last. */
  drawn: (heading: string): string => `${heading}, as drawn`,
  type: "Document type",
  stage: "Draft or final",
  stages: { draft: "draft", final: "final" },
  titleEn: "Title",
  /** The title in the language of the documents. */
  get ownTitle(): string {
    return `${subject().titles?.called ?? "Original"} title`;
  },
  /** Of a Chinese title that no cited page has. */
  rendering: "Chinese title: origin",
  ownRendering: "our rendering, not on the page that is cited",
  number: "Document number",
  dates: "Dates and their meaning",
  /** 'published 2023-10-08' */
  dated: (meaning: string, iso: string): string => `${meaning} ${iso}`,
  dateMeaning: "Meaning of the date",
  officialPage: "Official page",
  links: "Links",
  sourced: "Sources",
  /** Of a record: of the pages that it was read on and of its text. */
  bestGrade: "Best grade of the sources",
  /** 'Xinhua: The plan is out' */
  sourceOf: (publisher: string, title: string): string => `${publisher}: ${title}`,
  target: "Target",
  document: "Document",
  due: "Due",
  verdict: "Verdict",
  why: "Why",
  way: "Share of the way",
  needed: "Needed by then",
  baseline: "Baseline",
  baselineDate: "Baseline date",
  last: "Last figure",
  lastDate: "Date of the last figure",
  publisher: "Publisher",
  lastSource: "Source of the last figure",
  grade: "Grade of that source",
  /** Where one column has both. */
  graded: (publisher: string, grade: string): string => `${publisher} (${grade})`,
  verdictGrade: "Grade of the verdict’s evidence",
  source: "Source",
  get otherTitle(): string {
    return `${subject().titles?.called ?? "Original"} title`;
  },
  /** A page with the text of a document. */
  texts: { official: "Official page", copy: "Copy of the text", translation: "Translation" },
  goal: "Target value",
  goalTo: "Target value, upper end",
  goalInWords: "Goal in words",
  field: "Field",
  judged: "Judged",
  targets: "Targets",
  goals: "Goals",
  /** The other documents that set a goal. */
  records: "Records",
  body: "Body",
  issued: "Issued",
  led: "Led",
  /** For the records of two bodies. */
  ledBy: (body: string): string => `Led by ${body}`,
  ledByThis: "Led by the body of the row",
  ledByOthers: "Led by others or unnamed",
  coIssued: "Issued with others",
  about: "News about it",
  record: "Record",
  kind: "Kind",
  date: "Date",
  group: "Group",
  all: "All",
  partner: "Partner",
  together: "Issued together",
  ledByFirst: "Led by the body",
  ledBySecond: "Led by the partner",
  value: "Value",
  count: "Count",
  month: "Month",
  point: "Point",
  /** A measured figure. */
  reading: "Figure",
  /** A figure from before the baseline. */
  earlier: "Before the baseline",
  interim: "Interim step",
  pathNeeds: "Path needs",
  time: "Share of the time",
  begins: "Plan begins",
  ends: "Plan ends",
  inYear: (year: number): string => `Issued ${year}`,
  page: "Page",
  /** A printed fact that was checked. */
  fact: "Fact",
  outcome: "Outcome",
  remark: "Note",
  confidence: "Confidence",
  /** What isn't known. */
  gap: "Gap",
  concerned: "What it concerns",
  targetsDue: "Targets falling due",
  daysToForce: "Median days from issue to force",
  /** How many rows of a table are shown; empty where all are. */
  rowsShown: (shown: number, total: number): string =>
    shown === total ? "" : `the first ${shown} of ${counted(total, "row")}`,
  /** A figure in a cell; its unit and bound are already words. */
  amount: (value: number, unit: string | undefined, bound: string | undefined): string => {
    const figure = unit === undefined ? formatValue(value) : amountWords(value, unit);
    return bound === undefined ? figure : `${bound} ${figure}`;
  },
  /** Several texts in one cell. */
  joined: (texts: readonly string[]): string => texts.join("; "),
  /** A row in one sentence: the name of each field and its text. */
  row: (fields: readonly (readonly [heading: string, text: string])[]): string =>
    fields.map(([heading, text]) => `${heading}: ${text}`).join("; "),
};

/** The texts on a slide and in its notes, besides the figure. */
export const slides = {
  /** Below a chart or a table that can't fit everything; empty if it can. */
  first: (shown: number, all: number): string =>
    shown === all ? "" : `The first ${shown} of ${all}. The page has the others.`,
  /** The alternative text of a slide's figure: its finding, and what it shows. */
  alt: (title: string, drawn: string): string => (title === drawn ? title : `${title}. ${drawn}`),
  /** The alternative text of a slide's QR code. */
  code: "QR code that leads to the page of this figure",
  /** In the notes of a slide without a code. */
  noCode: "The address of this selection is too long for a QR code: it is given above in full.",
  /** In the notes: every publisher of a source of the figure. */
  sources: ({ publishers, pages, read }: UsedSources): string => {
    if (publishers.length === 0) return "";
    // Some pages were only cited by others and not read for this data set.
    const seen = read === pages ? "" : `, ${read} of them read for this data set`;
    return `Sources (${counted(pages, "page")}${seen}): ${publishers.map(publisherGraded).join("; ")}.`;
  },
};

/** Upcoming dates as a calendar file. */
export const datesFile = {
  get calendar(): string {
    return subject().site;
  },
  commentsClose: (title: string): string => `Comments close: ${title}`,
  inForce: (title: string): string => `In force: ${title}`,
  due: (target: string): string => `Due: ${target}`,
  /** Why no calendar is offered. */
  none: "it has no dates to come",
  /** In the calendar entry of a target: the document that sets it, and the precision of the due date. */
  setBy: (title: string, due: string): string => `Set by: ${title}. Due ${due}.`,
};
