import { expect, test } from "vitest";

import { alternatesOf } from "#site/alternates.ts";
import { siteFiles } from "#site/siteFiles.ts";
import { knownRoutes, siteOf, writtenBy } from "#test/support/site.ts";

const site = siteOf();

test("every feed, calendar and file that a page names is written or published", async () => {
  const written = await writtenBy(siteFiles(site));
  let found = 0;
  for (const route of knownRoutes(site)) {
    for (const { href, title } of alternatesOf(site, route)) {
      const isThere = written.has(href) || site.published.has(href.replace("data/", ""));
      expect(isThere, `${route}: ${href}`).toBe(true);
      expect(title).not.toBe("");
      found += 1;
    }
  }
  expect(found).toBeGreaterThan(50);
});

test("a body has its feed and its calendar", () => {
  expect(alternatesOf(site, "/agencies/miit").map(({ type, href }) => [type, href])).toEqual([
    ["application/atom+xml", "feeds/agencies/miit.xml"],
    ["text/calendar", "calendar/agencies/miit.ics"],
  ]);
});

test("a page that there is none of has nothing", () => {
  expect(alternatesOf(site, "/agencies/nobody")).toEqual([]);
  expect(alternatesOf(site, "/nowhere")).toEqual([]);
});
