import * as z from "zod/mini";

import { parseDate } from "#domain/calendar/dates.ts";
import {
  acceptance,
  type amount,
  type assessment,
  type bound,
  type collection,
  type correction,
  type dateMeaning,
  type datedEvent,
  dateText,
  documentType,
  entryShape,
  issuers,
  link,
  type mention,
  names,
  ownText,
  provenance,
  type quantity,
  type relation,
  slug,
  text,
} from "./common.ts";
import { target } from "./target.ts";
import { rule } from "./fault.ts";
import { bodyKinds, entryKinds, grades } from "./values.ts";

/** How good a source is, from best to least: who stands behind what it says. The order is that of display. */
export const grade = z.enum(grades);

/** A publication or a page. `link` is absent where the page shouldn't be linked; `note` says why. */
export const source = z.object({
  id: slug,
  /** As the page has it; of one whose title isn't known, what we call it. */
  title: ownText,
  publisher: ownText,
  authors: z.optional(z.array(text)),
  form: z.enum(["newsletter", "official", "press", "research", "company", "industry"]),
  grade,
  /** Of a page that carries another's text or figure: whose, and which. The grade is that of the original. */
  copyOf: z.optional(ownText),
  /** An official address that others give for it and that nobody here has opened: never shown as its link. */
  unopened: z.optional(link),
  date: z.optional(dateText),
  link: z.optional(link),
  language: z.optional(text),
  reportingPeriod: z.optional(dateText),
  /** The day on which the page was last read. */
  read: z.optional(dateText),
  note: z.optional(ownText),
});

/** What kind of body an agency is. The order is the order of display. */
export const bodyKind = z.enum(bodyKinds);

export const agency = z.object({
  id: slug,
  acronym: z.optional(text),
  name: names,
  aliases: z.optional(z.array(text)),
  /** One of the aliases: the label of a body without an acronym where its name is long. */
  short: z.optional(text),
  body: bodyKind,
  parent: z.optional(slug),
  successor: z.optional(slug),
  note: z.optional(ownText),
  /** The day from which its note and its successor were known. */
  known: z.optional(dateText),
});

export const company = z.object({
  id: slug,
  name: names,
  aliases: z.optional(z.array(text)),
  country: z.optional(text),
  sector: z.optional(slug),
  note: z.optional(ownText),
});

/** The name of a sector is ours, so it is there in both languages. */
export const sectorName = z.object({ en: text, zh: text });

/**
 * A sector of industry or policy, or, without `field`, one of the few fields into which sectors are grouped.
 * `aliases` are other names that a reader may use, in either language.
 */
export const sector = z.object({
  id: slug,
  name: sectorName,
  aliases: z.optional(z.array(text)),
  field: z.optional(slug),
  accepted: z.optional(z.array(acceptance)),
});

/** From the start of a plan to its horizon. Unreadable dates are reported by their own check. */
export const period = z
  .object({
    start: dateText,
    end: z.optional(dateText),
    provenance: z.optional(z.array(provenance)),
  })
  .check(
    z.refine(
      ({ start, end }) =>
        end === undefined ||
        (parseDate(end)?.end ?? Number.POSITIVE_INFINITY) >= (parseDate(start)?.start ?? 0),
      { error: rule("period-in-order") },
    ),
  );

/**
 * The text of a document itself: official pages that were read, copies of the text, and translations, as ids of
 * sources; and official addresses that others give for it but that nobody here has opened.
 */
export const original = z.object({
  pages: z.optional(z.array(slug)),
  copies: z.optional(z.array(slug)),
  translations: z.optional(z.array(slug)),
  unopened: z.optional(z.array(link)),
});

export const policy = z.object({
  ...entryShape,
  kind: z.literal("policy"),
  documentType,
  issuers,
  /** From the start of the plan to its horizon, e.g. `2021/2025`; an open end is left out. */
  period: z.optional(period),
  original: z.optional(original),
  /** True where all targets of the document are recorded, so that what it leaves out can be said. */
  targetsComplete: z.optional(z.boolean()),
  /** The measures that the document orders, point by point. */
  measures: z.optional(z.array(ownText)),
  targets: z.array(target),
});

export const news = z.object({
  ...entryShape,
  kind: z.enum(["policy-news", "corporate-news"]),
  documentType: z.optional(documentType),
  issuers: z.optional(issuers),
  companies: z.optional(z.array(slug)),
  /** Bodies that it is about but that didn't issue it: those given tasks, or a new head. */
  agencies: z.optional(z.array(slug)),
});

/** The kinds of record a reader filters by, in the order of display. */
export const entryKind = z.enum(entryKinds);

export type Grade = z.infer<typeof grade>;
export type Source = z.infer<typeof source>;
export type Agency = z.infer<typeof agency>;
export type BodyKind = z.infer<typeof bodyKind>;
export type Sector = z.infer<typeof sector>;
export type Company = z.infer<typeof company>;
export type Policy = z.infer<typeof policy>;
export type News = z.infer<typeof news>;
export type EntryKind = z.infer<typeof entryKind>;
export type Provenance = z.infer<typeof provenance>;
export type Mention = z.infer<typeof mention>;
export type Assessment = z.infer<typeof assessment>;
export type Quantity = z.infer<typeof quantity>;
export type DatedEvent = z.infer<typeof datedEvent>;
export type DateMeaning = z.infer<typeof dateMeaning>;
export type Acceptance = z.infer<typeof acceptance>;
export type Correction = z.infer<typeof correction>;
export type Relation = z.infer<typeof relation>;
export type Collection = z.infer<typeof collection>;
export type Amount = z.infer<typeof amount>;
export type Bound = z.infer<typeof bound>;
