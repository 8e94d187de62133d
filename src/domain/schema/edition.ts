import * as z from "zod/mini";

import { contact, dateText, text } from "./common.ts";
import { rule } from "./fault.ts";
import type { Subject } from "./subject.ts";

const count = z.int().check(z.nonnegative());

/** The identity of the data set: `dataset.json`. The version changes with every change of the data. */
export const edition = z.object({
  name: text,
  title: text,
  description: text,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, { error: rule("version") })),
  /** The day of this version. */
  date: dateText,
  licence: text,
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

/** With what it is about, which the page has from its build; only own data and builds read it (`siteEdition`). */
export type Edition = z.infer<typeof edition> & { readonly subject?: Subject | undefined };
export type Brought = NonNullable<Edition["brought"]>;
