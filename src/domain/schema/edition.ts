import * as z from "zod/mini";

import { dateText, text } from "./common.ts";
import { rule } from "./fault.ts";

/** The identity of the data set: `dataset.json`. The version changes with every change of the data. */
export const edition = z.object({
  name: text,
  title: text,
  description: text,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, { error: rule("version") })),
  /** The day of this version. */
  date: dateText,
  licence: text,
});

export type Edition = z.infer<typeof edition>;
