import { bodiesInPart } from "#domain/query/bodyPart.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import type { ThingKind } from "#domain/dataset/things.ts";
import type { DateMeaning } from "#domain/schema/records.ts";
import type { Selection } from "#domain/query/selection/selection.ts";

// Files that the site offers beside its pages, each at an address that stays.

/** What there is as JSON, from the root of the site or of an edition; verdicts as a flat table too. */
export const dataFiles = {
  record: (id: string): string => `data/records/${id}.json`,
  target: (id: string): string => `data/targets/${id}.json`,
  body: (id: string): string => `data/agencies/${id}.json`,
  company: (id: string): string => `data/companies/${id}.json`,
  package: "data/datapackage.json",
  verdicts: "data/verdicts.json",
  verdictTable: "data/verdicts.csv",
} as const;

/** What lies at the same addresses for good, whatever edition follows. */
export const editionFolder = (version: string): string => `v/${version}/`;

/** What a feed or a calendar is about: everything, one kind of entry, or what concerns a sector or a body. */
export type Following =
  | { readonly of: "all" | "records" | "corrections" | "verdicts" }
  | { readonly of: "sectors" | "agencies"; readonly id: string };

const nameOf = (following: Following): string =>
  "id" in following ? `${following.of}/${following.id}` : following.of;

/** A feed, from the root of the pages of its language. */
export const feedFile = (following: Following, form: "xml" | "json"): string =>
  `feeds/${nameOf(following)}.${form}`;

/** A calendar, likewise. There is one of everything, of sectors and of bodies, where there are dates. */
export const calendarPath = (following: Following): string => `calendar/${nameOf(following)}.ics`;

/** Dates that stand in a calendar, beside those on which targets fall due. */
export const calendarMeanings: ReadonlySet<DateMeaning> = new Set(["comments-close", "in-force"]);

const isDated = ({ record }: Entry): boolean =>
  record.dates.some(({ means }) => calendarMeanings.has(means)) ||
  (isPolicy(record) && record.targets.length > 0);

/** Whether records have a date for a calendar. */
export const hasDates = (entries: readonly Entry[]): boolean => entries.some(isDated);

/** Whether there is a calendar of it. */
export const hasCalendar = ({ entries }: Dataset, following: Following): boolean => {
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

/** A page's own content as data, of one thing or of all. */
export interface OfferedData {
  readonly of: ThingKind | "verdicts" | "package";
  readonly file: string;
}

/** What can be followed from a page, and what it is as data. */
export interface Offered {
  readonly following: readonly Following[];
  readonly data?: OfferedData;
}

/** The sector or the body that a selection asks for, where it is one alone: that can be followed too. */
export const followingIn = ({ facets }: Selection): readonly Following[] => {
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
