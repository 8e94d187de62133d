import { feedFile, type Following } from "#domain/site/offeredFiles.ts";
import { type Day, isoDay, parseDate } from "#domain/calendar/dates.ts";
import { documentOf, el, type Xml } from "#export/ooxml/xml.ts";
import { dataLang, language } from "#messages/app/language.ts";
import { feeds } from "#messages/files/site.ts";
import { sectorName } from "#messages/words/labels.ts";
import type { Site } from "#site/site.ts";
import { fileUrl, linkFrom, pageUrl } from "#site/siteAddress.ts";

import type { FeedEntry } from "./feedEntries.ts";

/** A feed, whatever the form it is written in. */
export interface Feed {
  readonly following: Following;
  readonly title: string;
  /** The page that it belongs to. */
  readonly route: string;
  readonly entries: readonly FeedEntry[];
}

/** A namespace of our own: names become the same identifiers in every build, on whatever host. */
const NAMESPACE = "china-industries-dashboard/";

/** What names something for good without a host: a UUID of its name, after RFC 9562, version 8. */
const urn = async (name: string): Promise<string> => {
  const hashed = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(NAMESPACE + name));
  const bytes = new Uint8Array(hashed).slice(0, 16);
  const [sixth = 0, eighth = 0] = [bytes[6], bytes[8]];
  bytes[6] = (sixth % 16) + 8 * 16;
  bytes[8] = (eighth % 64) + 128;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}`;
};

/** A day as a moment, for formats that know no days. */
const momentOf = (day: Day): string => `${isoDay(day)}T00:00:00Z`;

/** Entries stand in many feeds, and are named once. */
const names = new Map<string, Promise<string>>();

const idOf = (key: string): Promise<string> => {
  const name = language.folder + key;
  const known = names.get(name) ?? urn(name);
  names.set(name, known);
  return known;
};

/** When a feed last had something new; an empty one is as old as its data set. */
const updatedOf = ({ entries: [newest] }: Feed, { edition, snapshot }: Site): string =>
  momentOf(newest?.day ?? parseDate(edition.date)?.end ?? snapshot.asOf);

const atomEntry = async (site: Site, file: string, told: FeedEntry): Promise<Xml> => {
  const { kind, key, day, route, title, summary, text, entry } = told;
  const { dataset } = site.snapshot;
  return el(
    "entry",
    {},
    el("id", {}, await idOf(key)),
    el("title", {}, title),
    el("updated", {}, momentOf(day)),
    el("published", {}, momentOf(day)),
    el("link", { rel: "alternate", type: "text/html", href: linkFrom(site, file, route) }),
    el("category", { term: kind, label: feeds.kinds[kind] }),
    ...entry.record.sectors.map((id) =>
      el("category", { term: id, label: sectorName(dataset, id) }),
    ),
    el("summary", {}, summary),
    text === undefined ? undefined : el("content", { type: "text", "xml:lang": dataLang }, text),
  );
};

/** A feed as Atom (RFC 4287). Without a host its links are relative, as the format allows. */
export const atomText = async (site: Site, feed: Feed): Promise<string> => {
  const file = feedFile(feed.following, "xml");
  const other = feedFile(feed.following, "json");
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
      el("link", { rel: "alternate", type: "application/feed+json", href: whole(other) }),
      ...(await Promise.all(feed.entries.map((entry) => atomEntry(site, file, entry)))),
    ),
  );
};

/** The same as JSON Feed 1.1 (jsonfeed.org), which knows no relative addresses: without a host it has none. */
export const jsonText = async (site: Site, feed: Feed): Promise<string> => {
  const { dataset } = site.snapshot;
  const items = feed.entries.map(
    async ({ kind, key, day, route, title, summary, text, entry }) => ({
      id: await idOf(key),
      url: pageUrl(site, route),
      title,
      summary: text === undefined ? undefined : summary,
      content_text: text ?? summary,
      date_published: momentOf(day),
      tags: [feeds.kinds[kind], ...entry.record.sectors.map((id) => sectorName(dataset, id))],
    }),
  );
  return `${JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feeds.about,
    home_page_url: pageUrl(site, feed.route),
    feed_url: fileUrl(site, language.folder + feedFile(feed.following, "json")),
    language: language.tag,
    authors: [{ name: feeds.author }],
    items: await Promise.all(items),
  })}\n`;
};
