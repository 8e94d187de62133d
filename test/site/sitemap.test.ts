import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";

import { parseDate } from "#domain/calendar/dates.ts";
import { languages, othersThan } from "#languages/languages.ts";
import { language } from "#messages/language.ts";
import { crawlerFiles } from "#site/sitemap.ts";
import { knownRoutes, siteOf, writtenBy } from "#test/support/site.ts";

// Run twice, in English and (project 'zh') with the Chinese messages.

const url = "https://example.org/any/where/";
const site = siteOf(url);

interface Link {
  readonly rel: string;
  readonly hreflang: string;
  readonly href: string;
}

interface Entry {
  readonly loc: string;
  readonly lastmod: string;
  readonly "xhtml:link": Link | readonly Link[];
}

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });

const entriesOf = async (): Promise<readonly Entry[]> => {
  const text = (await writtenBy(crawlerFiles(site))).get(`${language.folder}sitemap.xml`) ?? "";
  expect(XMLValidator.validate(text)).toBe(true);
  const { urlset } = parser.parse(text) as { readonly urlset: { readonly url: readonly Entry[] } };
  return urlset.url;
};

describe("a parser of sitemaps finds", () => {
  test("every page that holds something of ours, once, with its day, and no other", async () => {
    const entries = await entriesOf();
    const pages = [...knownRoutes(site)]
      .filter((route) => !route.startsWith("/briefing") && route !== "/desk")
      .map((route) => `${url}${language.folder}${route === "/" ? "" : `${route.slice(1)}/`}`);
    expect(entries.map(({ loc }) => loc).toSorted()).toEqual(pages.toSorted());
    expect(entries.every(({ lastmod }) => parseDate(lastmod) !== undefined)).toBe(true);
    // What the format allows in one file.
    expect(entries.length).toBeLessThan(50_000);
  });

  test("beside each page the same in every other language", async () => {
    for (const { loc, "xhtml:link": links } of await entriesOf()) {
      const path = loc.slice((url + language.folder).length);
      expect([links].flat()).toEqual(
        othersThan(language).map(({ folder, tag }) => ({
          rel: "alternate",
          hreflang: tag,
          href: url + folder + path,
        })),
      );
    }
  });
});

describe("robots.txt", () => {
  const linesOf = async (of = site): Promise<readonly (readonly [string, string])[]> => {
    const text = (await writtenBy(crawlerFiles(of))).get("robots.txt") ?? "";
    return text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const [, field = "", value = ""] = /^([A-Za-z-]+):\s*(.*)$/.exec(line) ?? [];
        return [field.toLowerCase(), value];
      });
  };

  test("lets everybody in, and names the sitemaps of all languages", async () => {
    if (language.folder !== "") return;
    const lines = await linesOf();
    expect(lines[0]).toEqual(["user-agent", "*"]);
    expect(lines.some(([field, value]) => field === "disallow" && value !== "")).toBe(false);
    expect(lines.filter(([field]) => field === "sitemap").map(([, value]) => value)).toEqual(
      languages.map(({ folder }) => `${url}${folder}sitemap.xml`),
    );
  });

  test("without a host there is no sitemap to name, and none is written", async () => {
    const bare = { ...site, url: undefined };
    const files = await writtenBy(crawlerFiles(bare));
    expect([...files.keys()].some((path) => path.endsWith("sitemap.xml"))).toBe(false);
    if (language.folder === "") {
      expect((await linesOf(bare)).map(([field]) => field)).toEqual(["user-agent", "allow"]);
    }
  });
});
