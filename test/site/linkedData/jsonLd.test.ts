import jsonld, { type Expanded } from "jsonld";
import { describe, expect, test } from "vitest";

import { dataFiles } from "#domain/site/offeredFiles.ts";
import { publishedData } from "#site/data/dataFiles.ts";
import { jsonLd, jsonLdText } from "#site/linkedData/jsonLd.ts";
import { knownRoutes, siteOf, writtenBy } from "#test/support/site.ts";

const url = "https://example.org/ci/";
const site = siteOf(url);
const bare = { ...site, url: undefined };
/** A talk has the reader's own slides, and is of nothing that anybody else could find. */
const routes = [...knownRoutes(site)].filter((route) => !route.startsWith("/briefing/"));

/** The vocabulary as if it were fetched: every plain term is one of schema.org, addresses are links. */
const documentLoader = (address: string) =>
  Promise.resolve({
    documentUrl: address,
    document: { "@context": { "@vocab": "https://schema.org/" } },
  });

const parsed = async (route: string): Promise<readonly Expanded[]> => {
  const nodes = await Promise.all(
    jsonLd(site, route).map((node) =>
      jsonld.expand(JSON.parse(jsonLdText(node)) as object, { documentLoader, safe: true }),
    ),
  );
  return nodes.flat();
};

const typesOf = async (route: string): Promise<readonly string[]> =>
  (await parsed(route)).flatMap((node) => node["@type"] ?? []);

const schema = (type: string): string => `https://schema.org/${type}`;

describe("a parser of JSON-LD reads on each page what it is of", () => {
  test("on every page something, and the way to it on all but the first", async () => {
    for (const route of routes) {
      const types = await typesOf(route);
      expect(types.length, route).toBeGreaterThan(0);
      expect(types.includes(schema("BreadcrumbList")), route).toBe(route !== "/");
    }
  });

  test("the first page is of the site, those of the data of the data set", async () => {
    expect(await typesOf("/")).toEqual([schema("WebSite")]);
    expect(await typesOf("/data")).toContain(schema("Dataset"));
  });

  test("pages that there are none of have nothing", () => {
    for (const route of ["/nowhere", "/records/nothing", "/agencies/nobody"]) {
      expect(jsonLd(site, route)).toEqual([]);
    }
  });
});

describe("what it says is what the data say", () => {
  test("nothing but our own pages and data has an address of ours or us as its publisher", () => {
    const ours = new Set(["WebPage", "WebSite", "Dataset", "DataDownload", "EntryPoint"]);
    const check = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      const node = value as Readonly<Record<string, unknown>>;
      const type = String(node["@type"]);
      if (String(node["url"]).startsWith(url)) expect(ours, JSON.stringify(node)).toContain(type);
      const by = node["publisher"] as { readonly name?: string } | undefined;
      if (by?.name === "China Industries Dashboard")
        expect(ours, JSON.stringify(node)).toContain(type);
      for (const part of Object.values(node)) check(part);
    };
    for (const route of routes) for (const node of jsonLd(site, route)) check(node);
  });

  test("the data set’s downloads are among the files that are written or published", async () => {
    const [node = {}] = jsonLd(site, "/data");
    const written = await writtenBy(publishedData(site));
    const downloads = node["distribution"] as readonly { readonly contentUrl: string }[];
    expect(downloads.map(({ contentUrl }) => contentUrl)).toContain(`${url}${dataFiles.verdicts}`);
    for (const { contentUrl } of downloads) {
      const path = contentUrl.slice(url.length);
      expect(written.has(path) || site.published.has(path.replace("data/", "")), path).toBe(true);
    }
  });

  test("every address of this site is one of its pages or files", () => {
    const pages = new Set(
      routes.map((route) => `${url}${route === "/" ? "" : `${route.slice(1)}/`}`),
    );
    for (const route of routes) {
      const text = JSON.stringify(jsonLd(site, route));
      for (const address of text.match(/https:\/\/example\.org\/[^"{]*/g) ?? []) {
        const isFile = /\.(?:json|csv)$/.test(address);
        expect(isFile || pages.has(address.replace(/\?.*$/, "")), address).toBe(true);
      }
    }
  });

  test("without a host nothing has an address of this site, and there is no search to be linked", () => {
    for (const route of routes) {
      const text = JSON.stringify(jsonLd(bare, route));
      expect(text).not.toContain("example.org");
      expect(text).not.toContain("contentUrl");
      expect(text).not.toContain("SearchAction");
      // Whoever reads a breadcrumb goes by the addresses of its steps.
      expect(text).not.toContain("BreadcrumbList");
      expect(text).not.toContain("undefined/");
    }
  });
});

test("nothing ends the script element that it stands in", () => {
  const text = jsonLdText({ name: "</script><!-- <script> & \u2028" });
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual({ name: "</script><!-- <script> & \u2028" });
});
