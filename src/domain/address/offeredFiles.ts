import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import type { DateMeaning } from "#domain/schema/records.ts";

/** Files that the site offers beside its pages, each at an address that stays. */

/** Dates that stand in a calendar, beside those on which targets fall due. */
export const calendarMeanings: ReadonlySet<DateMeaning> = new Set(["comments-close", "in-force"]);

/** What is told of one thing as JSON, from the root of the site, or of an edition: `v/2.0.0/`. */
export const dataFiles = {
  record: (id: string): string => `data/records/${id}.json`,
  target: (id: string): string => `data/targets/${id}.json`,
  body: (id: string): string => `data/agencies/${id}.json`,
  company: (id: string): string => `data/companies/${id}.json`,
  verdicts: "data/verdicts.json",
  verdictTable: "data/verdicts.csv",
} as const;

/** What lies at the same addresses for good, whatever edition follows. */
export const editionFolder = (version: string): string => `v/${version}/`;

/** What a feed or a calendar tells of: everything, one kind of entry, or what concerns a sector or a body. */
export type Following =
  | { readonly of: "all" | "records" | "corrections" | "verdicts" }
  | { readonly of: "sectors" | "agencies"; readonly id: string };

const nameOf = (following: Following): string =>
  "id" in following ? `${following.of}/${following.id}` : following.of;

/** A feed, from the root of the pages of its language. */
export const feedFile = (following: Following, form: "xml" | "json"): string =>
  `feeds/${nameOf(following)}.${form}`;

/** What concerns all, a body or a sector has dates for a calendar once one of its records has. */
export const hasCalendar = (entries: Iterable<Entry>): boolean => {
  for (const { record } of entries) {
    const isDated = record.dates.some(({ means }) => calendarMeanings.has(means));
    if (isDated || (isPolicy(record) && record.targets.length > 0)) return true;
  }
  return false;
};

/** A calendar, likewise. */
export const calendarFile = (following: Following): string => `calendar/${nameOf(following)}.ics`;
