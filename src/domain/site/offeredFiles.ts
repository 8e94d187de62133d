import { bodiesInPart } from "#domain/query/bodyPart.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import type { DateMeaning } from "#domain/schema/records.ts";
import type { Selection } from "#domain/query/selection/selection.ts";

// Files that the site offers besides its pages, at stable addresses.

/**
 * The data as JSON, relative to the root of the site or of an edition; verdicts also as a flat table.
 */
export const dataFiles = {
  package: "data/datapackage.json",
  verdicts: "data/verdicts.json",
  verdictTable: "data/verdicts.csv",
} as const;

/** The folder of an edition's permanent files, which later editions don't change. */
export const editionFolder = (version: string): string => `v/${version}/`;

/** Where a file lies for readers of a language, whose pages are in a folder. */
export const offeredIn = (folder: string, path: string): string =>
  // Editions are written once, with English texts, beside names and titles in both languages.
  path.startsWith("v/") ? path : folder + path;

/** The subject of a feed or a calendar: everything, one kind of entry, a sector or a body. */
export type FollowedTopic =
  | { readonly of: "all" | "records" | "corrections" | "verdicts" | "editions" }
  | { readonly of: "sectors" | "agencies"; readonly id: string };

const nameOf = (following: FollowedTopic): string =>
  "id" in following ? `${following.of}/${following.id}` : following.of;

/** The path of a feed, relative to the root of the pages of its language. */
export const feedFile = (following: FollowedTopic): string => `feeds/${nameOf(following)}.xml`;

/**
 * The path of a calendar, likewise. Calendars exist for everything, for sectors and for bodies, where there
 * are dates.
 */
export const calendarPath = (following: FollowedTopic): string =>
  `calendar/${nameOf(following)}.ics`;

/** Dates that are included in calendars, besides the due dates of targets. */
export const calendarMeanings: ReadonlySet<DateMeaning> = new Set(["comments-close", "in-force"]);

const isDated = ({ record }: Entry): boolean =>
  record.dates.some(({ means }) => calendarMeanings.has(means)) ||
  (isPolicy(record) && record.targets.length > 0);

/** Whether records have a date for a calendar. */
export const hasDates = (entries: readonly Entry[]): boolean => entries.some(isDated);

/** Whether there is a calendar of this subject. */
export const hasCalendar = ({ entries }: Dataset, following: FollowedTopic): boolean => {
  switch (following.of) {
    case "all":
      return hasDates(entries);
    case "sectors":
      return entries.some((entry) => entry.record.sectors.includes(following.id) && isDated(entry));
    case "agencies":
      return entries.some(
        (entry) => bodiesInPart.any(entry).includes(following.id) && isDated(entry),
      );
    default:
      return false;
  }
};

/** A page's own content as data. */
export interface OfferedData {
  readonly of: "verdicts" | "package";
  readonly file: string;
}

/** The feeds, calendars and data that a page offers. */
export interface Offered {
  readonly following: readonly FollowedTopic[];
  readonly data?: OfferedData;
}

/** The sector or body that a selection includes, if it is only one: it can be followed too. */
export const followedTopicsIn = ({ facets }: Selection): readonly FollowedTopic[] => {
  const [sector, ...otherSectors] = facets.sector.include;
  const [body, ...otherBodies] = facets.agency.include;
  return [
    ...(sector === undefined || otherSectors.length > 0
      ? []
      : [{ of: "sectors", id: sector } as const]),
    ...(body === undefined || otherBodies.length > 0
      ? []
      : [{ of: "agencies", id: body } as const]),
  ];
};
