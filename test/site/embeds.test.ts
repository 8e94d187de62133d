import { expect, test } from "vitest";

import { cardOf } from "#site/cards/cards.ts";
import { inFrame, oembedFile, oembedLink } from "#site/embeds.ts";
import { siteOf } from "#test/support/site.ts";

const site = siteOf("https://example.org/china/");

test("oEmbed says how a page's figure is put into another page", async () => {
  const file = await oembedFile(
    site,
    "/targets/compute-total",
    await cardOf(site, "/targets/compute-total"),
  );
  expect(file?.path).toBe("oembed/targets/compute-total.json");
  const address =
    "https://example.org/china/embed/?figure=%2Ftargets%2Fcompute-total%2Fcourse-compute-total";
  const content: unknown = JSON.parse(String(file?.content));
  expect(content).toMatchObject({
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

test("a frame has no icon, and says what it needs, with a link, until its scripts hide that", () => {
  const page = `<link rel="icon" href="../icon.svg"><link rel="stylesheet" href="../a.css">
    <p id="late" role="alert" class="hidden p-4">Needs scripts <button data-again>Try again</button></p><noscript>No</noscript>`;
  const html = inFrame(page, "../");
  expect(html).toMatch(/^<link rel="stylesheet" href="..\/a.css">/);
  expect(html).not.toContain("noscript");
  expect(html).toMatch(
    /<p id="late" role="alert" class="p-4">Needs scripts <button data-again>Try again<\/button> <a href="..\/" target="_blank"[^>]*>Open in [^<]+<\/a><\/p>/,
  );
});
