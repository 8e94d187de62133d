import { bodiesInPart } from "#domain/query/bodyPart.ts";
import { feedFile, type FollowedTopic } from "#domain/site/offeredFiles.ts";
import { parseDate, type Day, isoDay, partsOf, dayOf } from "#domain/calendar/dates.ts";
import { type Entry, targetLabel, type TargetEntry } from "#domain/dataset/entry.ts";
import { language, dataLang } from "#messages/language.ts";
import { feeds } from "#messages/files/site.ts";
import { ui } from "#messages/ui.ts";
import { changes as words } from "#messages/views/changes.ts";
import { editions } from "#messages/words/editions.ts";
import { sectorName } from "#messages/words/labels.ts";
import { issuersWords, fullTitle, shortTitle } from "#messages/words/titles.ts";
import { homeOf } from "#site/basis/abouts.ts";
import { grouped } from "#site/basis/grouped.ts";
import type { Site, SiteFile } from "#site/basis/site.ts";
import { fileUrl, linkFrom } from "#site/basis/siteAddress.ts";
import { documentOf, el, type Xml } from "#export/ooxml/xml.ts";
import { arrivalsIn, correctionKey } from "#domain/dataset/history.ts";
import {
  broughtBy,
  countsOf,
  editionChanges,
  sourcedCauses,
} from "#domain/findings/editionChanges.ts";
import { verdictChanges } from "#domain/judging/verdictChanges.ts";
import type { PastEdition } from "#domain/dataset/historyFile.ts";
import { whyWords } from "#messages/judging/verdicts.ts";
import { calendarsOf, followed } from "./calendarFiles.ts";

/** One new item. */
interface FeedItem {
  readonly kind: "record" | "correction" | "verdict" | "edition";
  /** Its permanent identifier, the same in every feed and language. */
  readonly key: string;
  /** The day on which it was published, from the data, never from the clock. */
  readonly day: Day;
  /** The page with more about it. */
  readonly route: string;
  readonly title: string;
  readonly summary: string;
  /** A text from the data, in its language. */
  readonly text: string | undefined;
  /** The record that it concerns; undefined for an edition. */
  readonly entry: Entry | undefined;
}

/** A new item that concerns a record. */
interface FeedEntry extends FeedItem {
  readonly entry: Entry;
}

/** How many years back changes of verdicts go. */
const YEARS = 2;

const dayIn = ({ date }: Pick<PastEdition, "date">): Day => parseDate(date)?.end ?? 0;

const recordsIn = ({ snapshot: { dataset }, history }: Site): FeedEntry[] => {
  const arrivals = arrivalsIn(history);
  return dataset.entries.flatMap((entry) => {
    const { id, record, main } = entry;
    const edition = arrivals.record(id);
    if (edition === undefined) return [];
    const issuers = issuersWords(record.issuers, dataset);
    return {
      kind: "record",
      key: `record/${id}`,
      day: dayIn(edition),
      route: `/records/${id}`,
      title: fullTitle(entry),
      summary: feeds.record({ kind: record.kind, main, issuers, edition }),
      text: record.summary,
      entry,
    };
  });
};

/** A check that confirmed a record changes nothing, and isn't news. */
const correctionsIn = ({ snapshot: { dataset }, history }: Site): FeedEntry[] => {
  const arrivals = arrivalsIn(history);
  return dataset.entries.flatMap((entry) =>
    (entry.record.corrections ?? []).flatMap((correction): FeedEntry[] => {
      const key = correctionKey(entry.id, correction);
      const edition = arrivals.correction(key);
      if (edition === undefined || correction.outcome === "confirms") return [];
      return [
        {
          kind: "correction",
          key: `correction/${key}`,
          day: dayIn(edition),
          route: `/records/${entry.id}`,
          title: feeds.correction(shortTitle(entry), correction),
          summary: feeds.checked(correction, edition),
          text: undefined,
          entry,
        },
      ];
    }),
  );
};

const verdictEntry = (
  { id, entry }: TargetEntry,
  fields: Pick<FeedEntry, "key" | "day" | "title" | "summary">,
): FeedEntry => ({ kind: "verdict", route: `/targets/${id}`, text: undefined, entry, ...fields });

const turnedIn = ({ snapshot: { dataset, asOf } }: Site): FeedEntry[] => {
  const { year, month, date } = partsOf(asOf);
  const from = dayOf(year - YEARS, month, date);
  return dataset.targets.flatMap((target) =>
    verdictChanges(target.evidence, from, asOf).map(({ day, before, after, causes }) =>
      verdictEntry(target, {
        key: `verdict/${target.id}/${day}/${after.verdict}`,
        day,
        title: feeds.verdict(targetLabel(target.target), before.verdict, after.verdict),
        summary: feeds.changed({
          day,
          causes,
          why: whyWords(target.target, after),
          title: fullTitle(target.entry),
        }),
      }),
    ),
  );
};

const judgedAnewIn = ({ snapshot: { dataset }, history: { editions: all } }: Site): FeedEntry[] =>
  all.flatMap((edition, at) => {
    const before = all[at - 1];
    if (before === undefined) return [];
    return Object.entries(edition.judgedAnew).flatMap(([id, turn]): FeedEntry[] => {
      const target = dataset.targetById.get(id);
      if (target === undefined) return [];
      return [
        verdictEntry(target, {
          key: `verdict/${id}/${edition.version}`,
          day: dayIn(edition),
          title: feeds.verdict(targetLabel(target.target), turn.from, turn.to),
          summary: feeds.judgedAnew(edition, before, {
            why: words.why(sourcedCauses(turn, dataset)),
            title: fullTitle(target.entry),
          }),
        }),
      ];
    });
  });

/** Every edition with what it changed, and the verdicts that it turned. */
const editionsIn = ({ snapshot: { dataset }, history }: Site): readonly FeedItem[] =>
  editionChanges(history, dataset, undefined).map((changes): FeedItem => {
    const { edition, before, turned } = changes;
    return {
      kind: "edition",
      key: `edition/${edition.version}`,
      day: dayIn(edition),
      route: homeOf("editions"),
      title: editions.line(edition, broughtBy(changes)),
      summary:
        before === undefined
          ? words.first(edition.records.length, Object.keys(edition.verdicts).length)
          : ui.sentences([
              words.summary(countsOf(changes)),
              ...turned.map(({ target: { target }, turn }) =>
                feeds.turned(
                  feeds.verdict(targetLabel(target), turn.from, turn.to),
                  words.why(sourcedCauses(turn, dataset)),
                ),
              ),
            ]),
      text: undefined,
      entry: undefined,
    };
  });

/** By publication day, then by document date, newest first; independent of the order of the files. */
const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  b.day - a.day || b.entry.main.start - a.entry.main.start || (a.key < b.key ? -1 : 1);

/** All new items: records and corrections by edition, verdicts by the day of their change. */
const feedEntries = (site: Site): readonly FeedEntry[] =>
  [...recordsIn(site), ...correctionsIn(site), ...turnedIn(site), ...judgedAnewIn(site)].sort(
    newestFirst,
  );

/** The bodies and sectors in whose feeds it appears. */
const concerns = {
  agencies: ({ entry }: FeedEntry): readonly string[] => bodiesInPart.any(entry),
  sectors: ({ entry: { record } }: FeedEntry): readonly string[] => record.sectors,
} as const;

/** A feed, independent of its format. */
interface Feed {
  readonly following: FollowedTopic;
  readonly title: string;
  /** The page that it belongs to. */
  readonly route: string;
  readonly entries: readonly FeedItem[];
}

/** Our own namespace: a name gives the same identifier in every build, on any host. */
const NAMESPACE = "china-industries-dashboard/";

/** A permanent identifier that needs no host: a UUID of the name (RFC 9562, version 8). */
const urn = async (name: string): Promise<string> => {
  const hashed = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(NAMESPACE + name));
  const bytes = new Uint8Array(hashed).slice(0, 16);
  const [sixth = 0, eighth = 0] = [bytes[6], bytes[8]];
  bytes[6] = (sixth % 16) + 8 * 16;
  bytes[8] = (eighth % 64) + 128;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}`;
};

/** A day as a timestamp, for formats without days. */
const momentOf = (day: Day): string => `${isoDay(day)}T00:00:00Z`;

/** Entries appear in many feeds, so their identifiers are cached. */
const names = new Map<string, Promise<string>>();

const idOf = (key: string): Promise<string> => {
  const name = language.folder + key;
  const id = names.get(name) ?? urn(name);
  names.set(name, id);
  return id;
};

/** The day of a feed's newest entry; an empty feed has the date of its data set. */
const updatedOf = ({ entries: [newest] }: Feed, { edition, snapshot }: Site): string =>
  momentOf(newest?.day ?? parseDate(edition.date)?.end ?? snapshot.asOf);

const atomEntry = async (site: Site, file: string, item: FeedItem): Promise<Xml> => {
  const { kind, key, day, route, title, summary, text, entry } = item;
  const { dataset } = site.snapshot;
  return el(
    "entry",
    {},
    el("id", {}, await idOf(key)),
    el("title", {}, title),
    el("updated", {}, momentOf(day)),
    el("link", { rel: "alternate", type: "text/html", href: linkFrom(site, file, route) }),
    el("category", { term: kind, label: feeds.kinds[kind] }),
    ...(entry?.record.sectors ?? []).map((id) =>
      el("category", { term: id, label: sectorName(dataset, id) }),
    ),
    el("summary", {}, summary),
    text === undefined ? undefined : el("content", { type: "text", "xml:lang": dataLang }, text),
  );
};

/** A feed as Atom (RFC 4287). Without a host its links are relative, as the format allows. */
const atomText = async (site: Site, feed: Feed): Promise<string> => {
  const file = feedFile(feed.following);
  const whole = (path: string): string =>
    fileUrl(site, language.folder + path) ?? path.slice(path.lastIndexOf("/") + 1);
  return documentOf(
    el(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language.tag },
      el("id", {}, await idOf(file)),
      el("title", {}, feed.title),
      el("subtitle", {}, feeds.about),
      el("updated", {}, updatedOf(feed, site)),
      el("author", {}, el("name", {}, feeds.author)),
      el("rights", {}, site.edition.licence),
      el("link", { rel: "self", type: "application/atom+xml", href: whole(file) }),
      el("link", { rel: "alternate", type: "text/html", href: linkFrom(site, file, feed.route) }),
      ...(await Promise.all(feed.entries.map((entry) => atomEntry(site, file, entry)))),
    ),
  );
};

/** The most entries of a kind in a feed of everything: enough that a reader who checks weekly misses none. */
const NEWEST = 50;
/** And in one of a sector or a body, which an edition brings fewer of; each entry is in several of them. */
const NEWEST_OF_ONE = 12;

/** The newest of each kind, so that an edition with many records doesn't crowd out the rest. */
const newestOf = (entries: readonly FeedEntry[], most: number): readonly FeedEntry[] => {
  const counts = new Map<string, number>();
  return entries.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= most;
  });
};

function* feedsOf(site: Site): Generator<Feed> {
  const entries = feedEntries(site);
  const newest = (
    of: "all" | "records" | "corrections" | "verdicts",
    kind?: FeedEntry["kind"],
  ) => ({
    following: { of },
    title: feeds.title(of),
    route: homeOf(of),
    entries: newestOf(
      entries.filter((entry) => kind === undefined || entry.kind === kind),
      NEWEST,
    ),
  });
  yield newest("all");
  yield newest("records", "record");
  yield newest("corrections", "correction");
  yield newest("verdicts", "verdict");
  yield {
    following: { of: "editions" },
    title: feeds.title("editions"),
    route: homeOf("editions"),
    entries: editionsIn(site),
  };
  const bySector = grouped(entries, concerns.sectors);
  const byBody = grouped(entries, concerns.agencies);
  const { sectors, agencies } = followed(site);
  const ofOne = (of: "sectors" | "agencies", id: string, name: string): Feed => ({
    following: { of, id },
    title: feeds.titleOf(name),
    route: homeOf(of).replace(":id", id),
    entries: newestOf((of === "sectors" ? bySector : byBody).get(id) ?? [], NEWEST_OF_ONE),
  });
  for (const { id, name } of sectors) yield ofOne("sectors", id, name);
  for (const { id, name } of agencies) yield ofOne("agencies", id, name);
}

/** Feeds of new items and calendars of dates, for everything and for each sector and body. */
export async function* feedFiles(site: Site): AsyncGenerator<SiteFile> {
  for (const feed of feedsOf(site)) {
    const { following } = feed;
    // Sequential, so that only one feed is in memory.
    yield {
      path: language.folder + feedFile(following),
      content: await atomText(site, feed),
    };
  }
  yield* calendarsOf(site);
}
