import * as z from "zod/mini";

import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { recordOf } from "#domain/schema/recordOf.ts";
import { isRoute } from "#domain/query/selection/savedViews.ts";

import { type Briefing, MOST_SLIDES, type Seen, type Slide } from "./briefing.ts";

/**
 * The version of the format below, so that a file of a later version is distinguished from a malformed one.
 */
const VERSION = 1;

/** Longer values are cut when they are read, so every editor has to enforce these limits. */
export const longest = { line: 300, text: 5000, query: 4000 } as const;

/** Removes invisible characters and those that change the text direction; line breaks stay. */
const tidy = (text: string): string =>
  text.replaceAll("\r\n", "\n").replaceAll(/(?!\n)\p{C}/gu, "");

const lineOf = (text: string): string => tidy(text).replaceAll(/\s+/gu, " ").slice(0, longest.line);

const textOf = (text = ""): string => tidy(text).slice(0, longest.text);

// Functions, as the library's own checks would add to the first load, where no other schema uses them.
const share = z.number().check(z.refine((one) => one >= 0 && one <= 1));

const isVerdict = (code: string): code is Verdict => verdicts.some((one) => one === code);

/** A verdict that only another version knows is dropped; the others stay. */
const knownVerdicts = (seen: Readonly<Record<string, string>>): Readonly<Record<string, Verdict>> =>
  Object.fromEntries(
    Object.entries(seen).flatMap(([id, code]) => (isVerdict(code) ? [[id, code] as const] : [])),
  );

/** Target ids grouped by verdict, one text per verdict, which keeps a link short. */
const byVerdict = (seen: Seen["verdicts"]): Readonly<Record<string, string>> => {
  const by = new Map<string, string>();
  for (const [id, verdict] of Object.entries(seen)) {
    const before = by.get(verdict);
    by.set(verdict, before === undefined ? id : `${before} ${id}`);
  }
  return Object.fromEntries(by);
};

/** The verdict of each id. */
const eachOf = (by: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(by).flatMap(([verdict, ids]) => ids.split(" ").map((id) => [id, verdict])),
  );

const seenRecords = z.number().check(z.refine((one) => Number.isSafeInteger(one) && one >= 0));

const seenEdition = z.object({
  version: z.string().check(z.regex(/^[\d.]{1,20}$/)),
  date: z.string().check(z.regex(/^[\d-]{4,21}$/)),
});

const common = {
  id: z.string().check(z.regex(/^[A-Za-z0-9-]{1,20}$/)),
  notes: z.optional(z.string()),
};

const slide = z.discriminatedUnion("kind", [
  z.object({
    ...common,
    kind: z.enum(["title", "section", "closing"]),
    title: z.string(),
    text: z.optional(z.string()),
  }),
  z.object({
    ...common,
    kind: z.literal("figure"),
    path: z.string().check(z.refine(isRoute)),
    query: z.string().check(z.refine(({ length }) => length <= longest.query)),
    figure: z.string().check(z.regex(/^[\w-]{1,200}$/)),
    title: z.optional(z.string()),
    highlight: z.optional(z.object({ x: share, y: share, label: z.string() })),
    seen: z.object({
      asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
      // The format before `by` was introduced: each id with its verdict.
      verdicts: z.optional(recordOf(z.string())),
      by: z.optional(recordOf(z.string())),
      // Unreadable values among these count as unknown and don't affect the rest.
      records: z.optional(z.unknown()),
      counted: z.optional(z.unknown()),
      edition: z.optional(z.unknown()),
    }),
  }),
]);

/** A slide as read, with its texts tidied and cut. */
const slideOf = (read: z.infer<typeof slide>): Slide => {
  const notes = textOf(read.notes);
  if (read.kind !== "figure") {
    return { ...read, notes, title: lineOf(read.title), text: textOf(read.text) };
  }
  const { highlight, seen, title } = read;
  const edition = seenEdition.safeParse(seen.edition).data;
  const records = seenRecords.safeParse(seen.records).data;
  return {
    ...read,
    notes,
    title: title === undefined ? undefined : lineOf(title),
    highlight:
      highlight === undefined ? undefined : { ...highlight, label: lineOf(highlight.label) },
    seen: {
      asOf: seen.asOf,
      verdicts: knownVerdicts({ ...seen.verdicts, ...eachOf(seen.by ?? {}) }),
      ...(records === undefined ? {} : { records }),
      ...(seen.counted === "goals" ? { counted: "goals" as const } : {}),
      ...(edition === undefined ? {} : { edition }),
    },
  };
};

const file = z.object({ briefing: z.number(), title: z.string(), slides: z.array(z.unknown()) });

/**
 * Why something is no briefing: it is something else, a later version wrote it, it has more slides than can
 * be shown, or it is larger than any briefing.
 */
export type BriefingFault = "unreadable" | "later-version" | "too-many" | "too-large";

/** The prefix of an address fragment that contains a briefing. */
export const LINK_MARK = "#b=";

/** The longest text of a briefing, in characters: a hundred slides with texts of full length. */
export const MOST_BRIEFING = 2_000_000;

export type BriefingRead =
  /** `skipped` counts slides that can't be read. */
  { readonly briefing: Briefing; readonly skipped: number } | { readonly fault: BriefingFault };

/** Parses JSON; undefined where it is malformed. */
const jsonIn = (source: string): unknown => {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
};

/** Reads a briefing from the text of a file, a link or the browser's storage. Nothing in it is executed. */
export const readBriefing = (source: string): BriefingRead => {
  if (source.length > MOST_BRIEFING) return { fault: "too-large" };
  const read = file.safeParse(jsonIn(source));
  if (!read.success) return { fault: "unreadable" };
  const { briefing: version, title, slides } = read.data;
  if (version > VERSION) return { fault: "later-version" };
  if (slides.length > MOST_SLIDES) return { fault: "too-many" };
  const ids = new Set<string>();
  const kept = slides.flatMap((one): readonly Slide[] => {
    const { data } = slide.safeParse(one);
    if (data === undefined || ids.has(data.id)) return [];
    ids.add(data.id);
    return [slideOf(data)];
  });
  return { briefing: { title: lineOf(title), slides: kept }, skipped: slides.length - kept.length };
};

/** A slide as written: a version that doesn't know `by` can read it all the same. */
const written = (one: Slide): unknown => {
  if (one.kind !== "figure") return one;
  const { verdicts: seen, ...rest } = one.seen;
  return { ...one, seen: { ...rest, verdicts: {}, by: byVerdict(seen) } };
};

/** Names of targets by their ids. */
export type TargetNames = ReadonlyMap<string, string>;

/** The text of a briefing, for `readBriefing`; with the names of targets, for `readNames`. */
export const writeBriefing = (
  { title, slides }: Briefing,
  names: TargetNames = new Map(),
): string =>
  JSON.stringify({
    briefing: VERSION,
    title,
    slides: slides.map(written),
    ...(names.size === 0 ? {} : { targets: Object.fromEntries(names) }),
  });

const named = z.object({ targets: recordOf(z.string()) });

/** The names of targets when a text was written: the data may have lost some since. */
export const readNames = (source: string): TargetNames => {
  const { data } = named.safeParse(jsonIn(source));
  return new Map(
    Object.entries(data?.targets ?? {}).map(([id, name]) => [id, lineOf(name)] as const),
  );
};
