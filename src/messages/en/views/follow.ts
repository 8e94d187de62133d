import type { FollowedTopic, OfferedData } from "#domain/site/offeredFiles.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";

import { bodyLabel, sectorName } from "#messages/words/labels.ts";

const whatIsNew: Readonly<
  Record<"all" | "records" | "corrections" | "verdicts" | "editions", string>
> = {
  all: "what is new",
  records: "new records",
  corrections: "corrections",
  verdicts: "changed verdicts",
  editions: "editions of the data set",
};

const nameOf = (following: FollowedTopic, dataset: Dataset): string => {
  if (following.of === "sectors") return sectorName(dataset, following.id);
  return following.of === "agencies" ? bodyLabel(dataset, following.id) : whatIsNew[following.of];
};

const asData: Readonly<Record<OfferedData["of"], string>> = {
  verdicts: "All verdicts as data (JSON)",
  package: "The data set as a Data Package (JSON)",
};

/** Feeds, calendars and data that belong to a page. */
export const follow = {
  nameOf,
  /** Before the links to a feed in its formats. */
  follow: (following: FollowedTopic, dataset: Dataset): string =>
    `Follow ${nameOf(following, dataset)}:`,
  /** The name of a feed or a calendar by itself. */
  feed: (following: FollowedTopic, dataset: Dataset): string =>
    `Feed: ${nameOf(following, dataset)}`,
  calendarOf: (following: FollowedTopic, dataset: Dataset): string =>
    following.of === "all" ? "Calendar of all dates" : `Calendar: ${nameOf(following, dataset)}`,
  forms: { xml: "Atom", ics: "calendar" },
  asData,
  title: "Feeds, calendars and permanent addresses",
  about:
    "New records, corrections and changed verdicts as feeds, and the dates on which comments close, documents come into force and targets fall due as calendars. Add these addresses to a feed reader or a calendar.",
  caption: "Feeds and calendars",
  columns: { what: "Topic", atom: "Atom", calendar: "Calendar" },
  sectors: (count: number): string => (count === 1 ? "One sector" : `Each of ${count} sectors`),
  bodies: (count: number): string => (count === 1 ? "One body" : `Each of ${count} bodies`),
  addresses: "Data at permanent addresses",
  /** Between the content of a file and its address. */
  beforeFile: ": ",
  files: {
    verdicts: "Every verdict with its reason and figures, and the ratio of growth rates",
    verdictTable: "The same as a flat table",
    edition: (version: string): string =>
      `The data set and its verdicts as in version ${version}, kept for good`,
  },
};
