// @vitest-environment node
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";

import { targetLabel } from "#domain/dataset/entry.ts";
import { feedFile, type FollowedTopic } from "#domain/site/offeredFiles.ts";
import type { PastEdition } from "#domain/dataset/historyFile.ts";
import { language } from "#messages/language.ts";
import { feeds } from "#messages/files/site.ts";
import { feedFiles } from "#site/feeds/feedFiles.ts";
import type { Site } from "#site/basis/site.ts";
import { knownRoutes, siteOf, writtenBy } from "#test/support/site.ts";

// Run twice, in English and (project 'zh') with the Chinese messages.

const url = "https://example.org/ci/";
const hosted = siteOf(url);
const hostless: Site = { ...hosted, url: undefined };
const { dataset } = hosted.snapshot;

let whole: ReadonlyMap<string, string>;
let bare: ReadonlyMap<string, string>;
beforeAll(async () => {
  [whole, bare] = await Promise.all([writtenBy(feedFiles(hosted)), writtenBy(feedFiles(hostless))]);
});

const contentOf = (files: ReadonlyMap<string, string>, path: string): string => {
  const content = files.get(language.folder + path);
  if (content === undefined) throw new Error(`no file ${path}`);
  return content;
};

const atomIn = (files: ReadonlyMap<string, string>, following: FollowedTopic) =>
  parseAtomFeed(contentOf(files, feedFile(following, "xml")));
const jsonIn = (files: ReadonlyMap<string, string>, following: FollowedTopic) =>
  parseJsonFeed(contentOf(files, feedFile(following, "json")));

const ofKinds = (["all", "records", "corrections", "verdicts", "editions"] as const).map((of) => ({
  of,
}));
const followings: readonly FollowedTopic[] = [
  ...ofKinds,
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

describe("feeds of everything and of each kind in both forms, of each sector and each body as Atom", () => {
  test("are there, and nothing else is", () => {
    const expected = [
      ...followings.map((one) => feedFile(one, "xml")),
      ...ofKinds.map((one) => feedFile(one, "json")),
    ];
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
      expect(self).toBe(url + language.folder + feedFile(one, "xml"));
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

  test("a reader of JSON Feed finds the same, as its version 1.1 asks for", () => {
    for (const one of ofKinds) {
      const json = jsonIn(whole, one);
      const atom = atomIn(whole, one);
      expect(JSON.parse(contentOf(whole, feedFile(one, "json")))).toMatchObject({
        version: "https://jsonfeed.org/version/1.1",
        language: language.tag,
      });
      expect(json.title).toBe(atom.title?.value);
      expect(json.feed_url).toBe(url + language.folder + feedFile(one, "json"));
      expect(json.items?.map(({ id, title, url: page }) => [id, title, page]) ?? []).toEqual(
        atom.entries?.map(({ id, title, links }) => [id, title?.value, links?.[0]?.href]) ?? [],
      );
      for (const item of json.items ?? []) expect(item.content_text).toBeTruthy();
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

  test("without a host identifiers are the same, links lead from the file, and JSON has none", () => {
    for (const one of followings) {
      const atom = atomIn(bare, one);
      expect(atom.entries?.map(({ id }) => id)).toEqual(
        atomIn(whole, one).entries?.map(({ id }) => id),
      );
      const from = new URL(language.folder + feedFile(one, "xml"), url);
      for (const { href = "" } of [
        ...(atom.links ?? []),
        ...(atom.entries ?? []).flatMap(({ links = [] }) => links),
      ]) {
        expect(href).not.toMatch(/^(?:\/|[a-z]+:)/);
        const address = new URL(href, from).href;
        expect(whole.has(address.slice(url.length)) || routes.has(routeOf(address))).toBe(true);
      }
    }
    for (const one of ofKinds)
      expect(contentOf(bare, feedFile(one, "json"))).not.toMatch(
        /"(?:url|feed_url|home_page_url)"/,
      );
  });
});

describe("what they tell", () => {
  test("a body’s and a sector’s feed hold what concerns them and nothing else", () => {
    const of = (following: FollowedTopic): readonly string[] =>
      atomIn(whole, following).entries?.flatMap(({ links }) => links?.[0]?.href ?? []) ?? [];
    const miit = of({ of: "agencies", id: "miit" });
    expect(miit.length).toBeGreaterThan(20);
    for (const page of miit) {
      const [, kind, id = ""] = routeOf(page).split("/");
      const entry =
        kind === "records" ? dataset.entryById.get(id) : dataset.targetById.get(id)?.entry;
      const { record, bodies = [] } = entry ?? {};
      const about = record !== undefined && "agencies" in record ? (record.agencies ?? []) : [];
      expect([...bodies, ...about]).toContain("miit");
    }
    for (const page of of({ of: "sectors", id: "quantum-computing" })) {
      const [, kind, id = ""] = routeOf(page).split("/");
      const entry =
        kind === "records" ? dataset.entryById.get(id) : dataset.targetById.get(id)?.entry;
      expect(entry?.record.sectors).toContain("quantum-computing");
    }
  });

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

  test("each edition is told once, the newest first, with what it added and which verdicts it turned", () => {
    const { entries = [] } = atomIn(whole, { of: "editions" });
    expect(entries.map(({ updated }) => updated)).toEqual(
      hosted.history.editions.map(({ date }) => `${date}T00:00:00Z`).toReversed(),
    );
    for (const [at, { version, judgedAnew, sources }] of hosted.history.editions
      .toReversed()
      .entries()) {
      const { title, summary, links } = entries[at] ?? expect.unreachable(version);
      expect(title?.value).toContain(version);
      expect(routeOf(links?.[0]?.href ?? "")).toBe("/data/changes");
      for (const count of [sources?.length, Object.keys(judgedAnew).length]) {
        if (count !== undefined && count > 0)
          expect(`${title?.value} ${summary?.value}`).toContain(String(count));
      }
      for (const id of Object.keys(judgedAnew)) {
        const label = targetLabel(
          (dataset.targetById.get(id) ?? expect.unreachable(`no ${id}`)).target,
        );
        expect(summary?.value).toContain(label);
      }
    }
  });

  test("a later edition’s records, facts and verdicts are told with it", async () => {
    const [first] = hosted.history.editions;
    if (first === undefined) throw new Error("no edition");
    const before = {
      ...first,
      records: first.records.slice(1),
      corrections: first.corrections.slice(1),
    };
    const next: PastEdition = {
      version: "2.1.0",
      date: "2026-12-24",
      records: first.records.slice(0, 1),
      corrections: first.corrections.slice(0, 1),
      judgedAnew: { "compute-total": { from: "on-pace", to: "met", because: [] } },
      verdicts: {},
    };
    const files = await writtenBy(feedFiles({ ...hosted, history: { editions: [before, next] } }));
    const { entries = [] } = atomIn(files, { of: "all" });
    const fresh = entries.filter(({ updated }) => updated === "2026-12-24T00:00:00Z");
    const kinds = fresh.map(({ categories }) => categories?.[0]?.term);
    expect(new Set(kinds)).toEqual(new Set(["record", "correction", "verdict"]));
    expect(fresh.length).toBe(3);
    expect(fresh.every(({ summary }) => summary?.value.includes("2.1.0"))).toBe(true);
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

  test("that of everything has each target’s due date; without a host none has an address", () => {
    const text = contentOf(whole, "calendar/all.ics");
    const uids = new Set(text.replaceAll("\r\n ", "").match(/(?<=UID:)[^@]+/g));
    for (const { id } of dataset.targets) expect(uids.has(id), id).toBe(true);
    for (const [path, content] of bare) {
      if (path.endsWith(".ics")) expect(content.includes("URL:"), path).toBe(false);
    }
  });
});
