import * as z from "zod/mini";

import { type CalendarDate, dayOf, parseDate } from "#domain/calendar/dates.ts";
import { rule } from "./fault.ts";
import { collections } from "./values.ts";

/** Stable readable id: lower-case words and numbers joined by hyphens. It is used in addresses. */
export const slug = z.string().check(
  z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: rule("id"),
  }),
);

export const text = z.string().check(z.regex(/\S/, { error: rule("text") }));

/** A text of ours: editors write it in each language, and each language's files have it in theirs (`textsIn`). */
export const ownText = text.check();

/** No statistic comes near it: a larger figure is a typing error. */
export const LARGEST_FIGURE = 1e15;

export const figure = z.number().check(
  z.refine((value) => Math.abs(value) <= LARGEST_FIGURE, {
    error: rule("figure"),
  }),
);

/**
 * A name in English, and in Chinese where it is known; `zhSeenInSource` is false for a rendering of ours. `native` is
 * the thing's own name, of a data set whose documents are in neither of the two.
 */
export const names = z.object({
  en: text,
  zh: z.optional(text),
  zhSeenInSource: z.optional(z.boolean()),
  native: z.optional(text),
});

/** From the oldest laws in force to the furthest goals: a date beyond is a typing error. */
const EARLIEST = dayOf(1900, 1, 1);
const LATEST = dayOf(2100, 12, 31);

/** A text that isn't a date at all is reported by a rule of its own. */
const isReasonable = (date: CalendarDate | undefined): boolean =>
  date === undefined || (date.start >= EARLIEST && date.end <= LATEST);

/** `2023`, `2023-10`, `2023-10-08`, or a span such as `2023-09-26/2023-10-24`. */
export const dateText = z.string().check(
  z.refine((value) => parseDate(value) !== undefined, {
    error: rule("date"),
  }),
  z.refine((value) => isReasonable(parseDate(value)), {
    error: rule("reasonable-date"),
  }),
);

/** A web address. Only http and https are ever linked. */
export const link = z.string().check(z.regex(/^https?:\/\/[^\s/]+/i, { error: rule("address") }));

/** A page of the web, or an address of e-mail as `mailto:`. */
export const contact = z
  .string()
  .check(
    z.regex(/^(?:https?:\/\/[^\s/]+\S*|mailto:[^\s@?]+@[^\s@?]+)$/i, { error: rule("contact") }),
  );

/**
 * A text of ours, with the day from which what it says was known, where that is later than the day of the
 * record or figure that it belongs to. As of an earlier day it is left out; a text that speaks of several days
 * is split.
 */
export const datedText = z.object({ text: ownText, known: z.optional(dateText) });

export const confidence = z.enum(["high", "medium", "low"]);

/**
 * Where something was read: a page of `sources.json`, or, with `unlinked`, the reason why the page
 * can't be linked.
 */
export const provenance = z
  .object({
    source: z.optional(slug),
    unlinked: z.optional(ownText),
    locator: z.optional(ownText),
    /**
     * In our own arithmetic, which of the figures that it needs is on the page: of pages with the same one the best
     * counts.
     */
    gives: z.optional(slug),
    confidence: z.optional(confidence),
    note: z.optional(ownText),
  })
  .check(
    z.refine((value) => (value.source === undefined) !== (value.unlinked === undefined), {
      error: rule("source-or-unlinked"),
    }),
  );

/** Both ends of a range. */
export const range = z
  .object({ min: figure, max: figure })
  .check(z.refine(({ min, max }) => min <= max, { error: rule("min-up-to-max") }));

/** A figure, or the two ends of a range. */
export const amount = z.union([figure, range]);

/** How far a printed figure binds: 'more than 1,680' proves something, but not everything. */
export const bound = z.enum(["more than", "at least", "about", "at most", "less than", "up to"]);

/** A figure in a record that isn't a target: a share, a price, a head count. */
export const quantity = z.object({
  label: ownText,
  value: amount,
  unit: text,
  bound: z.optional(bound),
  asOf: z.optional(dateText),
  note: z.optional(ownText),
  provenance: z.array(provenance),
});

/** What a date of a record stands for; `happened` is for news of an event. */
export const dateMeaning = z.enum([
  "signed",
  "adopted",
  "published",
  "comments-close",
  "in-force",
  "due",
  "reported",
  "happened",
]);

export const datedEvent = z.object({
  means: dateMeaning,
  date: dateText,
  note: z.optional(ownText),
  provenance: z.optional(z.array(provenance)),
});

/**
 * A fact as the newsletter printed it, and the result of checking it. `outcome` says whether checking
 * confirmed it, found it to differ, or added what was not printed.
 */
export const correction = z.object({
  field: ownText,
  /** What it is addressed by where `field` isn't English: made. */
  key: z.optional(text),
  outcome: z.enum(["differs", "adds", "confirms"]),
  printed: z.optional(ownText),
  checked: ownText,
  note: z.optional(ownText),
  confidence: z.optional(confidence),
  /** The day from which the finding could be known, where that is later than the record's own. */
  known: z.optional(dateText),
  evidence: z.array(provenance),
});

export const relation = z.enum([
  "implements",
  "amends",
  "supersedes",
  "builds-on",
  "restates",
  "followed-by",
  "bears-on",
]);

/** A link from this record to another, stated by this one only; the data set reads it in both directions. */
export const recordLink = z.object({
  relation,
  to: slug,
  note: z.optional(ownText),
  provenance: z.optional(z.array(provenance)),
});

/** Who issued it. `unnamed` counts bodies that the source mentions without naming them. */
export const issuers = z.object({
  lead: z.optional(slug),
  co: z.array(slug),
  unnamed: z.optional(z.int().check(z.positive())),
  provenance: z.optional(z.array(provenance)),
});

/**
 * A number as issuing bodies give them: 国发〔2021〕23号, 国务院令第792号, 'Order No. 15', 'Decreto n.º 12/2025',
 * '500/QĐ-TTg', '(EU) 2023/1781', or that of a standard, such as 'GB/T 45654-2025'.
 */
const NUMBER =
  /(?:〔\d{4}〕\d+|第[\d一二三四五六七八九十百]+)号$|\b(?:No\.|[Nn]\.?º|N°|Nr\.) ?\d+|^[A-Z][A-Z\d/]*[ -]\d+-\d{4}$|(?:^|[ )])\d+\/[\p{L}\d/-]+$/u;

/** The number that the issuing body gave a document. */
export const documentNumber = z.object({
  number: text.check(z.regex(NUMBER, { error: rule("document-number") })),
  provenance: z.optional(z.array(provenance)),
});

/**
 * Someone or something that a record names and a reader may look for, without a record of its own. A document
 * is listed here where its source says too little for a record; the note says what it is.
 */
export const mention = z.object({
  kind: z.enum(["person", "organisation", "document"]),
  name: names,
  note: z.optional(ownText),
});

/**
 * An assessment by a source, in our words: neither a fact nor one of our verdicts. `by` is the source whose
 * publisher judges, and is cited among the provenance; `likelihood` is its certainty as worded.
 */
export const assessment = z
  .object({
    by: slug,
    claim: ownText,
    likelihood: z.enum(["stated", "likely", "may", "unlikely"]),
    about: z.enum(["goal", "effect", "execution", "technology", "compliance", "foreign-firms"]),
    provenance: z.array(provenance),
  })
  .check(
    z.refine(({ by, provenance: list }) => list.some(({ source }) => source === by), {
      error: rule("judging-source"),
    }),
  );

/**
 * A warning of the rules that stands for a reason: the rule's name, and the field that it names. One that matches no
 * warning is an error of `data:check`.
 */
export const acceptance = z.object({
  rule: slug,
  field: text,
  reason: ownText,
  /** The day on which it was accepted. */
  day: dateText,
});

/**
 * How a record came into the data set: an item of the newsletter, something the newsletter's text
 * mentions, a context policy gathered around it, what followed later, or added to widen the corpus.
 */
export const collection = z.enum(collections);

/**
 * A title; `zhSeenInSource` is false where the Chinese title wasn't on the page that is cited, `native` is the
 * document's own where that is neither English nor Chinese, `short` is what labels use. Without it they use the title: `data:check` requires it.
 */
export const title = z.object({
  en: text,
  zh: z.optional(text),
  zhSeenInSource: z.optional(z.boolean()),
  native: z.optional(text),
  short: z.optional(ownText),
});

/** The genre of a document; whether it is a draft is its `stage`. */
export const documentType = z.enum([
  "law",
  "regulations",
  "plan",
  "five-year plan",
  "outline",
  "report",
  "action plan",
  "implementation plan",
  "opinions",
  "guiding opinions",
  "guidelines",
  "measures",
  "rules",
  "standard",
  "notice",
  "announcement",
  "call for applications",
  "list",
  "reorganisation",
  "appointment",
]);

/** What policies and news have in common. */
export const entryShape = {
  id: slug,
  collection,
  title,
  summary: ownText,
  dates: z.array(datedEvent).check(z.minLength(1, { error: rule("some-date") })),
  documentNumber: z.optional(documentNumber),
  stage: z.optional(z.enum(["draft", "final"])),
  /** Ids of sectors; a record belongs to the field of the first. */
  sectors: z.array(slug),
  mentions: z.optional(z.array(mention)),
  assessments: z.optional(z.array(assessment)),
  quantities: z.optional(z.array(quantity)),
  links: z.optional(z.array(recordLink)),
  cautions: z.optional(z.array(datedText)),
  /** What became of it afterwards, each with its day. */
  updates: z.optional(z.array(datedText)),
  corrections: z.optional(z.array(correction)),
  /** Warnings of the rules about this record that stand, and why. */
  accepted: z.optional(z.array(acceptance)),
  provenance: z.array(provenance).check(z.minLength(1, { error: rule("some-provenance") })),
} as const;

export type DatedText = z.infer<typeof datedText>;
