import { parseDate } from "#domain/calendar/dates.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { bodiesInPart } from "#domain/query/bodyPart.ts";
import { calendarPath, type FollowedTopic, hasDates } from "#domain/site/offeredFiles.ts";
import { calendarEvents, calendarFile } from "#export/datesFile.ts";
import { feeds } from "#messages/files/site.ts";
import { datesFile } from "#messages/files/tableFile.ts";
import { language } from "#messages/language.ts";
import { sectorName } from "#messages/words/labels.ts";
import { fullName } from "#messages/words/titles.ts";
import { grouped } from "#site/basis/grouped.ts";
import type { Site, SiteFile } from "#site/basis/site.ts";
import { pageUrl } from "#site/basis/siteAddress.ts";

/** Every sector and body with its name, in the order of its file. */
export const followed = ({ snapshot: { dataset } }: Site) => ({
  sectors: [...dataset.sectors.keys()].map((id) => ({ id, name: sectorName(dataset, id) })),
  agencies: [...dataset.agencies.values()].map(({ id, name }) => ({ id, name: fullName(name) })),
});

/** Calendars of dates, for everything and for each sector and body that has any. */
export function* calendarsOf(site: Site): Generator<SiteFile> {
  const { dataset, today } = site.snapshot;
  const stamp = parseDate(site.edition.date)?.end ?? today;
  const targetsOf = grouped(dataset.targets, ({ entry }) => [entry.id]);
  const calendar = (
    following: FollowedTopic,
    name: string,
    entries: readonly Entry[] = [],
  ): readonly SiteFile[] => {
    if (!hasDates(entries)) return [];
    const targets = entries.flatMap(({ id }) => targetsOf.get(id) ?? []);
    const events = calendarEvents(entries, targets, (route) => pageUrl(site, route));
    return [
      {
        path: language.folder + calendarPath(following),
        content: calendarFile(events, stamp, { name, dataset: site.edition.name }),
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
