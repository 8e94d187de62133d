import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadedOf } from "#app/build/loadedData.ts";
import { ofBuild, offline } from "#app/build/offline.ts";
import { publishedIn } from "#app/build/publishedIn.ts";
import { page } from "#languages/en/app/page.ts";
import { languageOf } from "#languages/languages.ts";
import { page as chinesePage } from "#languages/zh/app/page.ts";

let dist: string;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
};

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "offline-"));
  for (const file of ["early.js", "icon.svg", "licences.txt", "zh/licences.txt"]) write(file, file);
  for (const { language, published, loaded } of languages) {
    for (const file of published) write(`${language.folder}data/${file}`, file);
    for (const file of loaded.files.keys()) write(file, file);
  }
  for (const file of ["assets/a.js", "assets/a.css", "zh/assets/b.js"]) write(file, file);
});

afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(dist, { recursive: true, force: true });
});

const edition = "1.0.0-0123456789ab";
const inChinese = "1.0.0-cba9876543210";
const folder = `editions/${edition}/data`;
const published = ["news.json", "history.json", "pinyin.json", "names.json", "datapackage.json"];
/** The data as the app loads it in a language. */
const loadedAs = (mark: string) => ({
  edition: mark,
  hasLongWord: false,
  files: new Map([[`editions/${mark}/data/data.json`, ""]]),
});
const languages = [
  {
    language: languageOf("en"),
    page,
    html: '<html lang="en-GB"><script src="./assets/a.js">',
    published,
    loaded: loadedAs(edition),
  },
  {
    language: languageOf("zh"),
    page: chinesePage,
    html: '<html lang="zh-Hans"><script src="./assets/b.js">',
    published,
    loaded: loadedAs(inChinese),
  },
];
const built = () => offline(dist, languages);

test("the worker knows every file of each language, and its page with the build it is of", () => {
  const { build, worker } = built();
  const [list = ""] = worker.split("\n");
  const manifest = runInNewContext(`${list} built`) as Record<string, unknown>;
  expect(manifest).toEqual({
    id: build,
    files: ["early.js", "icon.svg"],
    languages: [
      {
        folder: "",
        edition,
        // What the app loads of the published files is among those of the edition.
        files: [
          "assets/a.css",
          "assets/a.js",
          "licences.txt",
          "data/datapackage.json",
          `${folder}/data.json`,
        ],
        shell: `<html data-build="${build}" data-edition="${edition}" lang="en-GB"><script src="./assets/a.js">`,
        lost: expect.stringContaining("Try again"),
      },
      {
        folder: "zh/",
        edition: inChinese,
        files: [
          "zh/assets/b.js",
          "zh/licences.txt",
          "zh/data/datapackage.json",
          `editions/${inChinese}/data/data.json`,
        ],
        shell: ofBuild(languages[1]?.html ?? "", build, loadedAs(inChinese)),
        lost: expect.stringContaining("重试"),
      },
    ],
  });
});

test("a page of data with a word that may be wider than a phone says so", () => {
  const pageOf = (longWord: string) => {
    const files = new Map(publishedIn("public/data"));
    const sectors = files.get("sectors.json") ?? "";
    files.set("sectors.json", sectors.replace(/"en": ?"/, `"en": "${longWord} `));
    return ofBuild('<html lang="en-GB">', "0", loadedOf(files));
  };
  expect(pageOf("x".repeat(40))).not.toContain("data-long-words");
  expect(pageOf("x".repeat(41))).toContain("data-long-words");
});

test("a build is another one by what a reader is sent, data too, and not by when it was made", () => {
  const { build } = built();
  expect(built().build).toBe(build);
  write(`${folder}/data.json`, "newer");
  const withNews = built().build;
  expect(withNews).not.toBe(build);
  cpSync(join(dist, "zh/assets/b.js"), join(dist, "zh/assets/c.js"));
  expect(built().build).not.toBe(withNews);
});
