import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { loadedOf } from "#app/build/loadedData.ts";
import { FRAME } from "#figures/embed.ts";
import { pageOf } from "#site/basis/siteAddress.ts";
import { siteFiles } from "#site/siteFiles.ts";
import { knownRoutes, siteOf } from "#test/support/site.ts";

/** `_headers` as Netlify and Cloudflare Pages read it: paths with a `*`, and under each its headers. */

interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const text = readFileSync(join(import.meta.dirname, "../../public/_headers"), "utf8");

const rules: readonly Rule[] = text
  .split("\n")
  .filter((line) => !/^\s*(#|$)/.test(line))
  .join("\n")
  .split(/\n(?=\S)/)
  .map((block) => {
    const [path = "", ...lines] = block.split("\n");
    const headers = lines.map((line): readonly [string, string] => {
      const [, name, value] = /^\s+([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined)
        throw new Error(`_headers: no header: ${line}`);
      return [name, value];
    });
    return { path, headers };
  });

const matches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`).test(path);

/** What a host sends with an address. @throws where two rules give one header: hosts join both. */
const sentWith = (path: string): Readonly<Record<string, string>> => {
  const sent: Record<string, string> = {};
  for (const { headers } of rules.filter((rule) => matches(rule.path, path))) {
    for (const [name, value] of headers) {
      if (name in sent) throw new Error(`${path}: ${name} is sent twice`);
      sent[name] = value;
    }
  }
  return sent;
};

const site = siteOf("https://example.org/");
const inBoth = (path: string): readonly string[] => [path, `/zh${path}`];
const framing = "Content-Security-Policy";

test("stays within what the hosts read: a hundred rules, two thousand characters a line", () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(2000);
  expect(
    rules.every(({ path, headers }) => path.split("*").length <= 2 && headers.length > 0),
  ).toBe(true);
});

describe("with each page", () => {
  const pages = [...knownRoutes(site)].flatMap((route) => inBoth(`/${pageOf(route)}`));

  test("goes that nobody may frame it, and nothing that holds it back", () => {
    expect(pages.length).toBeGreaterThan(1000);
    for (const page of pages) {
      const sent = sentWith(page);
      expect(sent[framing], page).toBe("frame-ancestors 'none'");
      expect(sent["Cache-Control"] ?? "public, max-age=0, must-revalidate", page).toBe(
        "public, max-age=0, must-revalidate",
      );
    }
  });

  test("but figures for frames, which anybody may frame", () => {
    for (const frame of inBoth(`/${pageOf(FRAME)}`)) {
      expect(sentWith(frame)[framing], frame).toBeUndefined();
    }
  });
});

test("nginx sends the same as the README of hosting has it, with an unknown address too", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../src/site/README.md"), "utf8");
  const sent = [...readme.matchAll(/add_header ([\w-]+) (.+);/g)].map(([, name, value = ""]) => [
    name,
    value.replaceAll('"', ""),
  ]);
  const { [framing]: frame, "Cache-Control": cache, ...others } = sentWith("/timeline/");
  expect(frame ?? cache).toBeDefined();
  expect(Object.fromEntries(sent)).toEqual({
    "Cache-Control": "$caching always",
    [framing]: "$framing always",
    ...Object.fromEntries(Object.entries(others).map(([name, value]) => [name, `${value} always`])),
  });
});

test("what has its version in its name is kept for good, and nothing else is", async () => {
  const immutable = "public, max-age=31536000, immutable";
  expect(sentWith("/assets/0eDHiL7.js")["Cache-Control"]).toBe(immutable);
  expect(sentWith("/zh/assets/0eDHiL7.js")["Cache-Control"]).toBe(immutable);
  for (const path of loadedOf(site.published).files.keys())
    expect(sentWith(`/${path}`)["Cache-Control"], path).toBe(immutable);
  const versioned = new RegExp(`^v/${site.edition.version}/`);
  let editions = 0;
  for await (const { path } of siteFiles(site)) {
    const caching = sentWith(`/${path}`)["Cache-Control"];
    if (versioned.test(path)) editions += 1;
    expect(caching === immutable, path).toBe(versioned.test(path));
  }
  expect(editions).toBeGreaterThan(10);
  for (const path of ["/sw.js", "/build.txt"])
    expect(sentWith(path)["Cache-Control"]).toBe("no-cache");
  for (const path of [
    "/data/policies.json",
    "/data/verdicts.json",
    "/data/records/steel-2022.json",
  ]) {
    expect(sentWith(path)["Cache-Control"]).toBe("public, max-age=0, must-revalidate");
  }
});
