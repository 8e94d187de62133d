import { parseDate } from "#domain/calendar/dates.ts";
import type { SearchExtent } from "#domain/query/filter/textSearch.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { dateWords } from "#messages/words/dates.ts";

/** Why a page shows what was kept on the reader's device. */
export type WhyKept = "offline" | "late";

const keptBecause: Readonly<Record<WhyKept, string>> = {
  offline: "There is no connection to this site at the moment.",
  late: "This site hasn’t answered for three seconds.",
};

/** What follows the first paint: the foot, what the search finds elsewhere, records set aside. */
export const foot = {
  paletteKeys: "Ctrl+K or ⌘K: go to any page",
  listKeys: "↑ ↓ move in a list of filters, → to its “only” and “not”",
  slashKey: "The key / goes to the search",
  imprint: (appName: string, address: string): string => `${appName} · ${address}`,
  /** The texts of the licences of the libraries in use. */
  licences: "Licences",
  /** Of which day the data is that is shown meanwhile. */
  kept: (why: WhyKept, edition: Pick<Edition, "version" | "date"> | undefined): string => {
    const day = parseDate(edition?.date ?? "");
    return edition === undefined || day === undefined
      ? keptBecause[why]
      : `${keptBecause[why]} You are reading the data of ${dateWords(day)}, version ${edition.version}.`;
  },
  newVersion: "A new version of this site is there.",
  loadVersion: "Load it",
  later: "Later",
  searchFinds: "Search results:",
  /** Why a search may have missed something. */
  searched: {
    titles: "Only titles are searched: the search could not be loaded.",
    "without-pinyin": "Nothing is found by its pinyin: that file isn’t loaded.",
  } satisfies Record<Exclude<SearchExtent, "whole" | "pending">, string>,
  setAside: (count: number): string =>
    count === 1
      ? "One record was set aside: it is malformed."
      : `${count} records were set aside: they are malformed.`,
  seeData: "See which, and why",
};
