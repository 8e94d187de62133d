import * as z from "zod/mini";

import { fileNames } from "#domain/schema/files.ts";
import { recordOf } from "#domain/schema/recordOf.ts";

import type { Desk } from "./desk.ts";

const raw = recordOf(z.unknown());

const line = z.object({
  field: z.string(),
  line: z.number(),
  text: z.string(),
  confidence: z.enum(["said", "concluded", "proposed"]),
});

const excerpt = z.object({ line: z.number(), text: z.string() });

const item = z.object({
  key: z.string(),
  file: z.enum(fileNames),
  record: raw,
  before: z.optional(raw),
  draft: z.optional(z.object({ newsletter: z.string(), lines: z.array(line), excerpt })),
  isLeftOut: z.optional(z.literal(true)),
  why: z.optional(z.object({ en: z.optional(z.string()), zh: z.optional(z.string()) })),
  proofs: z.optional(recordOf(raw)),
  provenValues: z.optional(raw),
});

const question = z.object({
  id: z.string(),
  kind: z.enum([
    "ambiguous-year",
    "date-outside-period",
    "figure-in-words",
    "goal-in-words",
    "near-duplicate",
    "no-unit",
    "restated-goal",
    "summary",
    "unfinished-text",
    "unknown-body",
    "unknown-company",
  ]),
  item: z.string(),
  field: z.string(),
  found: z.string(),
  line: z.optional(z.number()),
  answers: z.array(z.object({ label: z.string(), value: z.optional(z.unknown()) })),
  answered: z.optional(z.enum(["by-answer", "by-hand"])),
});

const desk = z.object({
  items: z.array(item),
  questions: z.array(question),
  given: z.int().check(z.nonnegative()),
});

/** What a copy says that it is; copies of earlier builds say the other. */
const FORMAT = "dashboard-desk-1";

/** A copy of the desk, as a file holds it. */
const copy = z.object({ format: z.enum([FORMAT, "china-industries-desk-1"]), desk });

/** What a browser keeps: the copy with a number that rises with each change, and when that was. */
const kept = z.object({ ...copy.shape, revision: z.int(), at: z.string() });

export interface KeptDesk {
  readonly desk: Desk;
  readonly revision: number;
  /** The time of the last change, as an ISO string. */
  readonly at: string;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The desk in a file; undefined where it is none of ours. */
export const readCopy = (text: string): Desk | undefined => {
  const { success, data } = copy.safeParse(parsed(text));
  return success ? data.desk : undefined;
};

/** The desk as the text of a file, which `readCopy` reads. */
export const writeCopy = (given: Desk): string =>
  `${JSON.stringify({ format: FORMAT, desk: given }, null, 2)}\n`;

/** What a browser keeps, from its text; undefined where it is none of ours. */
export const readKept = (text: string): KeptDesk | undefined => {
  const { success, data } = kept.safeParse(parsed(text));
  return success ? { desk: data.desk, revision: data.revision, at: data.at } : undefined;
};

/** The text that the browser keeps. */
export const writeKept = ({ desk: given, revision, at }: KeptDesk): string =>
  JSON.stringify({ format: FORMAT, revision, at, desk: given });
