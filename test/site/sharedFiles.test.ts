import { runInNewContext } from "node:vm";

import { expect, test } from "vitest";

import { sharedFiles } from "#site/sharedFiles.ts";
import { dayFrom } from "#test/support/dataset.ts";

const built = {
  html: '<html data-build="0123456789abcdef" data-edition="3.0.0-1" lang="en"><script type="module" src="./assets/index.js"></script><link rel="modulepreload" href="./assets/vendor.js">',
  style: "",
  early: "seen = document.currentScript.dataset;",
  scriptsOf: () => [],
};

const { files, shared } = sharedFiles(
  { built, parameters: ["agency", "asof"], day: dayFrom("2026-11-24") },
  [
    { markup: "<main></main>", scripts: ["assets/record.js", "assets/parts.js"] },
    { markup: "<main></main>", scripts: ["assets/target.js", "assets/parts.js"] },
  ],
);

const page = (scripts: string): string =>
  `<script src="../../early.js" data-app="../../assets/index.js vendor.js${scripts}" data-day="2026-11-24" data-parameters="agency asof"></script><link rel="stylesheet" crossorigin href="../../assets/index.css">`;

/** What early.js goes by in a page, with what the page's `html` then says. */
const seenBy = (html: string): Readonly<Record<string, unknown>> => {
  const [, src = "", app = ""] =
    /<script src="([^"]*)" data-app="([^"]*)"><\/script>/.exec(html) ?? [];
  const script = files.find(({ path }) => src.endsWith(path));
  const root = {};
  const context = {
    seen: {},
    URL,
    document: {
      documentElement: { dataset: root },
      currentScript: {
        dataset: { app },
        src: new URL(src, "https://host.example/site/targets/a/").href,
      },
    },
  };
  runInNewContext(String(script?.content), context);
  return { ...context.seen, root };
};

test("early.js of many pages has what a page by itself says on its tag", () => {
  const [record, target] = [page(" record.js parts.js"), page(" target.js parts.js")];
  for (const [html, own] of [
    [record, "record.js"],
    [target, "target.js"],
  ] as const) {
    expect(seenBy(shared(html))).toMatchObject({
      app: `https://host.example/site/assets/index.js vendor.js ${own} parts.js`,
      day: "2026-11-24",
      parameters: "agency asof",
      build: "../build.txt",
      notes: expect.stringContaining('id="applying"'),
    });
    expect(shared(html).length).toBeLessThan(html.length);
  }
});

test("which build a page is of is in the script, too", () => {
  const html = `<html data-build="0123456789abcdef" data-edition="3.0.0-1" lang="en">${page("")}`;
  expect(shared(html)).toMatch(/^<html lang="en">/);
  expect(seenBy(shared(html))["root"]).toEqual({ build: "0123456789abcdef", edition: "3.0.0-1" });
});

test("a page that needs others than the pages which were looked at names them", () => {
  expect(seenBy(shared(page(" other.js")))["app"]).toBe(
    "https://host.example/site/assets/index.js vendor.js other.js",
  );
  expect(seenBy(shared(page("")))["app"]).toBe(
    "https://host.example/site/assets/index.js vendor.js",
  );
});

test("a page asks for the style sheet of all pages after the app's", () => {
  const sheets = [
    ...shared(page("")).matchAll(/<link rel="stylesheet" crossorigin href="([^"]*)">/g),
  ];
  expect(sheets.map(([, href]) => href)).toEqual([
    "../../assets/index.css",
    `../../${files[0]?.path}`,
  ]);
});
