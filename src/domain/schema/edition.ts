import * as z from "zod/mini";

import { contact, dateText, slug, text } from "./common.ts";
import { rule } from "./fault.ts";
import { grade } from "./records.ts";

const count = z.int().check(z.nonnegative());

/**
 * What a data set is about, in the words that sentences need: the site speaks of nothing else. All but the name may be
 * left out: then sentences do without.
 */
const subject = z.object({
  /** The site's name: 'China Industries'. */
  site: text,
  /** The name by which it is cited, where that is longer: 'China Industries Dashboard'. */
  publisher: z.optional(text),
  /** Whose policies these are, in a sentence: 'China’s agencies'. */
  agencies: z.optional(text),
  /** What they issue, in a sentence: 'China’s industrial policies'. */
  policies: z.optional(text),
  /** Where the policies apply; `code` is that of a country, as in ISO 3166. */
  place: z.optional(z.object({ called: text, code: z.optional(text) })),
  /** The language of the documents' own titles, as a tag and in words, where that isn't English. */
  titles: z.optional(z.object({ language: text, called: text })),
  /** What the bodies of the kind `state-council` are called: 'State Council and its office'. */
  cabinet: z.optional(text),
  /** What stands behind sources of a grade, with names that a reader knows. */
  grades: z.optional(z.array(z.object({ grade, means: text }))),
  /** The two plans that are compared unless others are asked for, the earlier first. */
  plans: z.optional(z.array(slug)),
});

/** The identity of the data set: `dataset.json`. The version changes with every change of the data. */
export const edition = z.object({
  name: text,
  title: text,
  description: text,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, { error: rule("version") })),
  /** The day of this version. */
  date: dateText,
  licence: text,
  subject: z.optional(subject),
  /** Who made it: people or an organisation. */
  maker: z.optional(text),
  /** Who answers for it. */
  responsible: z.optional(text),
  /** Where errors are reported. */
  reports: z.optional(contact),
  /**
   * How many documents, news and targets it has that the edition before it hadn't, and how many verdicts its data
   * changed: of `history.json`, which few pages load. Undefined for the first edition.
   */
  brought: z.optional(z.object({ policies: count, news: count, targets: count, verdicts: count })),
  /** The name of a reader's own data that is shown; `isMerged` with the published data, else in place of it. */
  own: z.optional(z.object({ name: text, isMerged: z.boolean() })),
});

export type Subject = z.infer<typeof subject>;
export type Edition = z.infer<typeof edition>;
export type Brought = NonNullable<Edition["brought"]>;
