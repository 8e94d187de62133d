import { QueryClient } from "@tanstack/react-query";
import { afterAll, expect, test } from "vitest";

import { loadedOf } from "#app/build/loadedData.ts";
import { pathsOf } from "#app/pages/pageDetails.ts";
import { needsTexts } from "#app/pages/pages.ts";
import { loadDataset } from "#data/loadDataset.ts";
import { setSource } from "#data/loadFile.ts";
import { FileError } from "#domain/schema/files.ts";
import { lean } from "#site/lean.ts";
import { pageMarkup } from "#site/pageMarkup.tsx";
import { pages } from "#site/pages.ts";
import { readSite } from "#site/basis/site.ts";
import { rootFrom } from "#site/basis/siteAddress.ts";
import { generate } from "#test/bench/data/generate.ts";
import { dayFrom } from "#test/support/dataset.ts";
import { siteOf } from "#test/support/site.ts";
import { controlsIn, withControls } from "#test/support/withControls.ts";

/** Dozens of pages are rendered twice, on a machine that may be busy. */
const LONG = 300_000;

const site = siteOf();
/** What the app loads of these files, by name: `later/2023-3f9c0a1b2d4e.json`. */
const loadedBy = (published: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    [...loadedOf(published).files].map(([path, text]) => [
      path.replace(/^editions\/(?:[^/]+\/data\/)?/, ""),
      text,
    ]),
  );

const loaded = loadedBy(site.published);

/** The files as a site has them, or only those that are published; what was asked for is told. */
const client = async (needs: boolean, has: ReadonlyMap<string, string>) => {
  const requested = new Set<string>();
  setSource((file) => {
    requested.add(file);
    const text = has.get(`${file}.json`);
    return text === undefined
      ? Promise.reject(new FileError(file, { is: "refused", status: 404 }))
      : Promise.resolve(JSON.parse(text));
  });
  const filled = new QueryClient();
  await loadDataset(filled, needs, dayFrom("2026-11-24"));
  return { filled, requested };
};

const draw = (address: string, filled: QueryClient): Promise<string> =>
  pageMarkup({
    address,
    client: filled,
    prerendered: { up: rootFrom(site, address), today: dayFrom("2026-11-24") },
  });

/** A page from its main part on, as lean as pages are written of which there are many. */
const mainIn = (html: string): string => lean(`<body>${html.slice(html.indexOf("<main"))}`);

afterAll(() => setSource());

const all = pathsOf(site.snapshot.dataset).filter((route) => !route.includes("present"));
/** Each view, and some pages of each kind. */
const routes = [
  ...all.filter((route) => route.lastIndexOf("/") === 0),
  ...["records", "targets", "agencies", "companies"].flatMap((kind) =>
    all.filter((route) => route.startsWith(`/${kind}/`)).slice(0, 1),
  ),
];

test(
  "a page without texts is drawn from the first file as from all, and asks for nothing else",
  async () => {
    const { filled: whole } = await client(true, site.published);
    const { filled: first, requested } = await client(false, loaded);
    expect([...requested]).toEqual(["first"]);
    const bare = routes.filter((route) => !needsTexts(route));
    expect(bare.length).toBeGreaterThanOrEqual(6);
    for (const route of bare) {
      const [ahead, hydrated] = await Promise.all([draw(route, whole), draw(route, first)]);
      expect(hydrated === ahead, route).toBe(true);
    }
  },
  LONG,
);

test(
  "a site of many records is drawn from the newest, as pages take it over, or from all",
  async () => {
    const json = (records: unknown): string => JSON.stringify({ records });
    const many = generate(700);
    const published = new Map([
      ...site.published,
      ...Object.entries(many).map(([name, records]) => [`${name}.json`, json(records)] as const),
    ]);
    const large = readSite(published, dayFrom("2026-11-24"));
    const { filled: newest, requested } = await client(false, loadedBy(published));
    expect([...requested]).toEqual(["first"]);
    const record = large.snapshot.dataset.entries.at(-1)?.id ?? "";
    const { filled: whole } = await client(true, loadedBy(published));
    const drawn = new Map<string, string>();
    const shown = ["/", "/records", "/timeline", "/agencies/ag1", "/targets", `/records/${record}`];
    for (const route of shown) {
      drawn.set(route, await draw(route, needsTexts(route) ? whole : newest));
    }
    expect(drawn.get("/records")).toMatch(/of \d+ records, without \d+ older records/);
    expect(drawn.get("/targets")).not.toContain("older record");
    const written = new Map<string, string>();
    const built = {
      html: '<title>App</title><link rel="stylesheet" href="./app.css"><p id="late"></p><div id="root"></div>',
      style: "",
      early: "",
      scriptsOf: () => [],
    };
    for await (const { path, content } of pages(large, built, (route) => drawn.has(route)))
      written.set(`/${path.replace(/\/?index\.html$/, "")}`, String(content));
    // As long as a list gets, the content policy refuses styles in the markup.
    for (const [route, markup] of drawn) expect(markup, route).not.toMatch(/\sstyle="/);
    const script = [...written].find(([path]) => path.endsWith(".js"));
    const controls = controlsIn(script?.[1] ?? "");
    for (const [route, markup] of drawn) {
      const page = mainIn(withControls(written.get(route) ?? "", controls));
      expect(page.startsWith(mainIn(markup)), route).toBe(true);
    }
  },
  LONG,
);

test(
  "a page with texts is drawn from both files as from the published ones",
  async () => {
    const { filled: whole } = await client(true, site.published);
    const { filled: both, requested } = await client(true, loaded);
    expect([...requested].sort()).toEqual(["first", "texts"]);
    for (const route of routes.filter(needsTexts)) {
      const [ahead, hydrated] = await Promise.all([draw(route, whole), draw(route, both)]);
      expect(hydrated === ahead, route).toBe(true);
    }
  },
  LONG,
);
