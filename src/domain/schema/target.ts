import * as z from "zod/mini";

import {
  amount,
  bound,
  confidence,
  datedText,
  dateText,
  figure,
  ownText,
  provenance,
  slug,
  text,
} from "./common.ts";
import { rule } from "./fault.ts";

/** How the value of a target is to be compared with a reading. */
export const comparator = z.enum(["more than", "at least", "reach", "about", "at most", "between"]);

/** An observed value of a target's metric. */
export const reading = z.object({
  value: figure,
  /** Only where it differs from the target's; then the reading is set aside for that reason. */
  unit: z.optional(text),
  asOf: dateText,
  /** When the figure was made known, where that is recorded. */
  disclosed: z.optional(dateText),
  bound: z.optional(bound),
  /** False where the reading measures something else than the target; `reason` says what. */
  comparable: z.optional(z.boolean()),
  reason: z.optional(ownText),
  confidence: z.optional(confidence),
  note: z.optional(ownText),
  /** Our arithmetic from the printed figure to `value`. */
  derived: z.optional(ownText),
  provenance: z.array(provenance),
});

/** The value of the metric at the start. Without `asOf` it is undated. */
export const baseline = z.object({
  value: figure,
  unit: z.optional(text),
  asOf: z.optional(dateText),
  /** When the figure was made known, where that is recorded. */
  disclosed: z.optional(dateText),
  bound: z.optional(bound),
  /** True for a change against a base year, which is zero in that year by definition. */
  byDefinition: z.optional(z.boolean()),
  comparable: z.optional(z.boolean()),
  reason: z.optional(ownText),
  confidence: z.optional(confidence),
  note: z.optional(ownText),
  provenance: z.array(provenance),
});

export const interimStep = z.object({
  value: figure,
  due: dateText,
  provenance: z.optional(z.array(provenance)),
});

/** What would settle a target that can't be judged: the figure that is missing, and who publishes it. */
export const wouldSettle = z.object({
  statistic: ownText,
  publisher: ownText,
  note: z.optional(ownText),
});

/** How binding the target is, according to the document itself. */
export const character = z.object({
  is: z.enum(["binding", "expected"]),
  provenance: z.array(provenance).check(z.minLength(1, { error: rule("some-provenance") })),
});

/**
 * A quotation that is longer is no longer a short one: it has at most 60 characters, or, in a language that parts words
 * by spaces, 30 words.
 */
const SHORT = /^(?:[\s\S]{1,60}|[^\s\p{sc=Han}]{1,40}(?:\s+[^\s\p{sc=Han}]{1,40}){0,29}\s*)$/u;

/**
 * The sentence or clause that sets the target, as the page of `source` prints it in the language of the document,
 * Chinese in simplified characters, and our English. Whether the page is the document, a copy of it or the press follows from the source's grade.
 */
export const quotation = z.object({
  sentence: text.check(z.regex(SHORT, { error: rule("short-quotation") })),
  /** Of a Chinese sentence not in the files of the Chinese edition, whose readers read it itself. */
  translation: z.optional(text),
  source: slug,
  note: z.optional(ownText),
});

const shared = {
  id: slug,
  metric: ownText,
  /** The name in labels; without it they use the metric. */
  short: z.optional(ownText),
  character: z.optional(character),
  wouldSettle: z.optional(wouldSettle),
  due: dateText,
  /** The name of the same metric across documents; targets of one series form a lineage. */
  series: z.optional(slug),
  confidence: z.optional(confidence),
  cautions: z.optional(z.array(datedText)),
  quotation: z.optional(quotation),
  derived: z.optional(ownText),
  provenance: z.array(provenance).check(z.minLength(1, { error: rule("some-provenance") })),
};

export const quantitativeTarget = z
  .object({
    ...shared,
    qualitative: z.optional(z.literal(false)),
    unit: text,
    comparator,
    value: amount,
    /** Which way is better, where the comparator and the baseline don't determine it. */
    direction: z.optional(z.enum(["up", "down"])),
    baseline: z.optional(baseline),
    interim: z.optional(z.array(interimStep)),
    readings: z.array(reading),
  })
  .check(
    z.refine(
      ({ comparator: kind, value }) => (kind === "between") === (typeof value === "object"),
      {
        error: rule("range-or-figure"),
      },
    ),
  );

/** A goal in words, with its target year. It is listed and dated, and never judged. */
export const qualitativeTarget = z.object({
  ...shared,
  qualitative: z.literal(true),
  goal: ownText,
});

export const target = z.discriminatedUnion("qualitative", [quantitativeTarget, qualitativeTarget]);

export type WouldSettle = z.infer<typeof wouldSettle>;
export type Character = z.infer<typeof character>;
export type Comparator = z.infer<typeof comparator>;
export type Reading = z.infer<typeof reading>;
export type Baseline = z.infer<typeof baseline>;
export type InterimStep = z.infer<typeof interimStep>;
export type QuantitativeTarget = z.infer<typeof quantitativeTarget>;
export type QualitativeTarget = z.infer<typeof qualitativeTarget>;
export type Target = z.infer<typeof target>;
