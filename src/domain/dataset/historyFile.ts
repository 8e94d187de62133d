import * as z from "zod/mini";

import { verdicts } from "#domain/judging/verdict.ts";

import { dateText, slug, text } from "#domain/schema/common.ts";

const verdict = z.enum(verdicts);

/** The changes of one edition of the data set. */
const pastEdition = z.object({
  version: text,
  /** The day of this version. */
  date: dateText,
  /** Records that the previous edition didn't contain. */
  records: z.array(slug),
  /** Checked facts that it didn't contain, by `correctionKey`. */
  corrections: z.array(text),
  /**
   * Verdicts that its data changed, by target: the verdict of the previous edition on its own day, and the
   * verdict of this one as of that same day, so that no time has passed between the two.
   */
  judgedAnew: z.record(slug, z.object({ from: verdict, to: verdict })),
  /** Verdicts as of the day of this edition, by target, where they differ from those of earlier editions. */
  verdicts: z.record(slug, verdict),
});

/**
 * The editions so far, the first one first: `history.json`. Everything from before the file existed is in the
 * first.
 */
export const history = z.object({ editions: z.array(pastEdition) });

export type PastEdition = z.infer<typeof pastEdition>;
export type History = z.infer<typeof history>;
