import type { SchemaWords } from "#domain/schema/parts.ts";

// Labels of the desk's forms and, as descriptions of the published JSON Schemas, their help: one text for both.

const id = [
  "Id",
  "Stable readable id of lower-case words and numbers; part of addresses.",
] as const;
const note = ["Note", "What a reader should know of it, in our own words."] as const;
const provenance = ["Read in", "The pages on which it was read."] as const;
const confidence = ["Confidence", "How sure we are of it."] as const;
const unit = ["Unit", "The unit of the figure, as it is shown."] as const;
const bound = ["Bound", "How far the printed figure binds, such as ‘more than’."] as const;
const asOf = ["As of", "The day, month or year that the figure is for."] as const;
const disclosed = [
  "Disclosed",
  "The day from which the figure was public, where it is recorded.",
] as const;
const comparable = [
  "Comparable",
  "No where it measures something else than the target does.",
] as const;
const reason = ["Why not comparable", "What it measures instead."] as const;
const aliases = ["Other names", "Names that a reader may look for, in either language."] as const;
const chineseSeen = [
  "Chinese seen in a source",
  "No where the Chinese is our own rendering: always, where documents aren’t in Chinese.",
] as const;

const accepted = [
  "Accepted warnings",
  "Warnings of the rules that stand, each with the reason.",
] as const;

const entry = {
  id,
  collection: ["Collected as", "How the record came into the data set."],
  title: ["Title", "The title in both languages, and a short one for labels."],
  summary: [
    "Summary",
    "What it says, in our own words; the source’s sentences stay out of the data.",
  ],
  dates: ["Dates", "When it was signed, published, reported and so on."],
  documentNumber: ["Document number", "The number that the issuing body gave it."],
  stage: ["Stage", "Whether the document is a draft for comments or final."],
  sectors: ["Sectors", "The sectors that it is about; the first decides its field."],
  mentions: [
    "Mentions",
    "People, organisations and documents named without a record of their own.",
  ],
  assessments: ["Assessments", "What sources judge of it, each attributed."],
  quantities: ["Figures", "Figures that are no targets: a share, a price, a number of people."],
  links: ["Links to records", "How it relates to other records; stated by one of the two."],
  cautions: ["Cautions", "What to bear in mind when reading it."],
  updates: ["Updates", "What became of it afterwards, each with its day."],
  corrections: ["Corrections", "Facts as printed beside what checking found."],
  accepted,
  provenance,
} as const;

const target = {
  id,
  metric: ["Metric", "What is measured, in our own words."],
  short: ["Short name", "For labels, at most 34 characters; a Chinese character counts as two."],
  character: ["How binding", "How far the document itself calls it binding."],
  wouldSettle: ["What would settle it", "The figure that is missing, and who publishes it."],
  due: ["Due", "The day, month or year by which it is to be reached."],
  series: ["Series", "The name of the same metric across documents."],
  confidence,
  cautions: ["Cautions", "What to bear in mind when judging it."],
  quotation: [
    "Quotation",
    "The clause that sets it: at most 60 characters, or 30 words of a language with spaces.",
  ],
  derived: ["Our calculation", "How we arrived at the figure from what is printed."],
  provenance,
} as const;

const point = {
  unit,
  asOf,
  disclosed,
  bound,
  comparable,
  reason,
  confidence,
  note,
  provenance,
} as const;

/** The description of each schema, and the label and description of each of its fields. */
export const fields: SchemaWords = {
  source: {
    id,
    title: [
      "Title",
      "As the page has it; of a page whose title isn’t known, what we call it, in both languages.",
    ],
    publisher: ["Publisher", "Who published it, as the page has it."],
    authors: ["Authors", "Who wrote it."],
    form: ["Form", "What kind of publication it is."],
    grade: ["Grade", "Who stands behind what it says; of a copy, that of the original."],
    copyOf: ["Copy of", "Whose text or figure the page carries, and which."],
    unopened: [
      "Unopened address",
      "An official address that others give and nobody here opened; never a link.",
    ],
    date: ["Date", "When it was published."],
    link: ["Link", "The address of the page; absent where it shouldn’t be linked."],
    language: ["Language", "The language that the page is in, such as ‘zh’."],
    reportingPeriod: ["Reporting period", "The first and last day that it reports on."],
    read: ["Last read", "The day on which the page was last read."],
    note,
  },
  sector: {
    id,
    name: ["Name", "The name in both languages."],
    aliases,
    field: ["Field", "The field that the sector belongs to; a field itself has none."],
    accepted,
  },
  sectorName: { en: ["English", "The English name."], zh: ["Chinese", "The Chinese name."] },
  agency: {
    id,
    acronym: ["Acronym", "The acronym by which it is known."],
    name: ["Name", "The name in both languages."],
    aliases,
    short: ["Short name", "One of the other names: the label where its name is long."],
    body: ["Kind of body", "What kind of body it is."],
    parent: ["Part of", "The body that it belongs to."],
    successor: ["Succeeded by", "The body that took over its tasks."],
    note,
    known: ["Known from", "The day from which its note and its successor were known."],
  },
  company: {
    id,
    name: ["Name", "The name in both languages; the Chinese one only where it is known."],
    aliases,
    country: ["Country", "Where it has its seat."],
    sector: ["Sector", "The sector that it works in."],
    note,
  },
  policy: {
    ...entry,
    kind: ["Kind", "A policy document."],
    documentType: ["Document type", "The genre of the document; a draft is a stage."],
    issuers: ["Issued by", "The body in the lead, the others, and how many weren’t named."],
    period: ["Period", "From the start of the plan to its horizon; an open end is left out."],
    original: ["Its text", "Where the document itself can be read."],
    targetsComplete: [
      "All targets recorded",
      "Yes only where every target of the document is recorded, so that what it leaves out can be said.",
    ],
    measures: ["Measures", "What the document orders, point by point, in our own words."],
    targets: ["Targets", "Figures and goals that the document sets, each with the day it is due."],
  },
  news: {
    ...entry,
    kind: ["Kind", "Policy news or corporate news."],
    documentType: ["Document type", "The genre of the document that it reports on."],
    issuers: ["Issued by", "The body in the lead, the others, and how many weren’t named."],
    companies: ["Companies", "The companies that it is about."],
    agencies: ["Bodies concerned", "Bodies that it is about but that didn’t issue it."],
  },
  names: {
    en: ["English", "The English name."],
    zh: ["Chinese", "The name on the Chinese pages; left out where it isn’t known."],
    native: [
      "In its own language",
      "The name that it goes by, where that is neither English nor Chinese.",
    ],
    zhSeenInSource: chineseSeen,
  },
  title: {
    en: ["English", "The English title."],
    zh: [
      "Chinese",
      "The title on the Chinese pages: the official one where a page has it, else our rendering.",
    ],
    native: [
      "In its own language",
      "The title that it has, where that is neither English nor Chinese.",
    ],
    zhSeenInSource: chineseSeen,
    short: ["Short title", "For labels, at most 38 characters; a Chinese character counts as two."],
  },
  datedText: {
    text: ["Text", "What it says, in our own words."],
    known: [
      "Known from",
      "The day from which it was known, where that is later than the record’s own.",
    ],
  },
  provenance: {
    source: ["Source", "A page among the sources."],
    unlinked: ["Why not linked", "Why the page can’t be linked; instead of a source."],
    locator: ["Where", "The place on the page: a chapter, a table, an item."],
    gives: [
      "Gives",
      "For our own calculation: which of the figures it needs is on the page, such as ‘users’ or ‘population’. Of pages with the same name the best one counts.",
    ],
    confidence,
    note,
  },
  range: { min: ["From", "The lower end."], max: ["To", "The upper end."] },
  quantity: {
    label: ["What", "What the figure is of, in our own words."],
    value: ["Value", "The figure, or both ends of a range."],
    unit,
    bound,
    asOf,
    note,
    provenance,
  },
  datedEvent: {
    means: ["Meaning", "What the date stands for."],
    date: ["Date", "A day, month or year, or a span of two of these joined by a slash."],
    note,
    provenance,
  },
  correction: {
    field: ["Fact", "Which fact was checked."],
    key: ["Key", "What it is addressed by where the fact’s name isn’t English: made."],
    outcome: [
      "Outcome",
      "Whether checking confirmed it, found it to differ, or added what was not printed.",
    ],
    printed: ["As printed", "What was printed; left out where nothing was."],
    checked: ["As checked", "What checking found."],
    note,
    confidence,
    known: [
      "Known from",
      "The day from which the finding could be known, where that is later than the record’s own.",
    ],
    evidence: ["Evidence", "The pages that show it."],
  },
  recordLink: {
    relation: ["Relation", "How this record relates to the other."],
    to: ["Record", "The other record."],
    note,
    provenance,
  },
  issuers: {
    lead: ["Lead", "The body in the lead."],
    co: ["With", "The bodies that issued it together with the lead."],
    unnamed: ["Unnamed", "How many more bodies the source counts without naming them."],
    provenance,
  },
  documentNumber: {
    number: ["Number", "As the issuing body gives it, such as 国发〔2021〕23号."],
    provenance,
  },
  mention: {
    kind: ["Kind", "Whether it is a person, an organisation or a document."],
    name: ["Name", "The name in both languages."],
    note,
  },
  assessment: {
    by: ["Judged by", "The source whose publisher judges; it is cited too."],
    claim: ["Claim", "What it judges, in our own words."],
    likelihood: ["Certainty", "How certain the source is, as it is worded."],
    about: ["About", "What the assessment is about."],
    provenance,
  },
  acceptance: {
    rule: ["Rule", "The name of the rule that warns."],
    field: ["Field", "The field that the warning names."],
    reason: ["Reason", "Why it stands."],
    day: ["Accepted on", "The day on which it was accepted."],
  },
  period: {
    start: ["Start", "When the plan begins."],
    end: ["End", "Its horizon; left out where it is open."],
    provenance,
  },
  original: {
    pages: ["Official pages", "The issuing body’s own pages with the text, opened and linked."],
    copies: ["Copies", "Pages that carry a copy of the text."],
    translations: ["Translations", "Pages that carry a translation of the text."],
    unopened: ["Unopened addresses", "Official addresses that others give and nobody here opened."],
  },
  target: {
    ...target,
    qualitative: ["In words", "No for a target with a figure."],
    unit,
    comparator: ["Comparator", "How the value is to be compared with a reading."],
    value: ["Value", "The figure to be reached; both ends of a range with ‘between’."],
    direction: ["Better", "Which way is better, where comparator and baseline don’t decide it."],
    baseline: ["Baseline", "The figure that the target is counted from, with its day."],
    interim: ["Interim steps", "Values to be reached on the way."],
    readings: ["Readings", "Measured values, and nothing else."],
  },
  goalInWords: {
    ...target,
    qualitative: [
      "In words",
      "Yes for a goal without a figure: it is listed and dated, and never judged.",
    ],
    goal: ["Goal", "What is to be reached, in our own words."],
  },
  reading: {
    value: ["Value", "The figure that was measured."],
    derived: ["Our calculation", "How we arrived at the figure from what is printed."],
    ...point,
  },
  baseline: {
    value: ["Value", "The figure at the start."],
    byDefinition: [
      "By definition",
      "Yes for a change against a base year, which is zero in that year.",
    ],
    ...point,
  },
  interimStep: {
    value: ["Value", "The figure to be reached."],
    due: ["Due", "The day, month or year by which it is to be reached."],
    provenance,
  },
  wouldSettle: {
    statistic: ["Figure", "The statistic that is missing."],
    publisher: ["Published by", "Who publishes it, or would."],
    note,
  },
  character: {
    is: ["Character", "Binding or expected, as the document says."],
    provenance,
  },
  quotation: {
    sentence: [
      "Clause",
      "As the page prints it, in the document’s language; Chinese in simplified characters.",
    ],
    translation: ["English", "Our translation of it."],
    source: ["Source", "The page that prints it."],
    note,
  },
};
