// @vitest-environment node
import { parseAtomFeed } from "feedsmith";
import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { feedFile, type FollowedTopic } from "#domain/site/offeredFiles.ts";
import { language } from "#messages/language.ts";
import { feeds } from "#messages/files/site.ts";
import { feedFiles } from "#site/feeds/feedFiles.ts";
import { knownRoutes, siteOf, writtenBy } from "#test/support/site.ts";

// Run twice, in English and (project 'zh') with the Chinese messages.

const url = "https://example.org/ci/";
const hosted = siteOf(url);
const { dataset } = hosted.snapshot;

let whole: ReadonlyMap<string, string>;
beforeAll(async () => {
  whole = await writtenBy(feedFiles(hosted));
});

const contentOf = (files: ReadonlyMap<string, string>, path: string): string => {
  const content = files.get(language.folder + path);
  if (content === undefined) throw new Error(`no file ${path}`);
  return content;
};

const atomIn = (files: ReadonlyMap<string, string>, following: FollowedTopic) =>
  parseAtomFeed(contentOf(files, feedFile(following)));

const followings: readonly FollowedTopic[] = [
  ...(["all", "records", "corrections", "verdicts", "editions"] as const).map((of) => ({ of })),
  ...[...dataset.sectors.keys()].map((id) => ({ of: "sectors", id }) as const),
  ...[...dataset.agencies.keys()].map((id) => ({ of: "agencies", id }) as const),
];

/** The route that an address of a page leads to, which has to be one of the site. */
const routeOf = (address: string): string => {
  const root = url + language.folder;
  expect(address.startsWith(root)).toBe(true);
  return `/${address.slice(root.length)}`.replace(/(?<=.)\/$/, "");
};

const routes = knownRoutes(hosted);

describe("feeds of everything, of each kind, each sector and each body", () => {
  test("are there, and nothing else is", () => {
    const expected = followings.map(feedFile);
    const found = [...whole.keys()].filter((path) => path.includes("feeds/"));
    expect(found.toSorted()).toEqual(expected.map((path) => language.folder + path).toSorted());
  });

  test("a reader of Atom finds what RFC 4287 asks for", () => {
    for (const one of followings) {
      const atom = atomIn(whole, one);
      expect(atom.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(atom.title?.value).toBeTruthy();
      expect(atom.authors?.[0]?.name).toBe(feeds.author);
      const self = atom.links?.find(({ rel }) => rel === "self")?.href;
      expect(self).toBe(url + language.folder + feedFile(one));
      const days = (atom.entries ?? []).map(({ updated = "" }) => updated);
      expect(days).toEqual(days.toSorted().toReversed());
      if (days.length > 0) expect(atom.updated).toBe(days[0]);
      for (const entry of atom.entries ?? []) {
        expect(entry.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
        expect(entry.title?.value && entry.summary?.value).toBeTruthy();
        expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
        expect(routes.has(routeOf(entry.links?.[0]?.href ?? ""))).toBe(true);
      }
    }
  });

  test("no identifier stands for two things, and one thing has the same in all", () => {
    const titles = new Map<string, string>();
    for (const one of followings) {
      const { entries = [] } = atomIn(whole, one);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      for (const { id = "", title } of entries) {
        expect(titles.get(id) ?? title?.value).toBe(title?.value);
        titles.set(id, title?.value ?? "");
      }
    }
    expect(titles.size).toBeGreaterThan(200);
  });
});

describe("what they tell", () => {
  test("records and corrections are dated by the edition that brought them", () => {
    for (const of of ["records", "corrections"] as const) {
      const { entries = [] } = atomIn(whole, { of });
      expect(entries.length).toBeGreaterThan(40);
      const days = new Set(hosted.history.editions.map(({ date }) => `${date}T00:00:00Z`));
      for (const { updated = "" } of entries) expect(days).toContain(updated);
      // The newest fifty: those of the last edition, and of former ones only as many as are left.
      const newest = entries.filter(({ updated = "" }) => updated.startsWith(hosted.edition.date));
      const added = hosted.history.editions.at(-1)?.[of].length ?? 0;
      expect(newest.length).toBeGreaterThan(0);
      expect(newest.length).toBeLessThanOrEqual(added);
    }
  });

  test("changed verdicts by the day on which they changed, no older than two years, none from the future", () => {
    const { entries = [] } = atomIn(whole, { of: "verdicts" });
    expect(entries.length).toBeGreaterThan(20);
    // A verdict that new data turned is dated by the edition, which is later than the day of this test.
    const latest = `${hosted.edition.date}T00:00:00Z`;
    for (const { updated = "" } of entries) {
      expect(updated > "2024-11-24" && updated <= latest).toBe(true);
    }
  });
});

describe("calendars", () => {
  const calendars = (): readonly (readonly [string, string])[] =>
    [...whole].filter(([path]) => path.endsWith(".ics"));

  test("a calendar program reads each, and none is empty or names a date twice", () => {
    expect(calendars().length).toBeGreaterThan(50);
    for (const [path, text] of calendars()) {
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
      expect(calendar.getFirstPropertyValue("name")).toBeTruthy();
      expect(events.length, path).toBeGreaterThan(0);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const one of calendar.getAllSubcomponents("vevent")) {
        expect(routes.has(routeOf(String(one.getFirstPropertyValue("url"))))).toBe(true);
      }
    }
  });
});
