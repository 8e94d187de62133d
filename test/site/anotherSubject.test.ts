import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { publishedIn } from "#app/build/publishedIn.ts";
import { textLanguage } from "#domain/dataset/textsIn.ts";
import { setSubject } from "#languages/subject.ts";
import { othersThan } from "#languages/languages.ts";
import { language } from "#messages/language.ts";
import { readSite } from "#site/basis/site.ts";
import { siteFiles } from "#site/siteFiles.ts";
import { dayFrom } from "#test/support/dataset.ts";
import { writtenBy } from "#test/support/site.ts";

// Run twice, in English and (project 'zh') with the Chinese messages: a site of invented energy policies, whose
// documents are in Portuguese.

const published = publishedIn(
  join(import.meta.dirname, "../fixtures/another-country"),
  textLanguage(language.code),
);
const html = `<!doctype html><html lang="${language.tag}"><head><meta charset="utf-8"><meta name="description" content=""><title></title><link rel="stylesheet" href="./assets/app.css"><script src="./early.js"></script></head><body><p id="late"></p><div id="root"></div><noscript></noscript></body></html>`;

const siteAt = (url?: string) => readSite(published, dayFrom("2026-11-24"), url);

/** All that the build of one language writes, by path. */
let files: ReadonlyMap<string, string> = new Map();
/** Without pages, at an address. */
let hosted: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  const site = siteAt();
  setSubject(site.edition.subject);
  files = await writtenBy(siteFiles(site, { html, scriptsOf: () => [] }));
  hosted = await writtenBy(siteFiles(siteAt("https://valmora.example/energy/")));
}, 180_000);

afterAll(() => setSubject(undefined));

const isEnglish = language.code === "en";

const pages = (): readonly (readonly [string, string])[] =>
  [...files].filter(([path]) => path.endsWith("index.html"));

const pageAt = (path: string): string => files.get(`${language.folder}${path}index.html`) ?? "";

/** A page without the links to it in other languages, whose words are in them. */
const ownWords = (page: string): string => page.replaceAll(/<a [^>]*hreflang=[^>]*>.*?<\/a>/gi, "");

/** What a reader of a page reads. */
const textOf = (page: string): string =>
  page
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

describe("a site of another subject", () => {
  test("has a page of everything in the data, and figures for frames", () => {
    const paths = pages().map(([path]) => path.slice(language.folder.length));
    expect(paths).toEqual(
      expect.arrayContaining([
        "index.html",
        "timeline/index.html",
        "targets/wind-2025/index.html",
        "records/energy-plan-2021/index.html",
        "agencies/energy-ministry/index.html",
        "companies/ventoforte/index.html",
        "method/index.html",
      ]),
    );
    expect(paths.some((path) => path.startsWith("embed/"))).toBe(true);
  });

  test("doesn't name China, nor what only its data set has", () => {
    const named = /China|中国|MERICS|Beijing|北京|Xinhua|新华|State Council|国务院|CAICT|发文字号/;
    const found = [...files, ...hosted].flatMap(([path, text]) => {
      const word = named.exec(ownWords(text))?.[0];
      return word === undefined ? [] : [`${path}: ${word}`];
    });
    expect(found).toEqual([]);
  });

  test("has no Chinese character in its English pages", () => {
    if (!isEnglish) return;
    const found = pages().flatMap(([path, page]) => {
      const word = /[^<>]{0,20}\p{Script=Han}+/u.exec(ownWords(page))?.[0];
      return word === undefined ? [] : [`${path}: ${word}`];
    });
    expect(found).toEqual([]);
  });

  test("is called as its data say, in every title, in feeds, calendars and the manifest", () => {
    const site = isEnglish ? "Valmora Energy" : "瓦尔莫拉能源";
    for (const [path, page] of pages()) {
      const title = /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? "";
      if (!path.includes("embed/") && title !== "") expect(title, path).toContain(site);
    }
    const manifest = files.get(`${language.folder}manifest.webmanifest`) ?? "";
    expect(JSON.parse(manifest)).toMatchObject({ name: site, short_name: site });
    const name = isEnglish ? "Valmora Energy Watch" : "瓦尔莫拉能源观察";
    expect(hosted.get(`${language.folder}feeds/all.xml`)).toContain(`<name>${name}</name>`);
    expect(hosted.get(`${language.folder}feeds/all.xml`)).toContain(name);
    expect(hosted.get(`${language.folder}calendar/all.ics`)).toContain(site);
  });

  test.each([
    ["wind-2025", "Met", "已达标"],
    ["solar-2025", "Missed", "未达标"],
    ["villages-2025", "Outcome unknown, was on pace", "结果不明（此前进度正常）"],
    ["losses-2028", "On pace", "进度正常"],
    ["storage-2030", "Behind", "进度滞后"],
    ["exports-2030", "Can’t be judged", "无法评判"],
  ])("judges %s as any other target", (id, english, chinese) => {
    expect(textOf(pageAt(`targets/${id}/`))).toContain(isEnglish ? english : chinese);
  });

  test("has no link that leads nowhere", () => {
    const elsewhere = othersThan(language).map(({ folder }) => folder);
    const existing = new Set([
      ...files.keys(),
      `${language.folder}licences.txt`,
      ...[...published.keys()].map((path) => `${language.folder}data/${path}`),
    ]);
    const dead = new Set<string>();
    for (const [path, page] of pages()) {
      for (const [, href = ""] of page.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
        if (/^(?:https?:|mailto:|#)/.test(href)) continue;
        const { pathname } = new URL(href.replaceAll("&amp;", "&"), `https://x.example/${path}`);
        const file = decodeURI(pathname.slice(1));
        const isOther = elsewhere.some((folder) =>
          folder === "" ? !file.startsWith(language.folder) : file.startsWith(folder),
        );
        const target = file === "" || file.endsWith("/") ? `${file}index.html` : file;
        if (!isOther && !existing.has(target)) dead.add(`${path}: ${href}`);
      }
    }
    expect([...dead]).toEqual([]);
  });
});
