import * as z from "zod/mini";

import { verdicts } from "#domain/judging/verdict.ts";

import { bound, dateText, figure, slug, text } from "#domain/schema/common.ts";
import { comparator } from "#domain/schema/target.ts";

const verdict = z.enum(verdicts);

/** The parts of a target that its verdict depends on, besides a new reading and the comparator. */
const judgedParts = [
  "value",
  "unit",
  "due",
  "direction",
  "baseline",
  "readings",
  "document",
] as const;

/** What new data changed of a target, so that its verdict became another. */
const cause = z.discriminatedUnion("is", [
  /** A reading that the previous edition didn't have decides now. */
  z.object({
    is: z.literal("reading"),
    value: figure,
    unit: text,
    bound: z.optional(bound),
    asOf: dateText,
    /** Undefined where its page can't be linked, and of our own arithmetic, which needs several. */
    source: z.optional(slug),
    derived: z.optional(z.literal(true)),
  }),
  z.object({ is: z.literal("comparator"), from: comparator, to: comparator }),
  z.object({
    is: z.literal("part"),
    part: z.enum(judgedParts),
    how: z.enum(["added", "changed", "withdrawn"]),
  }),
  /** Nothing of the target changed: it is judged by other rules. */
  z.object({ is: z.literal("rules") }),
]);

/** A verdict that became another, and why. */
const turn = z.object({
  from: verdict,
  to: verdict,
  because: z.array(cause),
  /** The same as an editor would say it: written by hand into `history.json`, and kept there. */
  why: z.optional(text),
});

/** The fields that were changed, by the id of their record or target. */
const changes = z.catchall(z.object({}), z.array(text));

/** The changes of one edition of the data set. */
const pastEdition = z.object({
  version: text,
  /** The day of this version. */
  date: dateText,
  /** Records that the previous edition didn't contain. */
  records: z.array(slug),
  /** Targets and sources that it didn't contain; unknown of the first edition. */
  targets: z.optional(z.array(slug)),
  sources: z.optional(z.array(slug)),
  /** What only the previous edition contains. */
  withdrawn: z.optional(
    z.object({ records: z.array(slug), targets: z.array(slug), sources: z.array(slug) }),
  ),
  /** Fields that differ, of records and targets in both. Targets aren't among the fields of their records. */
  changed: z.optional(z.object({ records: changes, targets: changes })),
  /** Why records were changed or withdrawn, by record, as an editor says it. */
  reasons: z.optional(z.catchall(z.object({}), text)),
  /** Checked facts that it didn't contain, by `correctionKey`. */
  corrections: z.array(text),
  /**
   * Verdicts that its data changed, by target: the verdict of the previous edition on its own day, and the
   * verdict of this one as of that same day, so that no time has passed between the two.
   */
  judgedAnew: z.catchall(z.object({}), turn),
  /** Verdicts as of the day of this edition, by target, where they differ from those of earlier editions. */
  verdicts: z.catchall(z.object({}), verdict),
});

/**
 * The editions so far, the first one first: `history.json`. Everything from before the file existed is in the
 * first.
 */
export const history = z.object({ editions: z.array(pastEdition) });

export type PastEdition = z.infer<typeof pastEdition>;
export type History = z.infer<typeof history>;
export type JudgedPart = (typeof judgedParts)[number];
export type TurnCause = z.infer<typeof cause>;
export type Turn = z.infer<typeof turn>;
