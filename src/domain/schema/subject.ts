import * as z from "zod/mini";

import { slug, text } from "./common.ts";
import { grade } from "./records.ts";

/**
 * What a data set is about, in the words that sentences need: the site speaks of nothing else. All but the name may be
 * left out: then sentences do without.
 */
export const subject = z.object({
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

export type Subject = z.infer<typeof subject>;
