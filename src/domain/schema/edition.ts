import * as z from "zod/mini";

import { dateText, text } from "./common.ts";

/** Which data set this is: `dataset.json`. The version changes with every change of the data. */
export const edition = z.object({
  name: text,
  title: text,
  description: text,
  version: z
    .string()
    .check(
      z.regex(/^\d+\.\d+\.\d+$/, { error: "expected a version of three numbers such as 2.0.0" }),
    ),
  /** The day of this version. */
  date: dateText,
  licence: text,
});

export type Edition = z.infer<typeof edition>;
