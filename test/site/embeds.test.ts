import { expect, test } from "vitest";

import { cardOf } from "#site/cards/cards.ts";
import { embedRoutes, inFrame, oembedFile, oembedLink } from "#site/embeds.ts";
import { isQualitative } from "#domain/schema/target.ts";
import { siteOf } from "#test/support/site.ts";

const site = siteOf("https://example.org/china/");

test("each figure of a page has an address by itself", async () => {
  expect(await embedRoutes(site, ["/", "/targets/compute-total", "/agencies/miit"])).toEqual([
    "/embed/verdicts",
    "/embed/targets-on-their-way",
    "/embed/targets-by-field",
    "/embed/what-to-watch",
    "/embed/bodies-that-issued-most",
    "/embed/targets/compute-total/course-compute-total",
    "/embed/targets/compute-total/levels-compute-total",
    "/embed/agencies/miit/records-of-miit",
    "/embed/agencies/miit/verdicts",
    "/embed/agencies/miit/targets",
    "/embed/agencies/miit/partners-of-miit",
    "/embed/agencies/miit/issued-by-miit",
    "/embed/agencies/miit/news-about-miit",
  ]);
});

test("a target's line of the list can be embedded where its page offers it: in place of a course", async () => {
  const { targets } = site.snapshot.dataset;
  const inWords = targets.find(({ target }) => isQualitative(target));
  const id = inWords?.id ?? "";
  expect(await embedRoutes(site, [`/targets/${id}`])).toEqual([`/embed/targets/${id}/${id}`]);
});

test("a page without figures has none", async () => {
  expect(await embedRoutes(site, ["/briefing", "/nowhere"])).toEqual([]);
});

test("oEmbed says how a page's figure is put into another page", async () => {
  const file = await oembedFile(
    site,
    "/targets/compute-total",
    await cardOf(site, "/targets/compute-total"),
  );
  expect(file?.path).toBe("oembed/targets/compute-total.json");
  const address = "https://example.org/china/embed/targets/compute-total/course-compute-total/";
  const told: unknown = JSON.parse(String(file?.content));
  expect(told).toMatchObject({
    version: "1.0",
    type: "rich",
    title: expect.stringContaining("Total computing power in use"),
    provider_name: "China Industries",
    provider_url: "https://example.org/china/",
    html: expect.stringContaining(`<iframe src="${address}"`),
    width: 720,
    height: expect.any(Number),
    thumbnail_url: "https://example.org/china/cards/targets/compute-total.png",
    thumbnail_width: 800,
    thumbnail_height: 420,
  });
});

test("a page leads to what oEmbed says of it", async () => {
  expect(await oembedLink(site, "/targets")).toEqual({
    tag: "link",
    attributes: {
      rel: "alternate",
      type: "application/json+oembed",
      href: "https://example.org/china/oembed/targets.json",
    },
  });
  expect(await oembedLink(site, "/briefing")).toBeUndefined();
});

test("where no host is known, there is nothing to say", async () => {
  expect(await oembedFile(siteOf(), "/targets")).toBeUndefined();
  expect(await oembedLink(siteOf(), "/targets")).toBeUndefined();
});

test("a frame has no icon", () => {
  const page =
    '<link rel="icon" href="../icon.svg" type="image/svg+xml"><link rel="stylesheet" href="../a.css">';
  expect(inFrame(page)).toBe('<link rel="stylesheet" href="../a.css">');
});
