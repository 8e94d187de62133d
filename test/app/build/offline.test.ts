import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ofBuild, offline } from "#app/build/offline.ts";

let dist: string;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
};

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "offline-"));
  for (const file of ["early.js", "icon.svg", "licences.txt", "zh/licences.txt", "data/news.json"])
    write(file, file);
  for (const file of ["assets/a.js", "assets/a.css", "zh/assets/b.js"]) write(file, file);
});

afterEach(() => rmSync(dist, { recursive: true, force: true }));

const data = new Map([["news.json", ""]]);
const languages = [
  { folder: "", html: '<html lang="en-GB"><script src="./assets/a.js">' },
  { folder: "zh/", html: '<html lang="zh-Hans"><script src="./assets/b.js">' },
];
const built = () => offline(dist, data, languages);

test("the worker knows every file of each language, and its page with the build it is of", () => {
  const { build, worker } = built();
  const [list = ""] = worker.split("\n");
  const known = runInNewContext(`${list} built`) as Record<string, unknown>;
  expect(known).toEqual({
    id: build,
    files: ["early.js", "icon.svg", "data/news.json"],
    languages: [
      {
        folder: "",
        files: ["assets/a.css", "assets/a.js", "licences.txt"],
        shell: `<html data-build="${build}" lang="en-GB"><script src="./assets/a.js">`,
      },
      {
        folder: "zh/",
        files: ["zh/assets/b.js", "zh/licences.txt"],
        shell: ofBuild(languages[1]?.html ?? "", build),
      },
    ],
  });
});

test("a build is another one by what a reader is sent, data too, and not by when it was made", () => {
  const { build } = built();
  expect(built().build).toBe(build);
  write("data/news.json", "newer");
  const withNews = built().build;
  expect(withNews).not.toBe(build);
  cpSync(join(dist, "zh/assets/b.js"), join(dist, "zh/assets/c.js"));
  expect(built().build).not.toBe(withNews);
});
