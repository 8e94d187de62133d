import * as z from "zod/mini";

import { verdicts } from "#domain/judging/verdict.ts";

import { dateText, slug, text } from "#domain/schema/common.ts";

const verdict = z.enum(verdicts);

/** What came with an edition of the data set. */
const pastEdition = z.object({
  version: text,
  /** The day of this version. */
  date: dateText,
  /** Records that the edition before didn't hold. */
  records: z.array(slug),
  /** Checked facts that it didn't hold, by `correctionKey`. */
  corrections: z.array(text),
  /**
   * Verdicts that its data changed, by target: what the edition before said on its own day, and what this
   * one says of that same day, so that no time has passed between the two.
   */
  judgedAnew: z.record(slug, z.object({ from: verdict, to: verdict })),
  /** Verdicts by the day of this edition, by target, where those of editions before don't say the same. */
  verdicts: z.record(slug, verdict),
});

/** The editions so far, the first one first: `history.json`. What came before it was written is in the first. */
export const history = z.object({ editions: z.array(pastEdition) });

export type PastEdition = z.infer<typeof pastEdition>;
export type History = z.infer<typeof history>;
