import { beforeAll, describe, expect, test } from "vitest";

import { pathsOf } from "#app/pages/pageDetails.ts";
import { language } from "#messages/language.ts";
import { editionFolder } from "#domain/site/offeredFiles.ts";
import { publishedData } from "#site/data/dataFiles.ts";
import { pages } from "#site/pages.ts";
import { pageOf } from "#site/basis/siteAddress.ts";
import { siteFiles } from "#site/siteFiles.ts";
import { answerOf, type HostKind, hostKinds, nameOf } from "#test/support/hostKinds.ts";
import { siteOf, writtenBy } from "#test/support/site.ts";

// Run twice, in English and (project 'zh') with the Chinese messages. Each page, as a host serves it, has
// every address in it asked for at that host: what a browser does with scripts off, and the app with them on.

const routes = [
  "/",
  "/timeline",
  "/targets",
  "/targets/compute-total",
  "/agencies",
  "/agencies/miit",
  "/companies/huawei",
  "/records",
  "/records/computing-power-2023-2025",
  "/data",
  "/data/sources",
  "/method",
  "/briefing",
  "/embed",
];

const { folder } = language;
const toRoot = folder === "" ? "./" : "../";

/** As Vite builds it. */
const html = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta http-equiv="Content-Security-Policy" content="style-src &#39;self&#39;" />
    <meta name="description" content="" />
    <title></title>
    <link rel="icon" href="${toRoot}icon.svg" type="image/svg+xml" />
    <script src="${toRoot}early.js"></script>
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/vendor.js">
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body>
    <div id="root"><p id="late" class="hidden">Needs scripts</p></div>
    <noscript>Needs JavaScript. <a href="./data/">Data</a></noscript>
  </body>
</html>`;

const built = {
  html,
  scriptsOf: () => ["assets/view.js"],
};
const assets = ["index.js", "vendor.js", "view.js", "index.css"].map(
  (file) => `${folder}assets/${file}`,
);

interface Written {
  readonly page: (file: string) => string;
  readonly has: (file: string) => boolean;
}

/** What a site has besides the pages in question: by name, as no page of another kind is looked into. */
const otherFiles = async (): Promise<readonly string[]> => {
  const site = siteOf("https://host.example/");
  const others = await writtenBy(siteFiles(site));
  const data = await writtenBy(publishedData(site));
  return [
    "404.html",
    "early.js",
    "icon.svg",
    "icons/icon-180.png",
    `${folder}licences.txt`,
    ...assets,
    ...[...site.published.keys()].map((name) => `${folder}data/${name}`),
    ...others.keys(),
    ...data.keys(),
    // Editions and single things are kept in the first language.
    `${editionFolder(site.edition.version)}data/datapackage.json`,
    ...pathsOf(site.snapshot.dataset).flatMap((route) =>
      ["", "zh/"].map((one) => `${one}${pageOf(route)}index.html`),
    ),
  ];
};

/** A site that knows where it is hosted, or doesn't. */
const write = async (url: string | undefined, others: readonly string[]): Promise<Written> => {
  const drawn = await writtenBy(pages(siteOf(url), built, (route) => routes.includes(route)));
  const files = new Set([...others, ...drawn.keys()]);
  return { page: (file) => drawn.get(file) ?? "", has: (file) => files.has(file) };
};

/** Where an address leads in the end: the file that is shown, at which path. */
const visit = (kind: HostKind, { has }: Written, path: string) => {
  let at = path;
  for (let turns = 0; turns < 3; turns += 1) {
    const answer = answerOf(kind, has, at);
    if ("file" in answer) return { ...answer, at };
    at = answer.location;
  }
  throw new Error(`${path}: the host leads in a circle`);
};

const addressesIn = (page: string): readonly string[] => [
  ...new Set(
    [...page.matchAll(/\s(?:src|href)=(?:"([^"]*)"|([^\s">]+))/g)]
      .map(([, quoted, bare = ""]) => (quoted ?? bare).replaceAll("&amp;", "&"))
      // '?' is the page itself, without parameters.
      .filter((address) => !/^(?:\??$|#|https?:)/.test(address)),
  ),
];

/** What a page leads to that the host doesn't have, for a reader who came by this address. */
const broken = (kind: HostKind, site: Written, path: string): readonly string[] => {
  const { at, file } = visit(kind, site, path);
  const expected = `${path.slice(kind.base.length).replace(/(?<=[^/])$/, "/")}index.html`;
  if (file !== expected) return [`${path} shows ${file}`];
  const shown = new URL(at, "https://host.example");
  return addressesIn(site.page(file)).filter((address) => {
    const { pathname } = new URL(address, shown);
    const wanted = pathname.slice(kind.base.length).replace(/(?:^|(?<=\/))$/, "index.html");
    return !pathname.startsWith(kind.base) || visit(kind, site, pathname).file !== wanted;
  });
};

const rooted = (kind: HostKind, route: string): string => kind.base + folder + pageOf(route);
const slashless = (kind: HostKind, route: string): string =>
  route === "/" && folder === "" ? kind.base : rooted(kind, route).replace(/\/$/, "");

const sites = new Map<string | undefined, Written>();
const siteAt = (url: string | undefined): Written => {
  const site = sites.get(url);
  if (site === undefined) throw new Error(`${url}: not written`);
  return site;
};

beforeAll(async () => {
  const others = await otherFiles();
  for (const url of [undefined, "https://host.example/", "https://host.example/any/where/"])
    sites.set(url, await write(url, others));
}, 240_000);

test("the pages in question hold addresses of each kind", () => {
  for (const route of routes) {
    const page = siteAt(undefined).page(`${folder}${pageOf(route)}index.html`);
    const found = addressesIn(page).join(" ");
    for (const name of ["early.js", ...assets.map((asset) => asset.slice(folder.length))])
      expect(found, route).toContain(name);
  }
});

describe("a site that knows its address", () => {
  test.each(hostKinds.map((kind) => [nameOf(kind), kind] as const))("on %s", (_, kind) => {
    const site = siteAt(`https://host.example${kind.base}`);
    for (const route of routes) {
      for (const path of [rooted(kind, route), slashless(kind, route)])
        expect(broken(kind, site, path), path).toEqual([]);
    }
  });
});

describe("a site that doesn't", () => {
  test.each(
    hostKinds
      .filter(({ base, folders }) => base === "/" || folders !== "strips the slash")
      .map((kind) => [nameOf(kind), kind] as const),
  )("on %s", (_, kind) => {
    const site = siteAt(undefined);
    for (const route of routes) {
      expect(broken(kind, site, rooted(kind, route)), route).toEqual([]);
      // README says which hosts want the address: those that leave a folder without its slash, under a path.
      if (kind.base === "/" || kind.folders === "adds the slash")
        expect(broken(kind, site, slashless(kind, route)), route).toEqual([]);
    }
  });
});

test("the page of figures in other sites' pages has the style sheet of views, which any host lets it read", () => {
  const { page } = siteAt(undefined);
  const sheetsOf = (text: string): readonly string[] =>
    [...text.matchAll(/<link rel="?stylesheet"?[^>]*\/([^"/>]+)/g)].map(([, name = ""]) => name);
  const figure = page(`${folder}embed/index.html`);
  expect(sheetsOf(figure)).toEqual(sheetsOf(page(`${folder}targets/index.html`)));
  expect(sheetsOf(figure)).toHaveLength(1);
  expect(figure).not.toContain("<style");
  expect(figure).not.toMatch(/rel="?stylesheet[^>]*crossorigin/);
});
