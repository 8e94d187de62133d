import { bodiesInPart } from "#domain/query/bodyPart.ts";
import { calendarPath, feedFile, type Following, hasDates } from "#domain/site/offeredFiles.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { calendarEvents, calendarFile } from "#export/datesFile.ts";
import { language } from "#messages/app/language.ts";
import { datesFile } from "#messages/files/tableFile.ts";
import { feeds } from "#messages/files/site.ts";
import { sectorName } from "#messages/words/labels.ts";
import { fullName } from "#messages/words/titles.ts";
import { homeOf } from "#site/abouts.ts";
import { grouped } from "#site/grouped.ts";
import type { Site, SiteFile } from "#site/site.ts";
import { pageUrl } from "#site/siteAddress.ts";

import { concerns, feedEntries, type FeedEntry } from "./feedEntries.ts";
import { atomText, type Feed, jsonText } from "./feedText.ts";

/** How many entries of a kind a feed has: a reader that looks once a week misses none. */
const NEWEST = 50;

/** The newest of each kind, so that an edition of many records doesn't crowd the rest out. */
const newestOf = (entries: readonly FeedEntry[]): readonly FeedEntry[] => {
  const counts = new Map<string, number>();
  return entries.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= NEWEST;
  });
};

/** Every sector and every body with its name, in the order of its file. */
const followed = ({ snapshot: { dataset } }: Site) => ({
  sectors: [...dataset.sectors.keys()].map((id) => ({ id, name: sectorName(dataset, id) })),
  agencies: [...dataset.agencies.values()].map(({ id, name }) => ({ id, name: fullName(name) })),
});

function* feedsOf(site: Site): Generator<Feed> {
  const entries = feedEntries(site);
  const newest = (
    of: "all" | "records" | "corrections" | "verdicts",
    kind?: FeedEntry["kind"],
  ) => ({
    following: { of },
    title: feeds.titles[of],
    route: homeOf(of),
    entries: newestOf(entries.filter((entry) => kind === undefined || entry.kind === kind)),
  });
  yield newest("all");
  yield newest("records", "record");
  yield newest("corrections", "correction");
  yield newest("verdicts", "verdict");
  const bySector = grouped(entries, concerns.sectors);
  const byBody = grouped(entries, concerns.agencies);
  const { sectors, agencies } = followed(site);
  const ofOne = (of: "sectors" | "agencies", id: string, name: string): Feed => ({
    following: { of, id },
    title: feeds.titleOf(name),
    route: homeOf(of).replace(":id", id),
    entries: newestOf((of === "sectors" ? bySector : byBody).get(id) ?? []),
  });
  for (const { id, name } of sectors) yield ofOne("sectors", id, name);
  for (const { id, name } of agencies) yield ofOne("agencies", id, name);
}

function* calendarsOf(site: Site): Generator<SiteFile> {
  const { dataset, today } = site.snapshot;
  const stamp = parseDate(site.edition.date)?.end ?? today;
  const targetsOf = grouped(dataset.targets, ({ entry }) => [entry.id]);
  const calendar = (
    following: Following,
    name: string,
    entries: readonly Entry[] = [],
  ): readonly SiteFile[] => {
    if (!hasDates(entries)) return [];
    const targets = entries.flatMap(({ id }) => targetsOf.get(id) ?? []);
    const events = calendarEvents(entries, targets, (route) => pageUrl(site, route));
    return [
      {
        path: language.folder + calendarPath(following),
        content: calendarFile(events, stamp, { name }),
      },
    ];
  };
  const bySector = grouped(dataset.entries, ({ record }) => record.sectors);
  const byBody = grouped(dataset.entries, bodiesInPart.any);
  const { sectors, agencies } = followed(site);
  yield* calendar({ of: "all" }, datesFile.calendar, dataset.entries);
  for (const { id, name } of sectors)
    yield* calendar({ of: "sectors", id }, feeds.calendarOf(name), bySector.get(id));
  for (const { id, name } of agencies)
    yield* calendar({ of: "agencies", id }, feeds.calendarOf(name), byBody.get(id));
}

/** Feeds of what is new and calendars of dates, of everything and for each sector and body. */
export async function* feedFiles(site: Site): AsyncGenerator<SiteFile> {
  for (const feed of feedsOf(site)) {
    const { following } = feed;
    // One after another: a feed is written before the next one is made.
    // oxlint-disable-next-line no-await-in-loop
    const [atom, json] = await Promise.all([atomText(site, feed), jsonText(site, feed)]);
    yield { path: language.folder + feedFile(following, "xml"), content: atom };
    yield { path: language.folder + feedFile(following, "json"), content: json };
  }
  yield* calendarsOf(site);
}
