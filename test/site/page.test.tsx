import { describe, expect, test } from "vitest";

import { beforeApp } from "#site/beforeApp.tsx";
import { headOf } from "#site/head.ts";
import { pageHtml } from "#site/page.ts";
import { crawlerFiles } from "#site/sitemap.ts";
import { dayFrom } from "#test/support/dataset.ts";
import { siteOf } from "#test/support/site.ts";

const url = "https://example.org/dashboard/";

const html = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta name="description" content="Old" />
    <title>Old</title>
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <script src="./early.js"></script>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body>
    <div id="root"><p id="late" class="hidden">Needs scripts</p></div>
    <noscript>Needs JavaScript</noscript>
  </body>
</html>`;

const drawn = (route: string, root: string, site = siteOf()): Document => {
  const text = pageHtml({
    markup: `<title>A &amp; B · China Industries</title><main>5 of $&amp; 6</main>`,
    before: beforeApp(dayFrom("2026-11-24")),
    parameters: ["agency", "asof"],
    built: { html, scriptsOf: () => [] },
    scripts: ["assets/view.js"],
    route,
    root,
    day: dayFrom("2026-11-24"),
    ...headOf(site, route),
  });
  return new DOMParser().parseFromString(text, "text/html");
};

const attributeOf = (page: Document, selector: string, name: string): string | null =>
  page.querySelector(selector)?.getAttribute(name) ?? null;

describe("a page drawn ahead", () => {
  test("has its own title and content, and its files where it lies", () => {
    const page = drawn("/records/steel-growth-2023-2024", "../../");
    expect(page.title).toBe("A & B · China Industries");
    expect(page.querySelector("#root > main")?.textContent).toBe("5 of $& 6");
    expect(page.querySelector("noscript")).toBeNull();
    expect(attributeOf(page, 'link[rel="icon"]', "href")).toBe("../../icon.svg");
    expect(attributeOf(page, 'script[src*="early"]', "src")).toBe("../../early.js");
    // What early.js goes by, and what it shows where the app is late.
    expect(attributeOf(page, "script[data-day]", "data-day")).toBe("2026-11-24");
    expect(attributeOf(page, "script[data-day]", "data-parameters")).toBe("agency asof");
    expect([...(page.querySelector("#root")?.children ?? [])].map(({ id }) => id)).toEqual([
      "unscripted",
      "applying",
      "opening",
      "unapplied",
      "late",
      "",
    ]);
    expect(page.querySelector("#unscripted")?.textContent).toContain("24 November 2026");
    // A frame without an origin shares them, and no host has to allow that.
    expect(attributeOf(page, 'link[rel="stylesheet"]', "href")).toBe("../../assets/index-1.css");
    expect(attributeOf(page, 'link[rel="stylesheet"]', "crossorigin")).toBeNull();
    expect(attributeOf(page, 'script[type="module"]', "src")).toBe("../../assets/index-1.js");
    expect(attributeOf(page, 'link[rel="modulepreload"]', "href")).toBe("../../assets/view.js");
  });

  test("leaves out what needs an address, and has it where there is one", () => {
    const without = drawn("/targets", "../");
    expect(without.querySelector('link[rel="canonical"]')).toBeNull();
    expect(without.title).toBe("A & B · China Industries");
    // The site is named beside it, in `og:site_name`.
    expect(attributeOf(without, 'meta[property="og:title"]', "content")).toBe("A & B");
    const page = drawn("/targets", "../", siteOf(url));
    expect(attributeOf(page, 'link[rel="canonical"]', "href")).toBe(`${url}targets/`);
    expect(attributeOf(page, 'link[hreflang="zh-Hans"]', "href")).toBe(`${url}zh/targets/`);
    expect(attributeOf(page, 'link[hreflang="x-default"]', "href")).toBe(`${url}targets/`);
  });

  test.each([
    ["/targets", /^Every target with its baseline/],
    [
      "/targets/compute-total",
      /^.+\. Set by: Action Plan for High-quality Development in Computing/,
    ],
    ["/agencies/miit", /^Newest: .+; .+; .+\.$/],
    ["/companies/huawei", /^Newest: .+\.$/],
  ])("%s is described by what it is of, also in previews of links", (route, words) => {
    const page = drawn(route, "../../");
    expect(attributeOf(page, 'meta[name="description"]', "content")).toMatch(words);
    expect(attributeOf(page, 'meta[property="og:description"]', "content")).toMatch(words);
    expect(attributeOf(page, 'meta[property="og:locale"]', "content")).toBe("en_GB");
  });

  test("of a record is described by its summary", () => {
    const site = siteOf();
    for (const { id, record } of site.snapshot.dataset.entries.slice(0, 20)) {
      const page = drawn(`/records/${id}`, "../../", site);
      expect(attributeOf(page, 'meta[name="description"]', "content"), id).toBe(record.summary);
    }
  });
});

test("the sitemap lists each page once, with its address, and robots lead to it", () => {
  const files = new Map(crawlerFiles(siteOf(url)).map(({ path, content }) => [path, content]));
  const map = new DOMParser().parseFromString(String(files.get("sitemap.xml")), "application/xml");
  expect(map.querySelector("parsererror")).toBeNull();
  const places = [...map.querySelectorAll("loc")].map((loc) => loc.textContent);
  expect(new Set(places).size).toBe(places.length);
  expect(places).toContain(`${url}records/computing-power-2023-2025/`);
  expect(places.every((place) => place.startsWith(url) && place.endsWith("/"))).toBe(true);
  expect(files.get("robots.txt")).toContain(`Sitemap: ${url}sitemap.xml`);
  expect(crawlerFiles(siteOf()).map(({ path }) => path)).toEqual(["robots.txt"]);
});
